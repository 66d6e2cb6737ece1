import { isYearly } from './annualised.js';
import { direction } from './direction.js';
import type { LevelPair } from './pair.js';
import type { Reading } from './reading.js';

/** Whether a number is the size of the change between a pair of levels. */
export function isSizeOf(reading: Reading, pair: LevelPair, i: number): boolean {
  const { mentions } = reading;
  const result = mentions[i];
  if (result === undefined || i === pair.from || i === pair.to || reading.converted.has(i)) return false;
  const levels = mentions[pair.from]?.unit;
  if (apart(reading, pair, i) || isReached(reading, i)) return false;
  switch (result.unit) {
    case 'percent':
      return levels !== 'personnel' && !isShare(reading, i) && tellsChange(reading, i);
    case 'percent_of_gdp':
      return levels === 'percent_of_gdp' && opensOnChange(reading, i);
    case 'percentage_points':
      return tellsChange(reading, i);
    case 'multiple':
      return (levels === 'money' || levels === 'personnel') && !(isFraction(reading, i) && pair.from !== i + 1);
    case 'money':
      return levels === 'money' && reading.sameMoney(i, pair.from) && isAmountOfChange(reading, pair, i);
    default:
      return false;
  }
}

/** "inflation fell *to* 4.9 %" is a level, not the size of a change. */
function isReached(reading: Reading, i: number): boolean {
  return reading.role(i) === 'to' && reading.cues.near('to', reading.phraseBefore(i), 0) !== null;
}

/** Beyond so many numbers a size is of something else. */
const farthest = 5;

/** Whether another level or a semicolon stands between a result and its pair. */
function apart(reading: Reading, pair: LevelPair, i: number): boolean {
  const [first, last] = [Math.min(pair.from, pair.to), Math.max(pair.from, pair.to)];
  if (i > first && i < last) return false;
  const [lo, hi] = i < first ? [i, first] : [last, i];
  if (hi - lo > farthest) return true;
  if (/;/u.test(reading.between(lo, hi))) return true;
  return reading.mentions.slice(lo + 1, hi).some(({ unit }, k) => {
    const at = lo + 1 + k;
    return unit === 'money' && !reading.converted.has(at) && !isAmountOfChange(reading, pair, at);
  });
}

/** Whether words of change stand beside a size, or somewhere in the sentence all in one direction. */
export function tellsChange(reading: Reading, i: number): boolean {
  return direction(reading, i) !== null;
}

/** "20 % of the budget" is a share, "20 % more" is not. */
export function isShare(reading: Reading, i: number): boolean {
  const after = `${tail(reading.mentions[i]?.text ?? '')}${reading.after(i)}`;
  const { cues } = reading;
  const opensRange =
    /^\s*\p{L}+[’']?\s*$/u.test(reading.after(i)) && reading.mayStartRange(i + 1) && reading.role(i + 2) === 'to';
  return !opensRange && cues.opens('of', after) && !cues.opens('more', after) && !cues.opens('less', after);
}

/** "*half of* it": a part of something. */
function isFraction(reading: Reading, i: number): boolean {
  const mention = reading.mentions[i];
  const isPart = mention?.value.lessThan(1) === true;
  return isPart && (reading.cues.opens('of', reading.after(i)) || reading.cues.near('of', mention.text, 0) !== null);
}

/** What a percentage's own span holds after the sign: "of the budget". */
function tail(text: string): string {
  return text.split(/%|percent|per cento?|pour cent|Prozent|por ciento|procent|proc\./u).at(-1) ?? '';
}

function isAmountOfChange(reading: Reading, pair: LevelPair, i: number): boolean {
  if (i === pair.from || i === pair.to) return false;
  const { cues } = reading;
  const phrase = reading.phraseBefore(i);
  const changed = cues.has('rise', phrase) || cues.has('fall', phrase);
  const by = cues.near('by', phrase, 0) !== null;
  const after = reading.phraseAfter(i);
  return (
    cues.opens('more', after) ||
    cues.opens('less', after) ||
    isGap(reading, i) ||
    (by &&
      !isYearly(reading, i) &&
      (cues.has('equals', reading.before(i)) || (reading.role(i) === null && tellsChange(reading, i)))) ||
    (changed &&
      (cues.near('by', phrase, 1) !== null ||
        cues.near('rise', phrase, 2) !== null ||
        cues.near('fall', phrase, 2) !== null))
  );
}

/** "a difference of 2.4 billion", which may be a rise or a fall. */
function isGap(reading: Reading, i: number): boolean {
  return reading.cues.near('gap', reading.phraseBefore(i), 1) !== null;
}

/** "a fall of 0.5 %": a word of change governs the number, which is then no level. */
function opensOnChange(reading: Reading, i: number): boolean {
  const phrase = reading.phraseBefore(i);
  return reading.cues.near('rise', phrase, 1) !== null || reading.cues.near('fall', phrase, 1) !== null;
}
