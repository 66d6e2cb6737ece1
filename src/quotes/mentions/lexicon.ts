import type { Qualifier } from '../../money/written.js';
import type { Country, CurrencyName } from '../languages/currencies.js';
import { models } from '../languages/hardware.js';
import type { Language } from '../languages/language.js';
import type { List } from '../languages/list.js';
import { expand, Phrases } from './phrases.js';

/** A language, ready to be looked up. */
export interface Lexicon {
  readonly language: Language;
  readonly abbreviations: ReadonlySet<string>;
  /** Words that mean nothing by themselves: no name of what is counted. */
  readonly common: ReadonlySet<string>;
  /** Words that may begin a figure written without digits, by what must follow: 'any', or one of some words. */
  readonly starters: ReadonlyMap<string, ReadonlySet<string> | 'any'>;
  readonly cardinals: Phrases<number>;
  readonly hundred: Phrases<true>;
  readonly and: Phrases<true>;
  readonly article: Phrases<true>;
  readonly fractions: Phrases<string>;
  readonly collectives: Phrases<number>;
  readonly andAHalf: Phrases<true>;
  readonly vague: Phrases<true>;
  readonly scales: Phrases<number>;
  readonly touching: Phrases<number>;
  readonly lone: Phrases<true>;
  readonly currencies: Phrases<CurrencyName>;
  readonly countries: Phrases<Country>;
  readonly of: Phrases<true>;
  readonly between: Phrases<true>;
  readonly hedgesBefore: Phrases<Qualifier>;
  readonly hedgesAfter: Phrases<Qualifier>;
  readonly spanning: Phrases<true>;
  readonly articles: Phrases<true>;
  readonly percent: Phrases<'percent' | 'percentage_points'>;
  readonly gdp: Phrases<true>;
  readonly ofGdp: Phrases<true>;
  readonly growthBefore: Phrases<true>;
  readonly growthAfter: Phrases<true>;
  readonly counted: Phrases<'personnel' | 'count' | 'body' | 'other'>;
  readonly ofThose: Phrases<true>;
  readonly years: Phrases<true>;
  readonly spans: Phrases<number>;
  readonly notSpan: Phrases<true>;
  readonly multiples: Phrases<string>;
  readonly noMultiple: Phrases<true>;
  readonly times: Phrases<true>;
  readonly multipliedBy: Phrases<true>;
  readonly rangeOpening: Phrases<Phrases<true>>;
  readonly changeOpening: Phrases<Phrases<true>>;
  readonly to: Phrases<true>;
  readonly or: Phrases<true>;
  readonly months: Phrases<true>;
  readonly compared: Phrases<true>;
  readonly since: Phrases<true>;
  readonly relative: Phrases<true>;
  readonly fiscal: Phrases<true>;
  readonly until: Phrases<true>;
  readonly deadline: Phrases<true>;
  readonly pricesBefore: Phrases<true>;
  readonly pricesAfter: Phrases<true>;
  readonly clause: Phrases<true>;
  readonly against: Phrases<true>;
  readonly level: Phrases<true>;
  readonly eachYear: Phrases<true>;
  readonly cues: Phrases<'annual' | 'total' | 'neither'>;
  readonly weaklyAnnual: Phrases<true>;
  readonly buying: Phrases<true>;
  readonly continuing: Phrases<true>;
  readonly restating: Phrases<true>;
}

const compiled = new Map<string, Lexicon>();

/** The lexicon of a language, compiled when it is first asked for. */
export function lexiconOf(language: Language): Lexicon {
  const known = compiled.get(language.tag);
  if (known !== undefined) return known;
  const lexicon = compile(language);
  compiled.set(language.tag, lexicon);
  return lexicon;
}

function compile(language: Language): Lexicon {
  const { numerals, hedges, pairs, time, periods } = language;
  const cardinals = byNumber(numerals.cardinals);
  const fractions = byKey(numerals.fractions);
  const collectives = byNumber(numerals.collectives);
  const spans = byNumber(language.spans);
  const lone = words(language.lone);
  const multiples = byKey(language.multiples);
  const article = words(numerals.article);
  const hundred = words(numerals.hundred);
  const scales = byNumber(language.scales);
  const between = words(language.between);
  const percent = new Phrases<'percent' | 'percentage_points'>()
    .add(language.percentagePoints, 'percentage_points')
    .add(`%, ${language.percent}`, 'percent');
  return {
    language,
    abbreviations: new Set(expand(language.abbreviations)),
    common: new Set(expand(language.signature.words)),
    starters: starters([cardinals, hundred, fractions, collectives, spans, lone, multiples], article, [
      scales,
      between,
      percent,
    ]),
    cardinals,
    hundred,
    and: words(numerals.and),
    article,
    fractions,
    collectives,
    andAHalf: words(numerals.andAHalf),
    vague: words(numerals.vague),
    scales,
    touching: byNumber(language.touching),
    lone,
    currencies: byKey(language.currencies),
    countries: byKey(language.countries),
    of: words(language.of),
    between,
    hedgesBefore: byKey(hedges.before),
    hedgesAfter: byKey(hedges.after),
    spanning: words(hedges.spanning),
    articles: words(language.articles),
    percent,
    gdp: words(language.gdp),
    ofGdp: words(language.ofGdp),
    growthBefore: words(language.growth.before),
    growthAfter: words(language.growth.after),
    counted: new Phrases<'personnel' | 'count' | 'body' | 'other'>()
      .add(language.personnel, 'personnel')
      .add(`${language.equipment}, ${models}`, 'count')
      .add(language.bodies, 'body')
      .add(language.otherThings, 'other'),
    ofThose: words(language.ofThose),
    years: words(language.years),
    spans,
    notSpan: words(language.notSpan),
    multiples,
    noMultiple: words(language.noMultiple),
    times: words(language.times),
    multipliedBy: words(language.multipliedBy),
    rangeOpening: framed(pairs.range),
    changeOpening: framed(pairs.change),
    to: words(pairs.to),
    or: words(pairs.or),
    months: words(time.months),
    compared: words(time.compared),
    since: words(time.since),
    relative: words(time.relative),
    fiscal: words(time.fiscal),
    until: words(time.until),
    deadline: words(time.deadline),
    pricesBefore: words(time.prices.before),
    pricesAfter: words(time.prices.after),
    clause: words(time.clause),
    against: words(time.against),
    level: words(time.level),
    eachYear: words(periods.eachYear),
    cues: new Phrases<'annual' | 'total' | 'neither'>()
      .add(periods.neither, 'neither')
      .add(periods.total, 'total')
      .add(periods.annual, 'annual'),
    weaklyAnnual: words(periods.weaklyAnnual),
    buying: words(periods.buying),
    continuing: words(periods.continuing),
    restating: words(language.restating),
  };
}

/** @param afterArticle what an article must stand before to mean one of it: "a billion" */
function starters(
  phrases: readonly Phrases<unknown>[],
  article: Phrases<true>,
  afterArticle: readonly Phrases<unknown>[],
): Lexicon['starters'] {
  const found = new Map<string, Set<string> | 'any'>();
  const add = (first: string, second: string | undefined) => {
    const known = found.get(first);
    if (known === 'any') return;
    if (second === undefined) found.set(first, 'any');
    else if (known === undefined) found.set(first, new Set([second]));
    else known.add(second);
  };
  for (const one of phrases) for (const [first, second] of one.openings()) add(first, second);
  const following = new Set(['-', ...afterArticle.flatMap((one) => [...one.openings()].map(([first]) => first))]);
  for (const [first, second] of article.openings())
    for (const next of second === undefined ? following : [second]) add(first, next);
  return found;
}

function words(list: List): Phrases<true> {
  return new Phrases<true>().add(list, true);
}

function byKey<K extends string>(lists: Readonly<Partial<Record<K, List>>>): Phrases<K> {
  const phrases = new Phrases<K>();
  for (const [key, list] of Object.entries(lists) as [K, List][]) phrases.add(list, key);
  return phrases;
}

function byNumber(lists: Readonly<Record<number, List>>): Phrases<number> {
  const phrases = new Phrases<number>();
  for (const [key, list] of Object.entries(lists)) phrases.add(list, Number(key));
  return phrases;
}

function framed(frames: readonly (readonly [List, List])[]): Phrases<Phrases<true>> {
  const phrases = new Phrases<Phrases<true>>();
  for (const [opening, linking] of frames) phrases.add(opening, words(linking));
  return phrases;
}
