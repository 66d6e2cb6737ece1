import { type Lang, languageOf } from '../languages/index.js';
import type { QuotedSentence } from '../mentions/find.js';
import { findAnnualised } from './annualised.js';
import type { Candidate } from './candidate.js';
import { findCarriedOver } from './carried-over.js';
import { findChanges } from './change.js';
import { findConversions } from './conversion.js';
import { CueIndex } from './cue-index.js';
import { CueMatcher } from './cue-matcher.js';
import { findSharesOfGdp } from './gdp.js';
import { Reading } from './reading.js';
import { cutAtMentions } from './sentence.js';
import { findShares } from './share.js';
import { findSums } from './sum.js';

const indexes = new Map<Lang, CueIndex>();

/** Made once a language. */
function cueIndex(lang: Lang): CueIndex {
  const known = indexes.get(lang) ?? new CueIndex(languageOf(lang).claims);
  indexes.set(lang, known);
  return known;
}

/**
 * What a text says of its numbers: which are conversions, changes, sums, shares of which. Claims are read within a
 * sentence; a sum or a difference may refer to the sentence before.
 */
export function findClaims(text: string, sentences: Iterable<QuotedSentence>, lang: Lang): Candidate[] {
  const index = cueIndex(lang);
  const found: Candidate[] = [];
  let before: SentenceBefore | null = null;
  for (const sentence of sentences) {
    const reading = new Reading(cutAtMentions(text, sentence), new CueMatcher(index));
    const previous: SentenceBefore | null = before?.number === sentence.number - 1 ? before : null;
    before = { number: sentence.number, reading, changes: [] };
    if (previous === null && sentence.mentions.length < 2) continue;
    const conversions = findConversions(reading);
    const annualised = findAnnualised(reading);
    const shares = findShares(reading);
    const changes = findChanges(reading);
    const carried = previous === null ? [] : findCarriedOver(reading, previous.reading, previous.changes);
    const sums = findSums(reading, previous?.reading ?? null);
    found.push(...conversions, ...changes, ...carried, ...sums, ...shares, ...annualised, ...findSharesOfGdp(reading));
    before = { ...before, changes };
  }
  return found;
}

/** What a sentence may refer back to. */
interface SentenceBefore {
  readonly number: number;
  readonly reading: Reading;
  readonly changes: readonly Candidate[];
}
