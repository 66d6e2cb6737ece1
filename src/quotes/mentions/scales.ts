import { isCurrencyCode } from '../../money/currencies.js';
import type { CurrencyName } from '../languages/currencies.js';
import { abbreviations, codesThatAreWords, signLetters, signs } from '../languages/currencies.js';
import { keyAt, type Reading, touches, written } from './reading.js';

interface Found<V> {
  readonly value: V;
  readonly first: number;
  readonly next: number;
}

/** The scale at a token, as a power of ten: "billion", "-billion", "Mrd.", the "bn" that touches "50". */
export function readScale(reading: Reading, at: number, currencyStandsBefore: boolean): Found<number> | undefined {
  const { tokens, lexicon } = reading;
  const hyphen = keyAt(reading, at) === '-' && touches(reading, at);
  const adjective = hyphen ? undefined : lexicon.between.at(tokens, at);
  const apart = adjective !== undefined && lexicon.scales.at(tokens, adjective.next) !== undefined;
  const start = hyphen ? at + 1 : apart ? adjective.next : at;
  const scale = lexicon.scales.at(tokens, start);
  if (scale !== undefined) return { value: scale.value, first: start, next: pastStop(reading, scale.next) };
  const letter = lexicon.touching.at(tokens, start);
  if (letter === undefined) return undefined;
  // A "50m" that no currency touches is money only where others in the sentence are: "€50m to 60m".
  const amongMoney = touches(reading, start) && tokens.some(({ kind }) => kind === 'sign');
  const held =
    (amongMoney && keyAt(reading, start).length === 1) ||
    currencyStandsBefore ||
    currencyAt(reading, letter.next, true) !== undefined;
  return held ? { value: letter.value, first: start, next: pastStop(reading, letter.next) } : undefined;
}

/** Past the full stop of an abbreviation, or a stray one, when the sentence goes on after it. */
function pastStop(reading: Reading, at: number): number {
  const stops = keyAt(reading, at) === '.' && touches(reading, at) && reading.tokens[at + 1] !== undefined;
  return stops ? at + 1 : at;
}

/** The currency after a number and scale: "euros", "d'euros", "-Euro", "Turkish lira", "€", "USD". */
export function currencyAfter(reading: Reading, at: number, scaled: boolean): Found<CurrencyName> | undefined {
  const { tokens, lexicon } = reading;
  let next = at;
  for (let steps = 0; steps < 4; steps++) {
    const found = currencyAt(reading, next, scaled);
    if (found !== undefined) return found;
    const hyphen = keyAt(reading, next) === '-' && touches(reading, next) ? next + 1 : undefined;
    const link = lexicon.of.at(tokens, next) ?? lexicon.between.at(tokens, next) ?? lexicon.countries.at(tokens, next);
    const step: number | undefined = hyphen ?? link?.next;
    if (step === undefined) return undefined;
    next = step;
  }
  return undefined;
}

function currencyAt(reading: Reading, at: number, scaled: boolean): Found<CurrencyName> | undefined {
  const { tokens, lexicon } = reading;
  const token = tokens[at];
  if (token === undefined) return undefined;
  const sign = signs.get(token.key);
  // "100 $50": a sign that touches the next number is that number's.
  if (sign !== undefined) {
    const nextIsIts = tokens[at + 1]?.kind === 'number' && touches(reading, at + 1);
    if (nextIsIts) return undefined;
    // "5 Md$CA"
    const told = touches(reading, at + 1) ? signLetters.get(token.key + keyAt(reading, at + 1)) : undefined;
    return { value: told ?? sign, first: at, next: told === undefined ? at + 1 : at + 2 };
  }
  const lettered = tokens[at + 1]?.kind === 'sign' ? signLetters.get(token.key + keyAt(reading, at + 1)) : undefined;
  if (lettered !== undefined && touches(reading, at + 1)) return { value: lettered, first: at, next: at + 2 };
  const named = lexicon.currencies.at(tokens, at);
  if (named !== undefined) return named;
  const code = written(reading, at);
  if (isCurrencyCode(code) && (scaled || !codesThatAreWords.has(code))) return { value: code, first: at, next: at + 1 };
  const short = abbreviations.get(token.key);
  const plain = /^[a-z]+$/.test(token.key);
  return short !== undefined && (scaled || !plain) ? { value: short, first: at, next: at + 1 } : undefined;
}

/** The currency that stands before a number: "€", "US$", "EUR", "Rs.". */
export function currencyBefore(reading: Reading, at: number): Found<CurrencyName> | undefined {
  const { tokens } = reading;
  const stopped = keyAt(reading, at - 1) === '.' && touches(reading, at - 1);
  const index = stopped ? at - 2 : at - 1;
  const token = tokens[index];
  if (token === undefined) return undefined;
  const sign = stopped ? undefined : signs.get(token.key);
  if (sign !== undefined) {
    const letters = touches(reading, index) ? signLetters.get(keyAt(reading, index - 1) + token.key) : undefined;
    if (letters !== undefined) return { value: letters, first: index - 1, next: at };
    // "50 € 30": a sign that belongs to the number before it.
    const taken = tokens[index - 1]?.kind === 'number' && !touches(reading, at);
    return taken ? undefined : { value: sign, first: index, next: at };
  }
  // "(US dollars: 6.7 billion)", "euro 5 milioni"
  const name = stopped ? undefined : reading.lexicon.currencies.before(tokens, token.key === ':' ? index : at);
  const scaled = name !== undefined && reading.lexicon.scales.at(tokens, at + 1) !== undefined;
  if (scaled && tokens[name.first - 1]?.kind !== 'number') return { value: name.value, first: name.first, next: at };
  const code = written(reading, index);
  if (!stopped && isCurrencyCode(code)) return { value: code, first: index, next: at };
  const short = abbreviations.get(token.key);
  return short !== undefined && /^\p{Lu}/u.test(code) ? { value: short, first: index, next: at } : undefined;
}
