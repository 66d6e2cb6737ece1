import { designators } from '../languages/hardware.js';
import { isYear, keyAt, type Quantity, type Reading, touches } from './reading.js';

/** A time that a sentence names. */
export interface TimeMark {
  readonly first: number;
  readonly next: number;
  /** A calendar year; one told by the day of writing; several years; one compared with; one to reach something by. */
  readonly kind: 'year' | 'relative' | 'span' | 'compared' | 'since' | 'deadline';
  readonly year: number | null;
}

/** The years that a sentence names, without those of dates and of prices. */
export function timeMarks(reading: Reading, quantities: readonly Quantity[]): readonly TimeMark[] {
  const marks: TimeMark[] = [];
  const { tokens, lexicon } = reading;
  let quantity = 0;
  for (let at = 0; at < tokens.length; ) {
    while ((quantities[quantity]?.next ?? Number.POSITIVE_INFINITY) <= at) quantity++;
    const inside = (quantities[quantity]?.first ?? Number.POSITIVE_INFINITY) <= at;
    const relative = inside ? undefined : lexicon.relative.at(tokens, at);
    const mark: TimeMark | undefined = relative
      ? { first: at, next: relative.next, kind: 'relative', year: null }
      : inside
        ? undefined
        : yearAt(reading, at, quantities[quantity - 1]);
    if (mark !== undefined) marks.push(mark);
    at = mark?.next ?? at + 1;
  }
  return marks;
}

function yearAt(reading: Reading, at: number, previous: Quantity | undefined): TimeMark | undefined {
  const { tokens, lexicon } = reading;
  const token = tokens[at];
  if (token?.kind !== 'number') return undefined;
  const fiscal = lexicon.fiscal.before(tokens, keyAt(reading, at - 1) === "'" ? at - 1 : at);
  if (fiscal !== undefined && /^\d\d$/.test(token.key))
    return {
      first: fiscal.first,
      next: at + 1,
      kind: lexicon.compared.before(tokens, fiscal.first) === undefined ? 'year' : 'compared',
      year: 2000 + Number(token.key),
    };
  if (!isYear(token.key) || isOfDateOrPrices(reading, at)) return undefined;
  const year = Number(token.key);
  const end = keyAt(reading, at + 2);
  if ('-/'.includes(keyAt(reading, at + 1) || '#') && touches(reading, at + 2) && /^\d\d(\d\d)?$/.test(end)) {
    const span = isYear(end) && (Number(end) > year + 1 || keyAt(reading, at + 1) === '-');
    return { first: at, next: at + 3, kind: span ? 'span' : 'year', year: span ? null : year };
  }
  const until = lexicon.until.at(tokens, at + 1);
  if (until !== undefined && isYear(keyAt(reading, until.next)))
    return { first: at, next: until.next + 1, kind: 'span', year: null };
  const deadline = lexicon.deadline.before(tokens, at);
  const compared = lexicon.compared.before(tokens, at);
  // "antes de 2030" is either: a goal first.
  if (compared !== undefined && compared.first < (deadline?.first ?? at)) {
    const kind = lexicon.since.before(tokens, at) === undefined ? 'compared' : 'since';
    return { first: at, next: at + 1, kind, year };
  }
  // "up 9.4% from 2023"
  const from = lexicon.changeOpening.before(tokens, at);
  if (from !== undefined && previous?.measure === 'percent' && from.first - previous.next < close)
    return { first: at, next: at + 1, kind: 'compared', year };
  return { first: deadline?.first ?? at, next: at + 1, kind: deadline === undefined ? 'year' : 'deadline', year };
}

function isOfDateOrPrices(reading: Reading, at: number): boolean {
  const { tokens, lexicon } = reading;
  const before = tokens[at - 1];
  if (before?.kind === 'word' && touches(reading, at)) return lexicon.fiscal.before(tokens, at) === undefined;
  if (before?.key === '-' && touches(reading, at) && touches(reading, at - 1)) return tokens[at - 2]?.kind === 'word';
  const afterComma = before?.key === ',' && tokens[at - 2]?.kind === 'number' ? at - 2 : at;
  return (
    // "Agenda 2030"
    designators.has(before?.key ?? '') ||
    lexicon.months.before(tokens, at) !== undefined ||
    (afterComma !== at && lexicon.months.before(tokens, afterComma) !== undefined) ||
    lexicon.pricesAfter.at(tokens, at + 1) !== undefined ||
    lexicon.pricesBefore.before(tokens, at) !== undefined
  );
}

/** Gives each figure the year that the sentence states for it. */
export function assignYears(
  reading: Reading,
  quantities: readonly Quantity[],
  marks: readonly TimeMark[],
  breaks: readonly number[],
): void {
  if (marks.length === 0) return;
  for (const quantity of quantities) {
    if (quantity.restates !== null || quantity.measure === 'duration_years') continue;
    const mark = markOf(reading, quantity, quantities, marks, breaks);
    quantity.year = mark?.year ?? null;
    quantity.dated = mark !== undefined && mark.kind !== 'span';
  }
}

/** A mark that follows within so many tokens and without a comma is the figure's own. */
const close = 6;

function markOf(
  reading: Reading,
  quantity: Quantity,
  quantities: readonly Quantity[],
  marks: readonly TimeMark[],
  breaks: readonly number[],
): TimeMark | undefined {
  // "93 billion in 2027 and 152 billion by 2029": one year after the other.
  const eachYear = reading.lexicon.eachYear.at(reading.tokens, quantity.next) !== undefined;
  const series = !eachYear && quantities.some((one) => one.measure === 'money' && one.year !== null);
  const counted = (mark: TimeMark) =>
    mark.kind !== 'compared' && mark.kind !== 'since' && (series || !isGoalOfTotal(reading, mark, quantity));
  const unbroken = (from: number, to: number) => !breaks.some((at) => at >= from && at < to);
  const others = quantities.filter((one) => one !== quantity && one.restates === null);
  const clear = (from: number, to: number) => !others.some((one) => one.first >= from && one.next <= to);
  const after = marks.find((mark) => mark.first >= quantity.next && unbroken(quantity.next, mark.first));
  const earlier = marks.findLast(
    ({ kind, next }) =>
      next <= quantity.first && kind !== 'compared' && kind !== 'since' && unbroken(next, quantity.first),
  );
  const before =
    earlier !== undefined && counted(earlier) && !isOfOther(reading, earlier, quantity, others) ? earlier : undefined;
  const multiple = quantity.measure === 'multiple';
  const own = !multiple && after !== undefined && clear(quantity.next, after.first) ? after : undefined;
  const comma = own !== undefined && commaBetween(reading, quantity.next, own.first);
  // "in 2025 4.39 billion and in 2026 4.74 billion"
  if (before !== undefined && before.next === quantity.first) return before;
  if (own !== undefined && counted(own) && own.first - quantity.next <= close && !comma) return own;
  const startsChange = quantity.pair?.kind === 'change' && quantity.pair.end === 'from';
  const ofNoYear = multiple || quantity.measure === 'count' || quantity.measure === 'personnel';
  if (before !== undefined && clear(before.next, quantity.first))
    if (!ofNoYear || !commaBetween(reading, before.next, quantity.first)) return before;
  if (startsChange) {
    const since = marks.find(({ kind, next }) => kind === 'since' || (kind === 'compared' && next <= quantity.first));
    if (since !== undefined) return since;
  }
  if (startsChange || isComparedWith(reading, quantity))
    return own !== undefined && counted(own) && !comma ? own : undefined;
  if (own !== undefined && counted(own)) return own;
  return ofNoYear ? undefined : (before ?? trailing(quantity, quantities, marks.filter(counted), unbroken));
}

/** "1.33 billion in 2024 and 0.5 billion before": the year closes the phrase of another figure. */
function isOfOther(reading: Reading, mark: TimeMark, quantity: Quantity, others: readonly Quantity[]): boolean {
  // "and 0.5", "and just 0.5"
  const joined = [quantity.first, quantity.first - 1].some(
    (at) => reading.lexicon.or.before(reading.tokens, at)?.first === mark.next,
  );
  return joined && others.some((one) => one.next <= mark.first && mark.first - one.next <= adjoining);
}

const adjoining = 2;

/** The only year of a sentence, at its end: "13.5 trillion (about 130 billion euros), 6% of GDP, in 2025". */
function trailing(
  quantity: Quantity,
  quantities: readonly Quantity[],
  marks: readonly TimeMark[],
  unbroken: (from: number, to: number) => boolean,
): TimeMark | undefined {
  const [only, ...more] = marks;
  if (only === undefined || more.length > 0 || only.first < quantity.next || quantity.measure === 'percent')
    return undefined;
  const between = quantities.filter((one) => one.first >= quantity.next && one.next <= only.first);
  const same = between.every(
    ({ restates, measure }) => restates !== null || (measure === 'percent_of_gdp' && measure !== quantity.measure),
  );
  return same && unbroken(quantity.next, only.first) ? only : undefined;
}

/** "36 billion more by 2030": money to be spent until then, not in that year. */
function isGoalOfTotal(reading: Reading, mark: TimeMark, quantity: Quantity): boolean {
  return mark.kind === 'deadline' && quantity.measure === 'money' && !isLevel(reading, quantity);
}

/** Whether a figure is what something rises or falls to. */
export function isLevel(reading: Reading, quantity: Quantity): boolean {
  const { tokens, lexicon } = reading;
  const article = lexicon.articles.before(tokens, quantity.first)?.first ?? quantity.first;
  return (
    quantity.pair?.kind === 'change' ||
    lexicon.level.before(tokens, quantity.first) !== undefined ||
    lexicon.level.before(tokens, article) !== undefined
  );
}

export function isComparedWith(reading: Reading, quantity: Quantity): boolean {
  const { tokens, lexicon } = reading;
  const article = lexicon.articles.before(tokens, quantity.first)?.first ?? quantity.first;
  return (
    lexicon.against.before(tokens, quantity.first) !== undefined ||
    lexicon.against.before(tokens, article) !== undefined
  );
}

function commaBetween(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (keyAt(reading, at) === ',') return true;
  return false;
}

/** Where another clause begins: at a semicolon, or at a word like "while" or "and" after a comma. */
export function clauseBreaks(reading: Reading): readonly number[] {
  const { tokens, lexicon } = reading;
  const breaks: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (keyAt(reading, at) === ';') {
      // "...; das entspricht": the same again in other words.
      if (lexicon.restating.at(tokens, at + 1) === undefined) breaks.push(at);
    } else if (keyAt(reading, at - 1) === ',' && lexicon.clause.at(tokens, at) !== undefined) breaks.push(at);
  }
  return breaks;
}
