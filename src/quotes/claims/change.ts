import type { Claim, ClaimKind } from '../claim.js';
import type { Candidate } from './candidate.js';
import { direction, isReal } from './direction.js';
import { findLevelPairs, type LevelPair } from './level-pair.js';
import type { Reading } from './reading.js';

/** Changes between two levels of the sentence, with the size that the sentence gives them, or without. */
export function findChanges(reading: Reading): Candidate[] {
  const pairs = [...comparedPairs(reading), ...findLevelPairs(reading)];
  const found: Candidate[] = [];
  const stated = new Set<number>();
  for (const pair of unique(pairs)) {
    const results = resultsOf(reading, pair).filter((i) => !stated.has(i));
    for (const i of results) {
      stated.add(i);
      found.push(changeOf(reading, pair, i));
    }
    if (results.length === 0 && pair.by === 'words') found.push(bareChange(reading, pair));
  }
  return found;
}

function unique(pairs: readonly LevelPair[]): LevelPair[] {
  return pairs.filter((pair, at) => pairs.findIndex(({ from, to }) => from === pair.from && to === pair.to) === at);
}

/** "B, 7 % more than A", "double the A": a result right before the level that it is measured from. */
function comparedPairs(reading: Reading): LevelPair[] {
  const { mentions, cues } = reading;
  return mentions.flatMap((mention, i) => {
    if (mention.unit !== 'money' || reading.converted.has(i) || i === 0) return [];
    const gap = reading.before(i);
    const result = mentions[i - 1];
    const sized = cues.opens('more', gap) || cues.opens('less', gap);
    const compares =
      result?.unit === 'multiple'
        ? opensComparison(reading, gap)
        : (exceedsBy(reading, i - 1, gap) || (cues.opens('than', gap, 3) && (sized || !cues.opens('of', gap)))) &&
          (result?.unit === 'percent' ? sized || changes(reading, i - 1) : (sized || exceedsBy(reading, i - 1, gap)) && reading.sameMoney(i - 1, i));
    if (!compares || /[;:()]/u.test(gap)) return [];
    const to = levelBefore(reading, i - 1, i);
    return to === undefined ? [] : [{ from: i, to, by: 'words' as const }];
  });
}

/** "exceeds by 13 % the 50 billion" */
function exceedsBy(reading: Reading, result: number, gap: string): boolean {
  return reading.cues.opens('timesWhat', gap) && reading.cues.has('exceeds', reading.phraseBefore(result));
}

/** "double *the* 32 billion", "three times *as much as* the" */
function opensComparison({ cues }: Reading, gap: string): boolean {
  return cues.opens('of', gap) || cues.opens('than', gap, 3) || cues.opens('timesWhat', gap);
}

function levelBefore(reading: Reading, result: number, from: number): number | undefined {
  for (let i = result - 1; i >= 0; i--) if (reading.sameMoney(i, from)) return i;
  return undefined;
}

/** The sizes of the change that the sentence states for a pair, each nearer to this pair than to other levels. */
function resultsOf(reading: Reading, pair: LevelPair): number[] {
  return reading.mentions.flatMap((_, i) => (isResultOf(reading, pair, i) ? [i] : []));
}

function isResultOf(reading: Reading, pair: LevelPair, i: number): boolean {
  const { mentions } = reading;
  const result = mentions[i];
  if (result === undefined || i === pair.from || i === pair.to || reading.converted.has(i)) return false;
  const levels = mentions[pair.from]?.unit;
  if (apart(reading, pair, i)) return false;
  switch (result.unit) {
    case 'percent':
      return !isShare(reading, i) && changes(reading, i);
    case 'percentage_points':
      return changes(reading, i);
    case 'multiple':
      return levels === 'money';
    case 'money':
      return levels === 'money' && reading.sameMoney(i, pair.from) && isAmountOfChange(reading, pair, i);
    default:
      return false;
  }
}

/** Whether another level or a semicolon stands between a result and its pair. */
function apart(reading: Reading, pair: LevelPair, i: number): boolean {
  const [first, last] = [Math.min(pair.from, pair.to), Math.max(pair.from, pair.to)];
  if (i > first && i < last) return false;
  const [lo, hi] = i < first ? [i, first] : [last, i];
  if (/;/u.test(reading.between(lo, hi))) return true;
  return reading.mentions.slice(lo + 1, hi).some(({ unit }, k) => {
    const at = lo + 1 + k;
    return unit === 'money' && !reading.converted.has(at) && !isAmountOfChange(reading, pair, at);
  });
}

/** Whether words of change stand beside a size, or in the sentence when none other claims it. */
function changes(reading: Reading, i: number): boolean {
  return direction(reading, i) !== null;
}

/** "20 % of the budget" is a share, "20 % more" is not. */
export function isShare(reading: Reading, i: number): boolean {
  const after = `${tail(reading.mentions[i]?.text ?? '')}${reading.after(i)}`;
  const { cues } = reading;
  const opensRange = /^\s*\p{L}+[’']?\s*$/u.test(reading.after(i)) && reading.mayStartRange(i + 1) && reading.role(i + 2) === 'to';
  return !opensRange && cues.opens('of', after) && !cues.opens('more', after) && !cues.opens('less', after);
}

/** What a percentage's own span holds after the sign: "of the budget". */
function tail(text: string): string {
  return text.split(/%|percent|per cent|pour cent|Prozent|por ciento|per cento|procent|proc\./u).at(-1) ?? '';
}

function isAmountOfChange(reading: Reading, pair: LevelPair, i: number): boolean {
  if (i === pair.from || i === pair.to) return false;
  const { cues } = reading;
  const phrase = reading.phraseBefore(i);
  const changed = cues.has('rise', phrase) || cues.has('fall', phrase);
  const by = cues.near('by', phrase, 0) !== null;
  const after = reading.phraseAfter(i);
  return (
    cues.opens('more', after) ||
    cues.opens('less', after) ||
    (by && (cues.has('equals', reading.before(i)) || (reading.role(i) === null && changes(reading, i)))) ||
    (changed && (cues.near('by', phrase, 1) !== null || cues.near('rise', phrase, 2) !== null || cues.near('fall', phrase, 2) !== null))
  );
}

function changeOf(reading: Reading, pair: LevelPair, i: number): Candidate {
  const members = [pair.from, pair.to, i].flatMap((at) => reading.mentions[at] ?? []);
  const unit = reading.mentions[i]?.unit;
  const shares = reading.mentions[pair.from]?.unit !== 'money';
  const certain = pair.by !== 'years of others' && !isOtherClause(reading, pair, i) && isNearest(reading, pair, i);
  const kind: ClaimKind =
    unit === 'multiple' ? 'change_multiple' : unit === 'money' || (shares && unit === 'percentage_points') ? 'difference' : 'change_percent';
  return { kind, members, direction: directionOf(reading, i), real: isReal(reading, i), certain };
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

/** A multiple tells its direction by being above or below one. */
function directionOf(reading: Reading, i: number): Claim['direction'] {
  return reading.mentions[i]?.unit === 'multiple' && reading.mentions[i]?.value.greaterThan(1) ? 'up' : direction(reading, i);
}

function bareChange(reading: Reading, pair: LevelPair): Candidate {
  const members = [pair.from, pair.to].flatMap((at) => reading.mentions[at] ?? []);
  return { kind: 'change', members, direction: null, real: false, certain: true };
}
