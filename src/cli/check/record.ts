import { MilexError, shown } from '../../money/error.js';
import type { Lang } from '../../quotes/languages/index.js';
import { isoDate } from '../../rates/calendar.js';
import { keyed } from '../../texts/front-matter.js';
import { readLang } from '../../texts/language.js';

/** A line of JSON Lines: {"id", "text", "date", "lang"}, of which only the text must be there. */
interface TextRecord {
  readonly text: string;
  readonly date?: string;
  /** Null for a language that figures are not read in. */
  readonly lang?: Lang | 'auto' | null;
}

/** The object that a line holds. @throws {MilexError} for a line that holds none */
export function objectOf(line: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new MilexError(`${shown(line)} is not JSON; write {"id": …, "text": …, "date": …, "lang": …} on one line`, {
      code: 'malformed',
    });
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Readonly<Record<string, unknown>>;
  throw new MilexError(`${shown(line)} is no object with a text`, { code: 'malformed' });
}

/** The record of an object. @throws {MilexError} naming the key whose value is wrong */
export function recordOf(object: Readonly<Record<string, unknown>>): TextRecord {
  const { id = null, text, date, lang } = object;
  keyed('id', () => idOf(id));
  return {
    text: keyed('text', () => textOf(text)),
    ...(date == null ? {} : { date: keyed('date', () => isoDate(textOf(date))) }),
    ...(lang == null ? {} : { lang: keyed('lang', () => language(textOf(lang))) }),
  };
}

function idOf(id: unknown): void {
  if (id !== null && typeof id !== 'string' && typeof id !== 'number')
    throw new MilexError(`${shown(id)} is no text or number`, { value: id });
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === undefined) throw new MilexError('missing', { code: 'missing', expected: 'a text' });
  throw new MilexError(`${shown(value)} is no text`, { value });
}

function language(tag: string): Lang | 'auto' | null {
  return tag === 'auto' ? tag : readLang(tag);
}
