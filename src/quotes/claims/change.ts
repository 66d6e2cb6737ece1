import type { Claim, ClaimKind } from '../claim.js';
import { percentChange } from '../verdicts/arithmetic.js';
import { eitherWay } from '../verdicts/change-size.js';
import { isYearly } from './annualised.js';
import type { Candidate } from './candidate.js';
import { findComparedPairs } from './compared.js';
import { wordCount } from './cue-matcher.js';
import { direction, isReal, risesOrFalls } from './direction.js';
import { findLevelPairs } from './level-pairs.js';
import type { LevelPair } from './pair.js';
import type { Reading } from './reading.js';
import { isSizeOf } from './size.js';

/** Changes between two levels of the sentence, with the size that the sentence gives them, or without. */
export function findChanges(reading: Reading): Candidate[] {
  const pairs = unique([...findComparedPairs(reading), ...findLevelPairs(reading)]);
  const sizes = reading.mentions.flatMap((_, i) => sizeOfOne(reading, pairs, i));
  return pairs.flatMap((pair) => {
    const ofPair = sizes.filter((size) => size.pair === pair);
    if (ofPair.length === 0 && pair.by === 'words') return [bareChange(reading, pair)];
    return ofPair.map(({ change }) => change);
  });
}

/** A number is the size of one change: of that which it surely belongs to, or else of the first. */
function sizeOfOne(
  reading: Reading,
  pairs: readonly LevelPair[],
  i: number,
): { readonly pair: LevelPair; readonly change: Candidate }[] {
  const possible = pairs
    .filter((pair) => isSizeOf(reading, pair, i))
    .map((pair) => ({ pair, change: changeOf(reading, pair, i) }))
    // Between two shares any percentage is soon right by chance.
    .filter(({ pair, change }) => change.certain || reading.mentions[pair.from]?.unit === 'money');
  const sure = possible.filter(({ change }) => change.certain);
  return (sure.length > 0 ? sure : possible).slice(0, 1);
}

function unique(pairs: readonly LevelPair[]): LevelPair[] {
  return pairs.filter((pair, at) => pairs.findIndex(({ from, to }) => from === pair.from && to === pair.to) === at);
}

function changeOf(reading: Reading, pair: LevelPair, i: number): Candidate {
  const members = [pair.from, pair.to, i].flatMap((at) => reading.mentions[at] ?? []);
  const unit = reading.mentions[i]?.unit;
  const shares = reading.mentions[pair.from]?.unit !== 'money';
  const certain =
    pair.by !== 'years of others' &&
    !isOtherClause(reading, pair, i) &&
    isNearest(reading, pair, i) &&
    !hasOtherBase(reading, pair, i) &&
    !mayBeShare(reading, pair, i) &&
    !(unit === 'percent' && isYearly(reading, i)) &&
    (runsAsSaid(reading, pair, i) || isRange(pair));
  const kind: ClaimKind =
    unit === 'multiple'
      ? 'change_multiple'
      : unit === 'money' || (shares && unit === 'percentage_points')
        ? 'difference'
        : 'change_percent';
  return { kind, members, direction: directionOf(reading, i), real: isReal(reading, i), certain };
}

/**
 * Whether the levels run in the direction of the words, or at least differ by the stated size: when neither is so, "from"
 * is rather of something else ("rose 40 % to 1.2 billion from sales of 9.8 billion").
 */
function runsAsSaid(reading: Reading, pair: LevelPair, i: number): boolean {
  const [from, to, size] = [reading.mentions[pair.from], reading.mentions[pair.to], reading.mentions[i]];
  if (from === undefined || to === undefined || size?.unit !== 'percent' || from.interval.contains(0)) return true;
  const said = directionOf(reading, i);
  const runs = to.value.greaterThan(from.value) ? 'up' : 'down';
  return said === null || said === runs || eitherWay(percentChange(from.interval, to.interval), size.interval);
}

/** "from A to B", the two together. */
function isRange(pair: LevelPair): boolean {
  return pair.by === 'words' && pair.to === pair.from + 1;
}

/** "…, against 60 billion in Paris, *and* will grow 5 %": the size may be of something else. */
function isOtherClause(reading: Reading, pair: LevelPair, i: number): boolean {
  const [first, last] = [Math.min(pair.from, pair.to), Math.max(pair.from, pair.to)];
  if (i > first && i < last) return false;
  const gap = i < first ? reading.between(i, first) : reading.between(last, i);
  const and = reading.ands(gap).at(-1);
  return and !== undefined && !reading.cues.has('equals', gap.slice(and.end));
}

/** Of several percentages beside a pair, only the nearest is surely of it. */
function isNearest(reading: Reading, pair: LevelPair, i: number): boolean {
  const [first, last] = [Math.min(pair.from, pair.to), Math.max(pair.from, pair.to)];
  const steps = i < first ? [i + 1, first] : [last + 1, i];
  return !reading.mentions.slice(...steps).some(({ unit }) => unit === reading.mentions[i]?.unit && unit === 'percent');
}

/**
 * "136 % above *the trough of a decade ago*", "31 % more than *planned*": measured from something that the sentence gives
 * no figure of. Of last year, or of a year, may be the earlier level.
 */
function hasOtherBase(reading: Reading, pair: LevelPair, i: number): boolean {
  const { cues } = reading;
  const after = reading.phraseAfter(i);
  const than = cues.all('than', after)[0];
  const isOfNext = pair.from === i + 1 && !/[,;:()]/u.test(reading.before(pair.from));
  if (reading.mentions[i]?.unit !== 'percent' || isOfNext || !cues.opens('than', after, 1)) return false;
  const base = after.slice(than?.end);
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/u.exec(base)?.[0];
  const isOfBefore = cues.has('formerly', base) || cues.has('perYear', base);
  const isOfLevel = year === undefined ? isOfBefore : besides(reading, pair.from).includes(year);
  return wordCount(base) > 0 && !isOfLevel;
}

/** "…, up from 62 billion, *or 2 %*": beside another percentage it may say what share the level is. */
function mayBeShare(reading: Reading, pair: LevelPair, i: number): boolean {
  const isOther = (j: number): boolean => j !== i && j !== pair.from && j !== pair.to;
  return (
    i === pair.from + 1 &&
    /^\s*,/u.test(reading.before(i)) &&
    reading.cues.near('equals', reading.before(i), 0) !== null &&
    reading.ofUnit('percent').includes(i) &&
    reading.ofUnit('percent', 'percent_of_gdp').some(isOther)
  );
}

/** What stands beside a number, up to the next punctuation marks. */
function besides(reading: Reading, i: number): string {
  return `${reading.phraseBefore(i)} ${reading.phraseAfter(i)}`;
}

/** A multiple tells its direction by being above or below one. */
function directionOf(reading: Reading, i: number): Claim['direction'] {
  return reading.mentions[i]?.unit === 'multiple' && reading.mentions[i]?.value.greaterThan(1)
    ? 'up'
    : direction(reading, i);
}

/** Of a change without a size only the direction is said, by words right before "from … to". */
function bareChange(reading: Reading, pair: LevelPair): Candidate {
  const members = [pair.from, pair.to].flatMap((at) => reading.mentions[at] ?? []);
  const isMoney = members.every(({ unit }) => unit === 'money');
  const said = isMoney && pair.to === pair.from + 1 ? risesOrFalls(reading, reading.clauseBefore(pair.from)) : null;
  return { kind: 'change', members, direction: said, real: isReal(reading, pair.to), certain: true };
}
