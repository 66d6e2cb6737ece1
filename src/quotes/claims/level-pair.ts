import type { Mention } from '../mention.js';
import { wordCount } from './cue-matcher.js';
import type { Reading } from './reading.js';

/** An earlier level and a later one, as indexes into the mentions of a sentence. */
export interface LevelPair {
  readonly from: number;
  readonly to: number;
  /** Whether prepositions name the pair, or only years and words of time, which may be of two different budgets. */
  readonly by: 'words' | 'years' | 'years of others';
}

/** Every pair of levels that a sentence sets against each other: "from A to B", "B, up from A", "A in 2024, B now". */
export function findLevelPairs(reading: Reading): LevelPair[] {
  const money = groups(reading, reading.ofUnit('money'));
  const shares = reading.ofUnit('percent_of_gdp', 'percent');
  const pairs = [...money, shares].flatMap((levels) => namedPairs(reading, levels));
  const dated = money.filter((levels) => levels.length === 2).flatMap((levels) => datedPair(reading, levels));
  return [...pairs, ...dated.filter((pair) => !pairs.some(({ from, to }) => sameMembers(pair, from, to)))];
}

function sameMembers(pair: LevelPair, a: number, b: number): boolean {
  return (pair.from === a && pair.to === b) || (pair.from === b && pair.to === a);
}

/** Amounts of one currency each, without those that repeat another in a second currency. */
function groups(reading: Reading, money: readonly number[]): number[][] {
  const byCurrency = new Map<string | null, number[]>();
  for (const i of money) {
    if (reading.converted.has(i)) continue;
    const currency = reading.mentions[i]?.currency ?? null;
    byCurrency.set(currency, [...(byCurrency.get(currency) ?? []), i]);
  }
  return [...byCurrency.values()];
}

function namedPairs(reading: Reading, levels: readonly number[]): LevelPair[] {
  const pairs: LevelPair[] = [];
  const roles = new Map(levels.map((i) => [i, reading.role(i)]));
  const taken = new Set<number>();
  const named = [...roles.values()].some((role) => role === 'from' || role === 'exceeded');
  levels.forEach((from, at) => {
    const next = levels.slice(at + 1).find((i) => !isBy(reading, i));
    const isBare = roles.get(from) === 'fromBeforeTo' || reading.mayStartRange(from);
    const startsRange = isBare && next !== undefined && endsRange(reading, next) && !(named && isResult(reading, from));
    const role = startsRange ? 'fromBeforeTo' : roles.get(from);
    if (role === null || (role === 'fromBeforeTo' && !startsRange) || role === 'to' || isRange(reading.mentions[from], reading.mentions[next ?? -1])) return;
    const after = levels.slice(at + 1).find((i) => !taken.has(i) && roles.get(i) === 'to');
    const before = levels.slice(0, at).findLast((i) => !taken.has(i) && !isResult(reading, i));
    let to: number | undefined;
    if (next !== undefined && after === next && !endsClause(reading, from, next)) to = next;
    else if (role !== 'fromBeforeTo' && before !== undefined && !endsClause(reading, before, from)) to = before;
    else if (after !== undefined && (role === 'from' || next === after)) to = after;
    else if (role === 'from' && next !== undefined && reading.cues.opens('from', reading.before(from), 2)) to = next;
    if (to === undefined) return;
    taken.add(from).add(to);
    pairs.push({ from, to, by: 'words' });
  });
  return pairs;
}

/** "… à 9,8 milliards", without a pause or a verb before it. */
function endsRange(reading: Reading, i: number): boolean {
  return reading.role(i) === 'to' && !/[,;:()]/u.test(reading.before(i)) && !reading.cues.has('reaches', reading.before(i));
}

/** "from 6 to 8 billion" said of one uncertain amount. */
function isRange(one: Mention | undefined, other: Mention | undefined): boolean {
  return one?.qualifier === 'at_least' && other?.qualifier === 'at_most';
}

/** "um 1,5 Milliarden", between two levels. */
function isBy(reading: Reading, i: number): boolean {
  const phrase = reading.phraseBefore(i);
  if (reading.role(i) !== null) return false;
  return reading.cues.near('rise', phrase, 0) !== null || reading.cues.near('by', reading.phraseBefore(i), 0) !== null;
}

/** An amount by which something changes is no level. */
function isResult(reading: Reading, i: number): boolean {
  const { cues } = reading;
  const phrase = reading.phraseBefore(i);
  return (
    (cues.near('by', phrase, 0) !== null && cues.has('rise', phrase)) ||
    cues.near('rise', phrase, 0) !== null ||
    cues.near('fall', phrase, 0) !== null ||
    cues.opens('more', reading.after(i)) ||
    cues.opens('less', reading.after(i))
  );
}

function endsClause(reading: Reading, i: number, j: number): boolean {
  return /;/u.test(reading.between(i, j));
}

/** Two levels of which years or words of time say which came first. */
function datedPair(reading: Reading, [one, other]: readonly number[]): LevelPair[] {
  if (one === undefined || other === undefined) return [];
  const [a, b] = [time(reading, one), time(reading, other)].map((when, at, both) =>
    when === null && both[1 - at] !== null && reading.role(at === 0 ? one : other) === 'to' ? now : when,
  ) as [number | null, number | null];
  if (a === null || b === null || a === b) return [];
  const by = namesAnother(reading, one, other) ? 'years of others' : 'years';
  return [a < b ? { from: one, to: other, by } : { from: other, to: one, by }];
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
  const stated = reading.mentions[i]?.year;
  if (stated !== null && stated !== undefined) return stated;
  const behind = reading.clauseAfter(i).slice(0, 40);
  return timeIn(reading, behind) ?? timeIn(reading, reading.clauseBefore(i)) ?? lastYear(reading.before(i));
}

function timeIn({ cues }: Reading, words: string): number | null {
  const year = lastYear(words);
  if (year !== null) return year;
  if (cues.has('now', words)) return now;
  return cues.has('then', words) ? before : null;
}

function lastYear(words: string): number | null {
  const years = words.match(/(?<!\d)(?:19|20)\d\d(?!\d)/gu);
  return years === null ? null : Number(years.at(-1));
}
