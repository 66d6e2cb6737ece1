import { wordCount } from './cue-matcher.js';
import type { LevelPair } from './pair.js';
import type { Reading } from './reading.js';

/** Two levels of which years or words of time say which came first. */
export function datedPair(reading: Reading, [one, other]: readonly number[]): LevelPair[] {
  if (one === undefined || other === undefined) return [];
  const [a, b] = [laterIf(reading, one, other), laterIf(reading, other, one)];
  if (a === null || b === null || a === b) return [];
  const by = namesAnother(reading, one, other) ? 'years of others' : 'years';
  return [a < b ? { from: one, to: other, by } : { from: other, to: one, by }];
}

/** The time of a level; now, when it has none and the other is of before, or only it is said to be reached. */
function laterIf(reading: Reading, level: number, other: number): number | null {
  const [when, then] = [time(reading, level), time(reading, other)];
  const isReached = reading.role(level) === 'to' && reading.role(other) !== 'to';
  const isLater = when === null ? then === before || (then !== null && isReached) : when === then && isReached;
  return isLater ? now : when;
}

/** A name, or in a language that writes nouns so a longer clause, between two levels. */
function namesAnother(reading: Reading, one: number, other: number): boolean {
  const gap = reading.between(one, other);
  return reading.cues.capitalNouns ? wordCount(gap) > 7 : /(?<![\p{L}])\p{Lu}\p{Ll}/u.test(gap);
}

const now = 9999;
const before = 0;

/** The year of a level, or a number that stands for now or for before. */
function time(reading: Reading, i: number): number | null {
  const after = timeIn(reading, reading.clauseAfter(i).slice(0, 40));
  const said = after ?? timeIn(reading, reading.clauseBefore(i)) ?? reading.mentions[i]?.year ?? null;
  return said ?? lastYear(reading.before(i));
}

function timeIn({ cues }: Reading, words: string): number | null {
  const year = lastYear(words);
  if (year !== null) return year;
  if (cues.has('now', words)) return now;
  return cues.has('formerly', words) ? before : null;
}

function lastYear(words: string): number | null {
  const years = words.match(/(?<!\d)(?:19|20)\d\d(?!\d)/gu);
  return years === null ? null : Number(years.at(-1));
}
