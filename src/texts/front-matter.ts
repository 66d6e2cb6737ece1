import { MilexError } from '../money/error.js';
import type { Lang } from '../quotes/languages/index.js';
import { isoDate } from '../rates/calendar.js';
import { readLang } from './language.js';

interface OwnWord {
  readonly date?: string;
  readonly lang?: Lang | null;
}

const block = /^\ufeff?---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** Where the front matter of a Markdown document (YAML between lines of dashes) ends; 0 when there is none. */
export function frontMatterEnd(source: string): number {
  return block.exec(source)?.[0].length ?? 0;
}

/**
 * The date and the language that a Markdown document states in its front matter.
 *
 * @throws {MilexError} naming the key
 */
export function frontMatter(source: string): OwnWord {
  const yaml = block.exec(source)?.[1] ?? '';
  const value = (key: string) => new RegExp(`^${key}:[ \\t]*["']?([^"'#\\r\\n]*[^"'#\\s])`, 'm').exec(yaml)?.[1];
  const [date, lang] = [value('date'), value('lang')];
  return {
    ...(date === undefined
      ? {}
      : { date: keyed('date', () => isoDate(date.replace(/^(\d{4}-\d{2}-\d{2})[T ].*$/, '$1'))) }),
    ...(lang === undefined ? {} : { lang: keyed('lang', () => readLang(lang)) }),
  };
}

/** What is read of a key; an error names it. */
export function keyed<T>(key: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof MilexError ? error.at(key, { path: key }) : error;
  }
}
