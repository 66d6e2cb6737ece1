import { checkText } from '../src/quotes/check.js';
import type { Lang } from '../src/quotes/languages/index.js';
import { findMentions } from '../src/quotes/mentions/find.js';
import { peers } from './peers.js';
import type { Row } from './row.js';
import { adversarial, news } from './texts.js';

const langs: readonly Lang[] = ['en', 'fr', 'de'];
const date = '2025-03-11';
const megabyte = 1_000_000;

/** The shortest of some runs, the code being warm by then, in seconds of this process's own time. */
function seconds(work: () => unknown, runs = 6): number {
  const times = Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  });
  return Math.max(1e-6, Math.min(...times));
}

/** How fast texts are read: as newspapers write, as one who means ill does, and beside others. */
export function textRows(): Row[] {
  return [
    ...langs.flatMap(newsRows),
    ...Object.entries(adversarial).map(growthRow),
    ...[2_000, 10_000].flatMap(besideRows),
  ];
}

function newsRows(lang: Lang): Row[] {
  const text = news(lang, 4 * megabyte);
  const size = Buffer.byteLength(text) / megabyte;
  findMentions(text.slice(0, megabyte), { lang });
  checkText(text.slice(0, megabyte), { lang, date });
  return [
    { what: `news in ${lang}, figures found, MB/s`, milex: size / seconds(() => findMentions(text, { lang })) },
    { what: `news in ${lang}, whole check, MB/s`, milex: size / seconds(() => checkText(text, { lang, date })) },
  ];
}

/** Twice the text is to take twice the time. */
function growthRow([name, piece]: readonly [string, string]): Row {
  const text = piece.repeat(megabyte / piece.length);
  const half = seconds(() => checkText(text.slice(0, megabyte / 2), { lang: 'en', date }), 2);
  const whole = seconds(() => checkText(text, { lang: 'en', date }), 2);
  return { what: `1 MB of ${name}, s`, milex: whole, beside: { name: 'half of it', value: half }, ratio: whole / half };
}

function besideRows(length: number): Row[] {
  const text = news('en', length);
  const rate = (read: (text: string) => unknown): number => {
    read(news('en', 1_000));
    return text.length / megabyte / seconds(() => read(text), 1);
  };
  const own = rate((one) => findMentions(one, { lang: 'en' }));
  return Object.entries(peers).map(([name, read]) => {
    const value = rate(read);
    const what = `figures found in ${length.toLocaleString('en')} characters, MB/s`;
    return { what, milex: own, beside: { name, value }, ratio: own / value };
  });
}
