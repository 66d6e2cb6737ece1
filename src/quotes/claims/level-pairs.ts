import type { Mention } from '../mention.js';
import { wordCount } from './cue-matcher.js';
import { datedPair } from './dated.js';
import type { LevelPair } from './pair.js';
import type { Reading, Role } from './reading.js';

/** Every pair of levels that a sentence sets against each other: "from A to B", "B, up from A", "A in 2024, B now". */
export function findLevelPairs(reading: Reading): LevelPair[] {
  const money = groups(reading, reading.ofUnit('money'));
  const shares = reading.ofUnit('percent_of_gdp', 'percent');
  const people = reading.ofUnit('personnel');
  const pairs = [...money, shares, people].flatMap((levels) => namedPairs(reading, levels));
  const dated = money
    .map((amounts) => amounts.filter((i) => !isResult(reading, i) && !renamesShare(reading, i)))
    .filter((levels) => levels.length === 2)
    .flatMap((levels) => datedPair(reading, levels));
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
  if (levels.length < 2) return [];
  const roles = new Map(levels.map((i) => [i, reading.role(i)]));
  const taken = new Set<number>();
  return levels.flatMap((from) => {
    const to = laterLevel(reading, from, levels, roles, taken);
    if (to === undefined) return [];
    taken.add(from).add(to);
    return [{ from, to, by: 'words' as const }];
  });
}

/** The level that belongs to one with a preposition of the earlier level. */
function laterLevel(
  reading: Reading,
  from: number,
  levels: readonly number[],
  roles: ReadonlyMap<number, Role | null>,
  taken: ReadonlySet<number>,
): number | undefined {
  const at = levels.indexOf(from);
  const next = levels.slice(at + 1).find((i) => !isBy(reading, i));
  if (next !== undefined && isRange(reading.mentions[from], reading.mentions[next])) return undefined;
  const role = roles.get(from) ?? null;
  const isNamed = role === 'from' || role === 'exceeded';
  if (next !== undefined && !taken.has(next) && opensRange(reading, from, next, roles)) return next;
  if (!isNamed) return undefined;
  const after = levels.slice(at + 1).find((i) => !taken.has(i) && roles.get(i) === 'to');
  if (next !== undefined && after === next && !endsClause(reading, from, next)) return next;
  const before = levels.slice(0, at).findLast((i) => !taken.has(i) && !isResult(reading, i));
  if (before !== undefined && !endsClause(reading, before, from)) return before;
  if (after !== undefined && (role === 'from' || next === after)) return after;
  return next !== undefined && opensWithEarlier(reading, from, next) ? next : undefined;
}

/** "*Instead of* 50 billion it will be 60": where the word may also mean "out of", something must rise or fall. */
function opensWithEarlier(reading: Reading, from: number, next: number): boolean {
  const { cues } = reading;
  const [opening, between] = [reading.before(from), reading.between(from, next)];
  if (reading.role(from) !== 'from' || !cues.opens('from', opening, 2)) return false;
  return !cues.opens('outOf', opening, 2) || cues.has('rise', between) || cues.has('fall', between);
}

/** "7 %, *or 2 billion*": the same in another unit. */
function renamesShare(reading: Reading, i: number): boolean {
  const gap = reading.before(i);
  const isBesideShare = reading.mentions[i - 1]?.unit === 'percent' && reading.ands(gap).length === 0;
  return isBesideShare && reading.cues.near('equals', reading.phraseBefore(i), 1) !== null;
}

/** "von 50 auf 53", "de 50 à 57": but "augmente de 6,7 à 57,2, contre 50,5" is a size and two levels. */
function opensRange(reading: Reading, from: number, next: number, roles: ReadonlyMap<number, Role | null>): boolean {
  if (roles.get(from) !== 'fromBeforeTo' && !reading.mayStartRange(from)) return false;
  const named = [...roles.values()].some((role) => role === 'from' || role === 'exceeded');
  return (endsRange(reading, next) || opensSentence(reading, from, next)) && !(named && isResult(reading, from));
}

/** "*De* 40 millions il y a trois ans, les crédits sont montés *à* 100 millions" */
function opensSentence(reading: Reading, from: number, next: number): boolean {
  const { cues } = reading;
  const changed = cues.has('rise', reading.before(next)) || cues.has('fall', reading.before(next));
  return from === 0 && wordCount(reading.before(0)) === 1 && reading.role(next) === 'to' && changed;
}

/** "… à 9,8 milliards", without a pause or a verb before it. */
function endsRange(reading: Reading, i: number): boolean {
  return (
    reading.role(i) === 'to' && !/[,;:()]/u.test(reading.before(i)) && !reading.cues.has('reaches', reading.before(i))
  );
}

/** "from 6 to 8 billion" said of one uncertain amount. */
function isRange(one: Mention | undefined, other: Mention | undefined): boolean {
  return one?.qualifier === 'at_least' && other?.qualifier === 'at_most';
}

/** "um 1,5 Milliarden", between two levels. */
function isBy(reading: Reading, i: number): boolean {
  const phrase = reading.phraseBefore(i);
  if (reading.role(i) !== null) return false;
  return reading.cues.near('rise', phrase, 0) !== null || reading.cues.near('by', phrase, 0) !== null;
}

/** An amount by which something changes is no level. */
function isResult(reading: Reading, i: number): boolean {
  const { cues } = reading;
  const phrase = reading.phraseBefore(i);
  return (
    (cues.near('by', phrase, 0) !== null && (cues.has('rise', phrase) || cues.has('from', phrase))) ||
    cues.near('rise', phrase, 0) !== null ||
    cues.near('fall', phrase, 0) !== null ||
    cues.opens('more', reading.after(i)) ||
    cues.opens('less', reading.after(i))
  );
}

function endsClause(reading: Reading, i: number, j: number): boolean {
  return /;/u.test(reading.between(i, j));
}
