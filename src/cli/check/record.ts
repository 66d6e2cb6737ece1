import { MilexError, shown } from '../../money/error.js';
import { type Lang, languageOf } from '../../quotes/languages/index.js';
import { isoDate } from '../../rates/calendar.js';
import type { Document } from './document.js';

/** Reads a line of JSON Lines: {"id", "text", "date", "lang"}, of which only the text must be there. */
export function readRecord(line: string, name: string): Document {
  const record = parse(line);
  const { id = null, text, date, lang } = record;
  if (id !== null && typeof id !== 'string' && typeof id !== 'number')
    throw new MilexError(`id: ${shown(typeof id)} is no text or number`);
  if (typeof text !== 'string') throw new MilexError(`text: ${shown(text)} is no text`);
  return {
    name,
    id,
    source: text,
    ...(date == null ? {} : { date: keyed('date', () => isoDate(textOf(date))) }),
    ...(lang == null ? {} : { lang: keyed('lang', () => language(textOf(lang))) }),
  };
}

function parse(line: string): Readonly<Record<'id' | 'text' | 'date' | 'lang', unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new MilexError(`${shown(line)} is not JSON; write {"id": …, "text": …, "date": …, "lang": …} on one line`);
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as ReturnType<typeof parse>;
  throw new MilexError(`${shown(line)} is no object with a text`);
}

function keyed<T>(key: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof MilexError ? error.at(key) : error;
  }
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new MilexError(`${shown(value)} is no text`);
}

function language(text: string): Lang | 'auto' {
  if (text === 'auto') return text;
  languageOf(text as Lang);
  return text as Lang;
}
