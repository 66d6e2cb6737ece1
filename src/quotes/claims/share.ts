import type { Candidate } from './candidate.js';
import { wordCount } from './cue-matcher.js';
import { direction } from './direction.js';
import type { Reading } from './reading.js';
import { isShare } from './size.js';

/** Parts given with their whole and their percentage of it: "2.4 bn, 22 % of the agency's 15.9 bn". */
export function findShares(reading: Reading): Candidate[] {
  return reading.ofUnit('percent').flatMap((percent) => {
    const whole = wholeAfter(reading, percent);
    const members =
      whole === undefined
        ? (ofOpeningWhole(reading, percent) ?? partOfWhole(reading, percent) ?? ofBase(reading, percent))
        : ofWhole(reading, percent, whole);
    if (members === null) return [];
    const [part, base] = members.indexes;
    const mentions = [part, base, percent].flatMap((i) => (i === undefined ? [] : (reading.mentions[i] ?? [])));
    return [{ kind: 'share' as const, members: mentions, direction: null, real: false, certain: members.certain }];
  });
}

interface PartAndWhole {
  readonly indexes: readonly [part: number, whole: number];
  readonly certain: boolean;
}

function wholeAfter(reading: Reading, percent: number): number | undefined {
  if (!isShare(reading, percent)) return undefined;
  const next = percent + 1;
  if (reading.mentions[next]?.unit !== 'money' || reading.converted.has(next)) return undefined;
  return /[,;:()[\]]/u.test(reading.before(next)) ? undefined : next;
}

function ofWhole(reading: Reading, percent: number, whole: number): PartAndWhole | null {
  for (let i = percent - 1; i >= 0; i--) {
    if (!reading.sameMoney(i, whole)) continue;
    const gap = reading.between(i, percent);
    return { indexes: [i, whole], certain: isApposition(reading, gap) };
  }
  const next = whole + 1;
  if (!reading.sameMoney(next, whole)) return null;
  const gap = reading.before(next);
  return { indexes: [next, whole], certain: /^\s*[,(]\s*$/u.test(gap) || reading.cues.near('equals', gap, 0) !== null };
}

/** The percentage renames the part: after a comma or bracket, "or", "accounts for". */
function isApposition(reading: Reading, gap: string): boolean {
  const { cues } = reading;
  if (/[;:.?!]/u.test(gap)) return false;
  const verb = cues.near('accountsFor', gap, 2);
  if (verb !== null) return true;
  const end = gap.trimEnd();
  return /[,(–—](?:\s*\p{L}{1,3}[’']?)?$/u.test(end) || cues.near('equals', gap, 2) !== null;
}

/** "Of the 50 billion, 20 billion (40 %) goes to …" */
function ofOpeningWhole(reading: Reading, percent: number): PartAndWhole | null {
  const whole = 0;
  const opening = reading.before(whole);
  const { cues, mentions } = reading;
  if (percent < 2 || mentions[whole]?.unit !== 'money') return null;
  const opens = cues
    .all('outOf', opening)
    .some(({ start, end }) => wordCount(opening.slice(0, start)) <= 1 && wordCount(opening.slice(end)) <= 4);
  if (!opens) return null;
  const part = percent - 1;
  if (!reading.sameMoney(part, whole) || ['to', 'from'].includes(reading.role(part) ?? '')) return null;
  const gap = reading.before(percent);
  const joined =
    /^\s*[,(–—]\s*(?:\p{L}{1,3}[’']?\s*)?$/u.test(gap) ||
    cues.near('accountsFor', gap, 1) !== null ||
    cues.near('equals', gap, 1) !== null;
  return joined ? { indexes: [part, whole], certain: true } : null;
}

/** "by 2 billion, or 8 %, from 25 billion": an increase, and how much it is of what it starts from. */
function ofBase(reading: Reading, percent: number): PartAndWhole | null {
  const [part, base] = [percent - 1, percent + 1];
  if (!reading.sameMoney(part, base) || reading.role(base) !== 'from') return null;
  const levels = reading.ofUnit('money').filter((i) => reading.sameMoney(i, base));
  const isSize = direction(reading, part) !== null && reading.cues.near('by', reading.phraseBefore(part), 1) !== null;
  return levels.length === 2 && isSize && isApposition(reading, reading.before(percent))
    ? { indexes: [part, base], certain: true }
    : null;
}

/** "9.6 billion of the 57.2 billion, or 16.8 %" */
function partOfWhole(reading: Reading, percent: number): PartAndWhole | null {
  const [part, whole] = [percent - 2, percent - 1];
  const gap = reading.before(whole);
  const included = partOfWhich(reading, percent);
  if (included !== null) return included;
  if (!reading.sameMoney(part, whole) || reading.role(whole) === 'from') return null;
  if (!reading.cues.opens('of', gap) && !reading.cues.opens('outOf', gap)) return null;
  const isPart = !/[,;:()]/u.test(gap) && isApposition(reading, reading.before(percent)) && !isChange(reading, percent);
  return isPart ? { indexes: [part, whole], certain: true } : null;
}

/** "up 12 %", "12 % more", "+12 %" */
function isChange(reading: Reading, percent: number): boolean {
  const { cues } = reading;
  const [before, after] = [reading.before(percent), reading.after(percent)];
  const isSigned = /^[+−-]/u.test(reading.mentions[percent]?.text ?? '');
  const follows = cues.opens('more', after) || cues.opens('less', after);
  return isSigned || follows || cues.has('rise', before) || cues.has('fall', before);
}

/** "50 billion (54 billion dollars), of which 6 billion, or 12 %" */
function partOfWhich(reading: Reading, percent: number): PartAndWhole | null {
  const part = percent - 1;
  const whole = reading.mentions.findLastIndex((_, i) => i < part && reading.sameMoney(i, part));
  if (whole < 0 || reading.cues.near('including', reading.before(part), 2) === null) return null;
  return isApposition(reading, reading.before(percent)) && !isChange(reading, percent)
    ? { indexes: [part, whole], certain: true }
    : null;
}
