import type { Mention } from '../mention.js';
import type { Candidate } from './candidate.js';
import { wordCount } from './cue-matcher.js';
import type { Reading } from './reading.js';

/** How many words may stand between an amount and its conversion: "a year", "of loans", "in 2024". */
const qualifyingWords = 5;

/** Amounts given again in another currency: in brackets, after "or", "soit", "umgerechnet", after a slash or a comma. */
export function findConversions(reading: Reading): Candidate[] {
  const found: Candidate[] = [];
  const { mentions } = reading;
  mentions.forEach((amount, i) => {
    if (amount.unit !== 'money' || reading.converted.has(i)) return;
    let joint: Joint | null = null;
    for (let j = i + 1; j < mentions.length; j++) {
      const converted = mentions[j];
      if (converted === undefined) break;
      // A share of GDP may stand in the bracket beside the conversion.
      if (converted.unit === 'percent_of_gdp' && joint === 'bracket') continue;
      joint = joint === null ? firstJoint(reading, i, j) : furtherJoint(reading, j, joint);
      if (joint === null || !isPair(amount, converted) || !endsWell(reading, j, joint)) break;
      reading.converted.add(j);
      found.push({ kind: 'conversion', members: [amount, converted], direction: null, real: false, certain: true });
    }
  });
  return found;
}

function isPair(amount: Mention, converted: Mention): boolean {
  return converted.unit === 'money' && amount.currency !== converted.currency && !converted.value.isZero();
}

type Joint = 'bracket' | 'words' | 'comma' | 'slash';

function firstJoint(reading: Reading, i: number, j: number): Joint | null {
  if (j !== i + 1) return null;
  const gap = reading.before(j);
  if (/^\s*\/\s*$/u.test(gap)) return 'slash';
  const bracket = /^([^()[\];:]*)[([]\s*([^()[\]]*)$/u.exec(gap);
  if (bracket !== null) {
    const [, outside = '', inside = ''] = bracket;
    return qualifies(reading, outside) && (inside.trim() === '' || isEquality(reading, inside)) ? 'bracket' : null;
  }
  const comma = /^([^,;:()–—]*?)\s*[,–—]\s*([^,;:()–—]*?)[\s,]*$/u.exec(gap);
  if (comma !== null) {
    const [, outside = '', cue = ''] = comma;
    if (!qualifies(reading, outside)) return null;
    if (cue.trim() === '') return 'comma';
    return isEquality(reading, cue) || reading.cues.opens('equalsAfter', reading.after(j), 1) ? 'words' : null;
  }
  const direct = /^([^,;:()–—]*)$/u.exec(gap);
  return direct !== null && endsInEquality(reading, gap) ? 'words' : null;
}

/** A third currency in the same bracket or list: "€50bn ($54bn, £42bn)". */
function furtherJoint(reading: Reading, j: number, joint: Joint): Joint | null {
  const gap = reading.before(j).replace(/[,;/]/gu, ' ').trim();
  return joint !== 'comma' && (gap === '' || isEquality(reading, gap) || /^(?:and|und|et|y|e|i|oraz)$/iu.test(gap))
    ? joint
    : null;
}

/** Only words that qualify the amount itself: no name of another owner, no verb of another clause. */
function qualifies(reading: Reading, words: string): boolean {
  if (wordCount(words) > qualifyingWords) return false;
  return reading.cues.capitalNouns ? !/,/u.test(words) : !/(?<![\p{L}])\p{Lu}\p{Ll}/u.test(words);
}

/** The words are an expression of equality and nothing else. */
function isEquality(reading: Reading, words: string): boolean {
  const match = reading.cues.near('equals', words, 3);
  return match !== null && wordCount(words) <= 7;
}

/** The gap ends in an expression of equality, with words before it that only qualify the amount. */
function endsInEquality(reading: Reading, gap: string): boolean {
  const match = reading.cues.all('equals', gap).find(({ end }) => wordCount(gap.slice(end)) <= 2);
  return match !== undefined && qualifies(reading, gap.slice(0, match.start));
}

/** What follows a conversion closes it: what goes on about the amount itself makes it an amount of its own. */
function endsWell(reading: Reading, j: number, joint: Joint): boolean {
  const after = reading.after(j);
  if (joint === 'bracket') {
    const inside = after.split(/[)\]]/u)[0] ?? '';
    return (
      /^\s*(?:[)\],;/]|$)/u.test(after) ||
      reading.cues.opens('equals', after) ||
      reading.cues.opens('atRate', after, 2) ||
      reading.cues.opens('equalsAfter', after, 1) ||
      reading.cues.opens('perYear', after) ||
      (wordCount(inside) <= 4 && !reading.cues.has('more', inside) && !reading.cues.has('of', inside))
    );
  }
  if (joint === 'comma') {
    if (reading.cues.opens('atRate', after)) return true;
    const hedged = reading.mentions[j]?.qualifier !== 'exact';
    return hedged && /^\s*(?:[),.;–—]|$)/u.test(after) && !reading.cues.opens('more', after);
  }
  return !reading.cues.opens('more', after) && !reading.cues.opens('less', after);
}
