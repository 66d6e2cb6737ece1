import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FigureBook } from '../figures/book.js';
import { MilexError, shown, suggestion } from '../money/error.js';
import type { CheckOptions } from '../quotes/check.js';
import type { Lang } from '../quotes/languages/index.js';
import { isoDate } from '../rates/calendar.js';
import type { RateTable } from '../rates/table.js';
import { readBook } from '../report/book.js';
import { readRates } from '../report/rates.js';
import { keyed } from '../texts/front-matter.js';
import { readLang } from '../texts/language.js';
import { toleranceOf } from '../texts/tolerance.js';

/** The options of the rule, as they stand in .textlintrc. */
export interface Options {
  /** The day of texts that state none of their own. */
  readonly date?: string;
  /** The language of texts that state none of their own; default 'auto'. */
  readonly lang?: Lang | 'auto';
  /** By how much a conversion may miss the rate, in percent: "1.5%", "1.5" or 1.5. */
  readonly tolerance?: string | number;
  /** A book of figures that amounts are held against: a path, from the folder of the configuration. */
  readonly book?: string;
  /** The ECB's eurofxref-hist.csv or .zip, instead of the embedded table: a path, as of the book. */
  readonly rates?: string;
}

const known = ['date', 'lang', 'tolerance', 'book', 'rates'] as const;

/**
 * What texts are checked with.
 *
 * @param folder what paths start from; that of the process when textlint knows none
 * @throws {MilexError} naming the option
 */
export function checkOptions(options: Options, folder = '.'): CheckOptions {
  const given = Object.entries(options).filter(([key]) => key !== 'severity');
  for (const [key] of given)
    if (!(known as readonly string[]).includes(key))
      throw new MilexError(`unknown option ${shown(key)}${suggestion(key, known)}; there are ${known.join(', ')}`, {
        code: 'unknown_key',
        path: key,
      });
  const read = <T>(key: (typeof known)[number], from: (text: string) => T): T | undefined =>
    options[key] === undefined ? undefined : keyed(key, () => from(textOf(options[key], key === 'tolerance')));
  const [date, lang] = [read('date', isoDate), read('lang', language)];
  const tolerance = read('tolerance', toleranceOf);
  const book = read('book', (path) => once(books, resolve(folder, path), readBook));
  const rates = read('rates', (path) => once(tables, resolve(folder, path), readRates));
  return {
    ...(date === undefined ? {} : { date }),
    ...(lang === undefined ? {} : { lang }),
    ...(tolerance === undefined ? {} : { tolerance }),
    ...(book === undefined ? {} : { book }),
    ...(rates === undefined ? {} : { rates }),
  };
}

function textOf(value: unknown, mayBeNumber: boolean): string {
  if (typeof value === 'string' || (mayBeNumber && typeof value === 'number')) return String(value);
  throw new MilexError(`${shown(value)} is no text`, { value });
}

function language(tag: string): Lang | 'auto' {
  const lang = tag === 'auto' ? tag : readLang(tag);
  if (lang !== null) return lang;
  throw new MilexError(`figures are not read in ${shown(tag)}`, { code: 'unknown_name', value: tag });
}

/** What was read of a file, and when the file was last changed. */
type Read<T> = Map<string, { readonly changed: number; readonly content: T }>;

const books: Read<FigureBook> = new Map();
const tables: Read<RateTable> = new Map();

/** Reads a file once for all texts, and again when it was changed. */
function once<T>(read: Read<T>, path: string, open: (path: string) => T): T {
  const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const before = read.get(path);
  if (before?.changed === changed) return before.content;
  const content = open(path);
  read.set(path, { changed, content });
  return content;
}
