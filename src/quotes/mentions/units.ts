import { Decimal } from '../../money/decimal.js';
import type { Phrases } from './phrases.js';
import {
  isYear,
  keyAt,
  type Measure,
  type Numeral,
  type Quantity,
  quantityOf,
  type Reading,
  touches,
} from './reading.js';

interface UnitFound {
  readonly measure: Measure;
  readonly next: number;
  readonly digits: string;
  readonly inWords: boolean;
}

/** The unit after a number that is no money: percent, years, times, people, things. */
export function unitAfter(reading: Reading, numeral: Numeral, next: number, scaled: boolean): UnitFound | undefined {
  const { tokens, lexicon } = reading;
  const { digits } = numeral;
  const year = isYear(keyAt(reading, numeral.first));
  const at = keyAt(reading, next) === '-' && touches(reading, next) ? next + 1 : next;
  const percent = lexicon.percent.at(tokens, at);
  if (percent !== undefined) {
    if (year && !scaled) return { measure: 'other', next: percent.next, digits, inWords: false };
    return { measure: percent.value, next: percent.next, digits, inWords: false };
  }
  return (
    lengthOfTime(reading, numeral, at, scaled) ??
    times(reading, numeral, at, scaled) ??
    counted(reading, numeral, next, scaled)
  );
}

function lengthOfTime(reading: Reading, { digits }: Numeral, at: number, scaled: boolean): UnitFound | undefined {
  const { tokens, lexicon } = reading;
  if (scaled || digits.length > 3) return undefined;
  const years = lexicon.years.at(tokens, at);
  const span = years ?? lexicon.spans.at(tokens, at);
  if (span === undefined) return undefined;
  // "deux ans et demi"
  const half = years && lexicon.andAHalf.at(tokens, span.next);
  if (digits === '1' && half === undefined) return undefined;
  if (
    lexicon.notSpan.at(tokens, half?.next ?? span.next) !== undefined ||
    lexicon.notSpan.before(tokens, at - 1) !== undefined
  )
    return { measure: 'other', next: span.next, digits, inWords: true };
  const each = span.value === true ? 1 : span.value;
  return {
    measure: 'duration_years',
    next: half?.next ?? span.next,
    digits: new Decimal(digits)
      .times(each)
      .plus(half === undefined ? 0 : '0.5')
      .toFixed(),
    inWords: true,
  };
}

function times(reading: Reading, numeral: Numeral, at: number, scaled: boolean): UnitFound | undefined {
  const { tokens, lexicon } = reading;
  const { digits, first } = numeral;
  // "2 millions de fois"
  const counted = scaled ? (lexicon.of.at(tokens, at)?.next ?? at) : at;
  const after = lexicon.times.at(tokens, counted);
  const before = lexicon.multipliedBy.before(tokens, first);
  if (after === undefined && before === undefined) return undefined;
  // A decimal is as precise as it is written; "three times" is not.
  return { measure: 'multiple', next: after?.next ?? at, digits, inWords: numeral.inWords || !digits.includes('.') };
}

/** "96 Apache helicopters", "1.3 million active soldiers": the thing counted, a few words on. */
function counted(reading: Reading, { digits }: Numeral, next: number, scaled: boolean): UnitFound | undefined {
  const { tokens, lexicon } = reading;
  // "155mm shells": letters that touch the number are part of a name.
  const glued = tokens[next]?.kind === 'word' && touches(reading, next) && tokens[next - 1]?.kind === 'number';
  if (glued && lexicon.counted.at(tokens, next) === undefined) return undefined;
  let at = lexicon.of.at(tokens, next)?.next ?? next;
  for (let words = 0; words < 4; words++) {
    const found = lexicon.counted.at(tokens, at);
    if (found !== undefined) {
      const kind = found.value === 'body' ? 'count' : found.value;
      const measure = kind === 'count' && !scaled && /\.\d*[1-9]/.test(digits) ? 'other' : kind;
      // "Apache helicopters": the kind after the model.
      const after = lexicon.counted.at(tokens, found.next);
      return { measure, next: after?.next ?? found.next, digits, inWords: false };
    }
    const token = tokens[at];
    const joins = token?.key === '-' && touches(reading, at);
    const name = token?.kind === 'number' && touches(reading, at);
    // "40 more fighters"
    const adjective = token?.kind === 'word' && (!lexicon.common.has(token.key) || lexicon.between.at(tokens, at));
    if (token === undefined || !(joins || name || adjective)) break;
    at++;
  }
  return undefined;
}

/** "doubling", "a third of": a factor in one word. */
export function readMultiple(reading: Reading, at: number): Quantity | undefined {
  const { tokens, lexicon } = reading;
  const found = lexicon.multiples.at(tokens, at);
  if (found === undefined || isInside(lexicon.noMultiple, reading, at)) return undefined;
  return quantityOf({ measure: 'multiple', digits: found.value, first: at, next: found.next, inWords: true });
}

/** Whether a phrase covers a token: "first half of" covers "half". */
function isInside(phrases: Phrases<true>, { tokens }: Reading, at: number): boolean {
  return [at, at - 1, at - 2].some((first) => (phrases.at(tokens, first)?.next ?? 0) > at);
}

/** "the next decade". */
export function readDecade(reading: Reading, at: number): Quantity | undefined {
  const { tokens, lexicon } = reading;
  const found = lexicon.spans.at(tokens, at);
  if (found === undefined || lexicon.notSpan.at(tokens, found.next) !== undefined) return undefined;
  const known = { measure: 'duration_years', digits: String(found.value), inWords: true } as const;
  return quantityOf({ ...known, first: at, next: found.next });
}
