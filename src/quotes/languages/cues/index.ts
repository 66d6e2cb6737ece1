import type { Lang } from '../index.js';
import type { ClaimCues } from './cues.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { it } from './it.js';
import { pl } from './pl.js';

/** The cues of every language that claims are read in. */
export const claimCues: Readonly<Record<Lang, ClaimCues>> = {
  en,
  fr,
  de,
  es,
  it,
  pl,
};
