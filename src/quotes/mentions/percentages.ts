import { keyAt, type Quantity, type Reading, touches } from './reading.js';

/** Tells shares of GDP from other percentages: said after it, before it, or of the one it is paired with. */
export function findSharesOfGdp(reading: Reading, quantities: readonly Quantity[]): void {
  const { tokens, lexicon } = reading;
  const from = headed(reading);
  quantities.forEach((quantity, index) => {
    if (!mayBeShare(quantity)) return;
    const gdp = gdpAfter(reading, quantity.next);
    if (gdp !== undefined) Object.assign(quantity, { measure: 'percent_of_gdp', next: gdp });
    else if (
      !isGrowth(reading, quantity) &&
      (quantity.first >= from || gdpBefore(reading, quantity, quantities[index - 1]))
    )
      quantity.measure = 'percent_of_gdp';
  });
  quantities.forEach((quantity, index) => {
    if (!mayBeShare(quantity)) return;
    const partner = quantity.pair?.with ?? listed(reading, quantity, quantities[index + 1]);
    const before = quantities.slice(0, index).findLast((one) => one.measure === 'percent_of_gdp');
    const share = Number(quantity.digits);
    // "Spain is at 2%, Germany at 2.4% and Poland at 4.5% of GDP"
    const untold =
      before === undefined &&
      share <= usualShare &&
      lexicon.level.before(tokens, quantity.first) !== undefined &&
      quantities.slice(index + 1).some((one) => one.measure === 'percent_of_gdp');
    const level =
      untold ||
      (before !== undefined &&
        (share <= usualShare ||
          (share <= highestShare &&
            !tokens.slice(before.next, quantity.first).some(({ key }) => key === ';') &&
            lexicon.level.before(tokens, quantity.first) !== undefined)));
    const ofAnother = lexicon.ofGdp.at(tokens, quantity.next) !== undefined;
    if (partner?.measure === 'percent_of_gdp' || (level && !ofAnother && !isGrowth(reading, quantity)))
      quantity.measure = 'percent_of_gdp';
  });
}

/** "2 thousand percent" is of no GDP. */
function mayBeShare({ measure, exponent }: Quantity): boolean {
  return measure === 'percent' && exponent === null;
}

/** No state at peace or war has spent more of its GDP on its forces for long: above, it is a share of something else. */
const highestShare = 40;
/** So high a percentage beside a share of GDP is one too, when nothing says otherwise. */
const usualShare = 8;
const longestGenitive = 8;

/** Where a heading ends that says what all that follows is a share of: "in shares of GDP: Poland 4.48%, …". */
function headed({ tokens, lexicon }: Reading): number {
  const colon = tokens.findIndex(({ key }) => key === ':');
  for (let at = colon; at > Math.max(0, colon - farthestHeading); at--)
    if (lexicon.gdp.before(tokens, at) !== undefined) return colon;
  return Number.POSITIVE_INFINITY;
}

const farthestHeading = 6;

/** The end of "of GDP", "of the country's GDP", "GDP" after a percentage. */
function gdpAfter(reading: Reading, from: number): number | undefined {
  const { tokens, lexicon } = reading;
  let at = from;
  if (keyAt(reading, at) === '-' && touches(reading, at)) at++;
  let unknown = lexicon.ofGdp.at(tokens, at) === undefined ? 0 : 2;
  while (at - from < longestGenitive) {
    const gdp = lexicon.gdp.at(tokens, at);
    if (gdp !== undefined) return gdp.next;
    const known = lexicon.ofGdp.at(tokens, at) ?? lexicon.countries.at(tokens, at) ?? lexicon.between.at(tokens, at);
    const token = tokens[at];
    if (known !== undefined) at = known.next;
    else if (token?.key === "'") at++;
    else if (token?.kind === 'word' && unknown-- > 0 && !lexicon.common.has(token.key)) at++;
    else return undefined;
  }
  return undefined;
}

const farthestGdp = 12;

/** "a GDP target of 3.5%", "la part du PIB passe de 2,0 %": GDP named before, with no other figure between. */
function gdpBefore(reading: Reading, quantity: Quantity, previous: Quantity | undefined): boolean {
  const { tokens, lexicon } = reading;
  const start = Math.max(previous?.next ?? 0, quantity.first - farthestGdp);
  for (let at = quantity.first - 1; at >= start; at--) {
    if (';:.'.includes(keyAt(reading, at))) return false;
    if (lexicon.gdp.at(tokens, at) !== undefined) return true;
  }
  return false;
}

/** Whether the words beside a percentage make it a growth: "up 7%", "7 % de plus". */
function isGrowth(reading: Reading, { first, next }: Quantity): boolean {
  const { tokens, lexicon } = reading;
  const before = lexicon.articles.before(tokens, first)?.first ?? first;
  // "an increase of just 0.2%", but "rose to 2%"
  const adverb =
    tokens[first - 1]?.kind === 'word' &&
    lexicon.level.before(tokens, first) === undefined &&
    lexicon.changeOpening.before(tokens, first) === undefined;
  return (
    (adverb && lexicon.growthBefore.before(tokens, first - 1) !== undefined) ||
    lexicon.growthBefore.before(tokens, first) !== undefined ||
    lexicon.growthBefore.before(tokens, before) !== undefined ||
    lexicon.growthAfter.at(tokens, next) !== undefined
  );
}

/** The next figure, when only a comma or conjunction is between: "1.5%, 2% and 2.5% of GDP". */
function listed(reading: Reading, quantity: Quantity, next: Quantity | undefined): Quantity | undefined {
  const { tokens, lexicon } = reading;
  if (next === undefined) return undefined;
  const comma = keyAt(reading, quantity.next) === ',' && next.first === quantity.next + 1;
  const joined =
    lexicon.or.before(tokens, next.first)?.first === quantity.next ||
    lexicon.to.before(tokens, next.first)?.first === quantity.next;
  return comma || joined ? next : undefined;
}
