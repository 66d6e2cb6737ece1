import type { Candidate } from './candidate.js';
import type { Reading } from './reading.js';

/** An amount and the share of the gross domestic product that it is said to be. */
export function findSharesOfGdp(reading: Reading): Candidate[] {
  const { mentions } = reading;
  return reading.ofUnit('percent_of_gdp').flatMap((share) => {
    let amount = share - 1;
    while (reading.converted.has(amount)) amount--;
    const joined = isJoined(reading, reading.before(share));
    if (!joined || mentions[amount]?.unit !== 'money') {
      amount = share + 1;
      if (!isJoined(reading, reading.before(amount)) || mentions[amount]?.unit !== 'money') return [];
    }
    const members = [amount, share].flatMap((i) => mentions[i] ?? []);
    return [{ kind: 'share_of_gdp' as const, members, direction: null, real: false, certain: true }];
  });
}

function isJoined(reading: Reading, gap: string): boolean {
  return /^[^.;:]*[,(–—[]\s*$/u.test(gap) || reading.cues.near('equals', gap, 3) !== null;
}
