import type { ClaimCues } from '../languages/cues/cues.js';
import type { Mention } from '../mention.js';
import { findAnnualised } from './annualised.js';
import type { Candidate } from './candidate.js';
import { findCarriedOver } from './carried-over.js';
import { findChanges } from './change.js';
import { findConversions } from './conversion.js';
import { CueMatcher } from './cue-matcher.js';
import { findSharesOfGdp } from './gdp.js';
import { Reading } from './reading.js';
import { sentences } from './sentence.js';
import { findShares } from './share.js';
import { findSums } from './sum.js';

/**
 * What a text says of its numbers: which are conversions, changes, sums, shares of which. Claims are read within a
 * sentence; a sum or a difference may refer to the sentence before.
 */
export function findClaims(text: string, mentions: readonly Mention[], language: ClaimCues): Candidate[] {
  const cues = new CueMatcher(language);
  const found: Candidate[] = [];
  let previous: Reading | null = null;
  let changed: readonly Candidate[] = [];
  for (const sentence of sentences(text, mentions, language.capitalNouns)) {
    const reading = new Reading(sentence, cues);
    const conversions = findConversions(reading);
    const annualised = findAnnualised(reading);
    const shares = findShares(reading);
    const changes = findChanges(reading);
    const carried = previous === null ? [] : findCarriedOver(reading, previous, changed);
    const sums = findSums(reading, previous);
    found.push(...conversions, ...changes, ...carried, ...sums, ...shares, ...annualised, ...findSharesOfGdp(reading));
    previous = reading;
    changed = changes;
  }
  return found;
}
