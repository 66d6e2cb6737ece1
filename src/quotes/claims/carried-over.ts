import type { Mention } from '../mention.js';
import type { Candidate } from './candidate.js';
import { direction, isReal } from './direction.js';
import type { Reading } from './reading.js';

/** Sizes of a change whose levels the sentence before named: "… up from €8.1 billion. That is €4.8 billion more." */
export function findCarriedOver(reading: Reading, previous: Reading, changes: readonly Candidate[]): Candidate[] {
  return [...differences(reading, changes), ...raisedFromBase(reading, previous)];
}

function differences(reading: Reading, changes: readonly Candidate[]): Candidate[] {
  const { cues, mentions } = reading;
  const last = changes.findLast(({ members }) => members[0]?.unit === 'money');
  const [from, to] = last?.members ?? [];
  if (from === undefined || to === undefined || !cues.opens('thatIs', reading.before(0))) return [];
  return mentions.slice(0, 2).flatMap((result, i): Candidate[] => {
    const way = direction(reading, i);
    if (way === null || reading.converted.has(i)) return [];
    const base = { members: [from, to, result], direction: way, real: isReal(reading, i), certain: true } as const;
    if (result.unit === 'money' && result.currency === from.currency && mentions.length <= 2)
      return [{ kind: 'difference', ...base }];
    if (result.unit === 'percent' && mentions.length <= 2) return [{ kind: 'change_percent', ...base }];
    return [];
  });
}

/** "… 813 billion. The rise of 37 billion is 4.8 % of the base of 776": the level after the rise was named before. */
function raisedFromBase(reading: Reading, previous: Reading): Candidate[] {
  const { mentions, cues } = reading;
  const rise = mentions.findIndex(
    ({ unit }, i) =>
      unit === 'money' &&
      !reading.converted.has(i) &&
      (cues.near('rise', reading.phraseBefore(i), 1) ?? cues.near('fall', reading.phraseBefore(i), 1)) !== null,
  );
  const size = mentions[rise];
  if (size === undefined) return [];
  const base = mentions.find((one, i) => i > rise && one.value.greaterThan(size.value) && reading.sameMoney(i, rise));
  const level = previous.mentions.findLast((one: Mention) => one.unit === 'money' && one.currency === size.currency);
  if (base === undefined || level === undefined) return [];
  return [
    {
      kind: 'difference',
      members: [base, level, size],
      direction: direction(reading, rise),
      real: false,
      certain: false,
    },
  ];
}
