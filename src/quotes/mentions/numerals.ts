import { isCurrencyCode } from '../../money/currencies.js';
import { abbreviations } from '../languages/currencies.js';
import { designators } from '../languages/hardware.js';
import { readDigits } from './digits.js';
import { keyAt, type Numeral, type Reading, touches, written } from './reading.js';

/** Reads the number that starts at a token, in digits or in words; undefined when none does. */
export function readNumeral(reading: Reading, at: number): Numeral | undefined {
  const token = reading.tokens[at];
  if (token === undefined) return undefined;
  return token.kind === 'number' ? inDigits(reading, at) : token.kind === 'word' ? inWords(reading, at) : undefined;
}

function inDigits(reading: Reading, at: number): Numeral | undefined {
  if (isPartOfName(reading, at) || isCutUp(reading, at)) return undefined;
  const { decimalSign } = reading.lexicon.language;
  const parted = partedDecimals(reading, at, decimalSign);
  const digits = readDigits(keyAt(reading, at) + (parted === '' ? '' : decimalSign + parted), decimalSign);
  if (digits === undefined) return undefined;
  const next = at + (parted === '' ? 1 : 3);
  return {
    digits: digits.plain,
    other: digits.other,
    first: at,
    next,
    about: false,
    needsScale: false,
    inWords: false,
  };
}

/** "F-35", "A400M", "Leopard 2": a number that letters touch, or that follows a designator. */
function isPartOfName(reading: Reading, at: number): boolean {
  const { tokens, lexicon } = reading;
  const before = tokens[at - 1];
  if (before === undefined) return false;
  // "to NATO 73.4 billion": with a scale it is no number of a name.
  if (!touches(reading, at))
    return designators.has(before.key) && before.kind === 'word' && lexicon.scales.at(tokens, at + 1) === undefined;
  if (before.kind === 'word') return !abbreviations.has(before.key) && !isCurrencyCode(written(reading, at - 1));
  if (before.key !== '-' || !touches(reading, at - 1)) return before.key === '#' || before.key === '§';
  const joined = tokens[at - 2];
  if (joined?.kind !== 'word') return false;
  // "50bn-60bn": what the dash follows is the scale of a number, not a name.
  return !(tokens[at - 3]?.kind === 'number' && lexicon.scales.at(tokens, at - 2) !== undefined);
}

/** Times, fractions and scores ("12:30", "3/4"), and digits that lost what was between them ("2,718 9,4"). */
function isCutUp(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  for (const later of [at, at + 2]) {
    const between = keyAt(reading, later - 1);
    const numbers = tokens[later]?.kind === 'number' && tokens[later - 2]?.kind === 'number';
    if (numbers && (between === ':' || between === '/') && touches(reading, later)) return true;
  }
  const garbled = (index: number) => tokens[index]?.kind === 'number' && /[.,]/.test(keyAt(reading, index));
  return (garbled(at) && tokens[at + 1]?.kind === 'number') || (garbled(at - 1) && tokens[at]?.kind === 'number');
}

/** The decimals of "48, 5 milliards", where a space slipped in; else ''. */
function partedDecimals(reading: Reading, at: number, decimalSign: string): string {
  const { tokens, lexicon } = reading;
  const parts =
    keyAt(reading, at + 1) === decimalSign &&
    decimalSign === ',' &&
    touches(reading, at + 1) &&
    tokens[at + 2]?.kind === 'number' &&
    /^\d{1,3}$/.test(keyAt(reading, at)) &&
    /^\d{1,2}$/.test(keyAt(reading, at + 2)) &&
    lexicon.scales.at(tokens, at + 3) !== undefined;
  return parts ? keyAt(reading, at + 2) : '';
}

function inWords(reading: Reading, at: number): Numeral | undefined {
  const { tokens, lexicon } = reading;
  if (lexicon.vague.before(tokens, at) !== undefined) return undefined;
  const fraction = lexicon.fractions.at(tokens, at);
  if (fraction !== undefined)
    return numeral(fraction.value, at, fraction.next, { needsScale: Number(fraction.value) < 1 });
  const collective = lexicon.collectives.at(tokens, at);
  if (collective !== undefined) return numeral(String(collective.value), at, collective.next, { about: true });
  const cardinal = readCardinal(reading, at);
  if (cardinal !== undefined)
    return numeral(String(cardinal.value), at, cardinal.next, { needsScale: cardinal.value === 1 });
  const article = lexicon.article.at(tokens, at);
  return article && numeral('1', at, article.next, { needsScale: true });
}

function numeral(
  digits: string,
  first: number,
  next: number,
  { about = false, needsScale = false }: { about?: boolean; needsScale?: boolean },
): Numeral {
  return { digits, other: null, first, next, about, needsScale, inWords: true };
}

/** "two hundred and fifty": what follows adds when it fits into the zeros of what stands. */
function readCardinal(reading: Reading, at: number): { value: number; next: number } | undefined {
  const { tokens, lexicon } = reading;
  const first = lexicon.cardinals.at(tokens, at) ?? lexicon.hundred.at(tokens, at);
  if (first === undefined) return undefined;
  let value = first.value === true ? 100 : first.value;
  let next = first.next;
  for (;;) {
    const hundred = lexicon.hundred.at(tokens, next);
    if (hundred !== undefined && value < 10) {
      value *= 100;
      next = hundred.next;
      continue;
    }
    const hyphen = keyAt(reading, next) === '-' && touches(reading, next) ? next + 1 : next;
    const joined = lexicon.and.at(tokens, next)?.next ?? hyphen;
    const more = lexicon.cardinals.at(tokens, joined);
    const room = value % 100 === 0 ? 100 : value % 10 === 0 && value % 100 >= 20 ? 10 : 0;
    if (more === undefined || value === 0 || more.value === 0 || more.value >= room) return { value, next };
    value += more.value;
    next = more.next;
  }
}
