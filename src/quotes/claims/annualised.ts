import type { Candidate } from './candidate.js';
import type { Reading } from './reading.js';

/** A total over some years, given again as an amount a year: "800 bn over four years, or 200 bn a year". */
export function findAnnualised(reading: Reading): Candidate[] {
  const { mentions } = reading;
  const durations = reading.ofUnit('duration_years');
  if (durations.length === 0) return [];
  return reading.ofUnit('money').flatMap((yearly) => {
    if (!isYearly(reading, yearly)) return [];
    const total = totalFor(reading, yearly, durations);
    if (total === null) return [];
    const members = [total.total, total.years, yearly].flatMap((i) => mentions[i] ?? []);
    return [{ kind: 'annualised' as const, members, direction: null, real: false, certain: total.certain }];
  });
}

/** Whether an amount is said to be of one year. */
export function isYearly(reading: Reading, i: number): boolean {
  const { cues } = reading;
  const mention = reading.mentions[i];
  if (mention === undefined || reading.converted.has(i)) return false;
  const after = reading.after(i);
  return (
    cues.opens('perYear', after) ||
    cues.opens('perYear', after.replace(/^\s*[([][^()[\]]*[)\]]/u, '')) ||
    (/^\s*[([]/u.test(after) &&
      /^\s*[)\]]/u.test(reading.after(i + 1)) &&
      cues.opens('perYear', reading.after(i + 1).replace(/^\s*[)\]]/u, ''))) ||
    cues.has('perYear', mention.text) ||
    cues.near('yearly', reading.phraseBefore(i), 3) !== null
  );
}

interface TotalAndYears {
  readonly total: number;
  readonly years: number;
  readonly certain: boolean;
}

function totalFor(reading: Reading, yearly: number, durations: readonly number[]): TotalAndYears | null {
  const { cues, mentions } = reading;
  const isTotal = (i: number): boolean => i !== yearly && reading.sameMoney(i, yearly) && !isYearly(reading, i);
  const years = durations.findLast((i) => i < yearly) ?? durations[0];
  if (years === undefined) return null;
  const before = mentions.findLastIndex((_, i) => i < yearly && isTotal(i));
  if (years < yearly && before >= 0 && !levelsBetween(reading, Math.min(before, years), yearly, before)) {
    const gap = reading.before(yearly);
    const bracket = /[([]\s*$/u.test(gap);
    return {
      total: before,
      years,
      certain: !pauses(reading, gap) && (bracket || cues.near('equals', gap, 4) !== null),
    };
  }
  const after = mentions.findIndex((_, i) => i > yearly && isTotal(i));
  if (after < 0 || years > after) return null;
  const gap = reading.before(after);
  const joined = cues.near('equals', gap, 3) !== null || cues.near('together', `${gap}`, 3) !== null;
  return { total: after, years, certain: !/[;]/u.test(gap) && joined && years > yearly };
}

/** Whether an amount other than the total stands between total and yearly amount. */
function levelsBetween(reading: Reading, first: number, yearly: number, total: number): boolean {
  return reading.mentions.some((_, i) => i > first && i < yearly && i !== total && reading.sameMoney(i, yearly));
}

/** A semicolon that what follows does not refer back over, as "; that makes" does. */
function pauses({ cues }: Reading, gap: string): boolean {
  const [, after] = gap.split(';');
  return after !== undefined && !cues.opens('thatIs', after);
}
