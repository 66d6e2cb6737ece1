import type { Mention } from '../mention.js';
import { sumOf } from '../verdicts/arithmetic.js';
import type { Candidate } from './candidate.js';
import type { Reading } from './reading.js';

/** Parts and their total, in this order or the other; parts may stand in the sentence before. */
export function findSums(reading: Reading, previous: Reading | null): Candidate[] {
  return reading.ofUnit('money').flatMap((total) => {
    const found = totalAfterParts(reading, total, previous) ?? totalBeforeParts(reading, total);
    return found === null ? [] : [found];
  });
}

function totalAfterParts(reading: Reading, total: number, previous: Reading | null): Candidate | null {
  const { mentions, cues } = reading;
  const mention = mentions[total];
  if (mention === undefined || reading.converted.has(total)) return null;
  const gap = reading.before(total).split(/;/u).at(-1) ?? '';
  const cue = cues.near('together', gap, 9);
  const afterwards = cues.opens('together', reading.phraseAfter(total), 1);
  if (cue === null && !afterwards) return null;
  const here = mentions.slice(0, total).filter((_, i) => reading.sameMoney(i, total) && isPart(reading, i));
  if (here.length >= 2) return sum(here, mention, cue === null || !namesAnother(reading, gap.slice(cue.end)));
  if (here.length > 0 || total !== 0 || previous === null || cue === null) return null;
  const opens = cues.opens('together', gap, 3);
  const before = previous.mentions.filter(
    (one, i) =>
      one.unit === 'money' && one.currency === mention.currency && !previous.converted.has(i) && isPart(previous, i),
  );
  if (!opens || before.length < 2) return null;
  return sum(before, mention, !namesAnother(reading, gap.slice(cue.end)));
}

/** "Together, *NATO countries* spent": the total of others than the parts before it. */
function namesAnother(reading: Reading, words: string): boolean {
  const name = reading.cues.capitalNouns ? /\p{Lu}{2,}/u : /(?<![\p{L}])\p{Lu}/u;
  return name.test(words);
}

function totalBeforeParts(reading: Reading, total: number): Candidate | null {
  const { mentions, cues } = reading;
  const mention = mentions[total];
  if (mention === undefined || reading.converted.has(total)) return null;
  const all = mentions.flatMap((one, i) =>
    i > total && reading.sameMoney(i, total) && (isPart(reading, i) || reading.cues.has('madeOf', reading.before(i)))
      ? [{ one, i }]
      : [],
  );
  const [first] = all;
  if (first === undefined || all.length < 2) return null;
  const gap = reading.between(total, first.i);
  const certain = cues.has('madeOf', gap);
  if (!certain && !cues.has('including', gap) && !/:\s/u.test(gap)) return null;
  return sum(
    all.map(({ one }) => one),
    mention,
    certain && !/;/u.test(gap),
    'first',
  );
}

/** A size of change or an amount a year is no part. */
function isPart(reading: Reading, i: number): boolean {
  return !['from', 'exceeded'].includes(reading.role(i) ?? '');
}

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

/** A total beyond twice or below half of its parts is likely of something else. */
function isNear(parts: readonly Mention[], total: Mention): boolean {
  const ratio = sumOf(parts).lo.dividedBy(total.value);
  return [1, 1000, 1e-3].some((scale) => ratio.greaterThan(0.5 * scale) && ratio.lessThan(2 * scale));
}
