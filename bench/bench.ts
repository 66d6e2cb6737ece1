import { styleText } from 'node:util';
import { checkText } from '../src/quotes/check.js';
import type { Lang } from '../src/quotes/languages/index.js';
import { findMentions } from '../src/quotes/mentions/find.js';
import { peers } from './peers.js';
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

function print(...columns: readonly (string | number)[]): void {
  const [name = '', ...rest] = columns.map((one) => (typeof one === 'number' ? one.toFixed(one < 1 ? 3 : 1) : one));
  process.stdout.write(`${name.padEnd(34)}${rest.map((one) => one.padStart(20)).join('')}\n`);
}

function title(...columns: readonly string[]): void {
  process.stdout.write('\n');
  const [name = '', ...rest] = columns;
  process.stdout.write(`${styleText('bold', `${name.padEnd(34)}${rest.map((one) => one.padStart(20)).join('')}`)}\n`);
}

title('news-like text, MB/s (one core)', 'extraction', 'whole check', 'figures per 1,000', 'claims per 1,000');
for (const lang of langs) {
  const text = news(lang, 4 * megabyte);
  const size = Buffer.byteLength(text) / megabyte;
  findMentions(text.slice(0, megabyte), { lang });
  const { figures, claims } = checkText(text.slice(0, megabyte), { lang, date });
  print(
    lang,
    size / seconds(() => findMentions(text, { lang })),
    size / seconds(() => checkText(text, { lang, date })),
    (1000 * figures.length) / megabyte,
    (1000 * claims.length) / megabyte,
  );
}

title('twice the text, times the time', 'half a MB, s', '1 MB, s', 'ratio');
for (const [name, piece] of Object.entries(adversarial)) {
  const text = piece.repeat(megabyte / piece.length);
  const half = seconds(() => checkText(text.slice(0, megabyte / 2), { lang: 'en', date }), 2);
  const whole = seconds(() => checkText(text, { lang: 'en', date }), 2);
  print(name, half, whole, whole / half);
}

title('side by side, MB/s, English', ...[2_000, 10_000].map((length) => `${length} characters`));
for (const [name, read] of Object.entries({
  'milex extraction': (text: string) => findMentions(text, { lang: 'en' }),
  ...peers,
})) {
  read(news('en', 1_000));
  const rates = [2_000, 10_000].map((length) => {
    const text = news('en', length);
    return text.length / megabyte / seconds(() => read(text), 1);
  });
  print(name, ...rates.map((rate) => rate.toPrecision(2)));
}
