import type { Mention } from '../mention.js';
import { sumOf } from '../verdicts/arithmetic.js';
import type { Candidate } from './candidate.js';
import { wordCount } from './cue-matcher.js';
import type { Reading } from './reading.js';

/** Parts and their total, in this order or the other; parts may stand in the sentence before. */
export function findSums(reading: Reading, previous: Reading | null): Candidate[] {
  return reading.ofUnit('money').flatMap((total) => {
    const found = totalAfterParts(reading, total, previous) ?? totalBeforeParts(reading, total);
    return found === null ? [] : [found];
  });
}

function totalAfterParts(reading: Reading, total: number, previous: Reading | null): Candidate | null {
  const { mentions } = reading;
  const mention = mentions[total];
  const cue = totalCue(reading, total);
  if (mention === undefined || cue === null || reading.converted.has(total)) return null;
  const here = mentions.slice(0, total).filter((_, i) => reading.sameMoney(i, total) && isPart(reading, i));
  if (here.length >= 2) return sum(here, mention, cue.certain);
  const isFirst = here.length === 0 && !reading.ofUnit('money').some((i) => i < total);
  if (!isFirst || previous === null || !cue.opensSentence) return null;
  const before = previous.mentions.filter(
    (one, i) =>
      one.unit === 'money' && one.currency === mention.currency && !previous.converted.has(i) && isPart(previous, i),
  );
  return before.length < 2 ? null : sum(before, mention, cue.certain);
}

interface TotalCue {
  /** Whether it can be said of nothing but the parts. */
  readonly certain: boolean;
  readonly opensSentence: boolean;
}

/** What says of an amount that it is a total. */
function totalCue(reading: Reading, total: number): TotalCue | null {
  const { cues } = reading;
  const after = reading.phraseAfter(total);
  if (cues.opens('together', after, 1) || cues.opens('overall', after)) return { certain: true, opensSentence: false };
  const gap = reading.before(total).split(/;/u).at(-1) ?? '';
  const cue = cues.near('together', gap, 9) ?? cues.near('overall', gap, 1);
  if (cue !== null) {
    // "6 billion *of* a total of 31" is part of a whole.
    const isWhole = cues.near('outOf', gap.slice(0, cue.start), 1) !== null;
    return {
      certain: !isWhole && !namesAnother(reading, gap.slice(cue.end)),
      opensSentence: total === 0 && wordCount(gap.slice(0, cue.start)) <= 3,
    };
  }
  // "3 billion, *together with* the 4 billion of the Länder, *makes* 7 billion"
  const joins = total > 1 && cues.near('together', reading.before(total - 1), 3) !== null;
  if (joins && cues.near('equals', gap, 3) !== null) return { certain: true, opensSentence: false };
  // "Together, the seven had 48 % (827 billion)": another number stands between.
  return total > 0 && cues.opens('together', reading.before(0), 3) ? { certain: false, opensSentence: true } : null;
}

/** "Together, *NATO countries* spent": the total of others than the parts before it. */
function namesAnother(reading: Reading, words: string): boolean {
  const name = reading.cues.capitalNouns ? /\p{Lu}{2,}/u : /(?<![\p{L}])\p{Lu}/u;
  return name.test(words);
}

function totalBeforeParts(reading: Reading, total: number): Candidate | null {
  const { mentions, cues } = reading;
  const mention = mentions[total];
  const isEndOfRange = mention?.qualifier === 'at_most' && !reading.hasOwnHedge(total);
  if (mention === undefined || isEndOfRange || reading.converted.has(total)) return null;
  const indexes = mentions.flatMap((_, i) => {
    const isListed = i > total && reading.sameMoney(i, total);
    return isListed && (isPart(reading, i) || cues.has('madeOf', reading.before(i))) ? [i] : [];
  });
  const [first = total, ...rest] = indexes;
  const gap = reading.between(total, first);
  const all = cues.has('madeOf', gap);
  if (rest.length === 0 || !(all || cues.has('including', gap) || /:\s/u.test(gap))) return null;
  const parts = indexes.flatMap((i) => (all ? withoutRange(reading, i) : (mentions[i] ?? [])));
  return sum(parts, mention, all && !/;/u.test(gap), 'first');
}

/** "split between 3 billion and 4 billion" is no range. */
function withoutRange(reading: Reading, i: number): Mention[] {
  const part = reading.mentions[i];
  if (part === undefined) return [];
  return reading.hasOwnHedge(i) ? [part] : [{ ...part, qualifier: 'exact', interval: part.unhedged }];
}

/** A size of change or an amount a year is no part. */
function isPart(reading: Reading, i: number): boolean {
  return !['from', 'exceeded'].includes(reading.role(i) ?? '');
}

/** A longer list is a table, of which no one says that it adds up. */
const mostParts = 20;

/**
 * The parts nearest to the total that make it up, at least two, or else all that are smaller than it: an amount named
 * before the list need not belong to it.
 */
function sum(
  near: readonly Mention[],
  total: Mention,
  certain: boolean,
  order: 'first' | 'last' = 'last',
): Candidate | null {
  if (near.length > mostParts) return null;
  const smaller = near.filter(({ value }) => value.lessThan(total.value));
  const parts = smaller.length < 2 ? near : smaller;
  const runs = parts.slice(0, -1).map((_, n) => (order === 'last' ? parts.slice(n) : parts.slice(0, parts.length - n)));
  const fitting = runs.find((run) => sumOf(run).meets(total.interval));
  const chosen = fitting ?? parts;
  if (chosen.length < 2) return null;
  const members = [...chosen, total];
  return {
    kind: 'sum',
    members,
    direction: null,
    real: false,
    certain: certain && (fitting !== undefined || isNear(chosen, total)),
  };
}

/** A total beyond five times or below a fifth of its parts is likely of something else. */
function isNear(parts: readonly Mention[], total: Mention): boolean {
  const ratio = sumOf(parts).lo.dividedBy(total.value);
  return [1, 1000, 1e-3].some((scale) => ratio.greaterThan(scale / 5) && ratio.lessThan(5 * scale));
}
