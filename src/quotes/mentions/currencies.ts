import type { CurrencyCode } from '../../money/currencies.js';
import { type Country, type CurrencyName, type Family, families } from '../languages/currencies.js';
import { keyAt, type Quantity, type Reading } from './reading.js';

/** What earlier sentences leave to the next one. */
export interface Context {
  /** The currency of the last amount that restates no other. */
  currency: CurrencyCode | null;
  /** The currency that a shared name meant when it was last told apart. */
  readonly told: Map<Family, CurrencyCode>;
  /** The period of the last amount of the sentence before. */
  period: 'per_year' | 'total' | null;
}

interface Named {
  readonly country: Country;
  readonly first: number;
  readonly next: number;
}

/** Gives every amount its currency: by its name, the country beside it or in the sentence, or the amounts around it. */
export function resolveCurrencies(reading: Reading, quantities: readonly Quantity[], context: Context): void {
  const amounts = quantities.filter((one) => one.measure === 'money');
  if (amounts.length === 0) return;
  const countries = countriesIn(reading);
  for (const [index, amount] of amounts.entries()) {
    if (amount.named !== null)
      amount.currency = codeOf(amount.named, amount, amounts[index - 1]?.next ?? 0, countries, context);
  }
  const main = amounts.filter((one) => one.restates === null);
  const later = main.find((one) => one.currency !== null && one.named !== null)?.currency;
  let given: CurrencyCode | null = null;
  for (const amount of main) {
    if (amount.named === null) amount.currency = given ?? later ?? context.currency ?? atHome(reading, countries);
    given = amount.currency ?? given;
  }
  context.currency = main.find((one) => one.currency !== null)?.currency ?? null;
}

function codeOf(
  name: CurrencyName,
  amount: Quantity,
  since: number,
  countries: readonly Named[],
  context: Context,
): CurrencyCode | null {
  const family = Object.hasOwn(families, name) ? families[name as Family] : undefined;
  if (family === undefined) return name as CurrencyCode;
  const fits = ({ country }: Named) => family.of[country] !== undefined;
  const beside = (one: Named) => one.next > amount.first && one.first <= amount.next;
  const sofar = (one: Named) => one.first >= since && one.first < amount.first;
  const telling =
    countries.find((one) => fits(one) && beside(one)) ??
    (family.anywhere ? (countries.find((one) => fits(one) && sofar(one)) ?? countries.find(fits)) : undefined);
  const told = telling && family.of[telling.country];
  if (told !== undefined) context.told.set(name as Family, told);
  return told ?? context.told.get(name as Family) ?? family.bare;
}

/** The currency of the language's own country, when the sentence names that country. */
function atHome(reading: Reading, countries: readonly Named[]): CurrencyCode | null {
  const { home } = reading.lexicon.language;
  const named = countries.find(({ country }) => home[country] !== undefined);
  return (named && home[named.country]) ?? null;
}

function countriesIn(reading: Reading): readonly Named[] {
  const found: Named[] = [];
  for (let at = 0; at < reading.tokens.length; at++) {
    const country = reading.lexicon.countries.at(reading.tokens, at);
    if (country !== undefined) found.push({ country: country.value, first: at, next: country.next });
  }
  return found;
}

const opening: ReadonlySet<string> = new Set(['(', '[']);

/** Finds the amounts that restate the one before them, in brackets or after "or", "equivalent to". */
export function findRestatements(reading: Reading, quantities: readonly Quantity[]): void {
  quantities.forEach((quantity, index) => {
    const previous = quantities[index - 1];
    if (previous?.measure !== 'money' || quantity.measure !== 'money') return;
    const bracketed = opening.has(keyAt(reading, previous.next)) && quantity.first === previous.next + 1;
    if (bracketed || isLinked(reading, previous, quantity)) quantity.restates = previous.restates ?? previous;
  });
}

function isLinked(reading: Reading, previous: Quantity, quantity: Quantity): boolean {
  if (quantity.named === null || quantity.named === previous.named) return false;
  // "102 billion shekels, about 27 billion euros"
  const sameAgain = quantity.qualifier === 'approx' && quantity.first === previous.next + 1;
  if (sameAgain && keyAt(reading, previous.next) === ',' && previous.named !== null) return true;
  if (opensRestatement(reading, previous, quantity)) return true;
  const link = reading.lexicon.restating.before(reading.tokens, quantity.first);
  if (link === undefined) return false;
  const comma = keyAt(reading, link.first - 1) === ',' || opening.has(keyAt(reading, link.first - 1)) ? 1 : 0;
  return link.first - comma === previous.next;
}

const longestAside = 8;

/** "133 billion dirhams for its forces in 2025, that is about 13 billion dollars"; not ", about 13 billion dollars". */
function opensRestatement({ tokens, lexicon }: Reading, previous: Quantity, { first }: Quantity): boolean {
  const link =
    tokens[first - 1]?.key === ',' ? lexicon.restating.at(tokens, first) : lexicon.restating.before(tokens, first);
  if (link === undefined || previous.named === null || tokens[link.first - 1]?.key !== ',') return false;
  const between = link.first - 1 - previous.next;
  return between >= 0 && between <= longestAside && lexicon.hedgesBefore.at(tokens, link.first)?.next !== link.next;
}
