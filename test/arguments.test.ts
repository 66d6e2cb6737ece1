import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as milex from '../src/index.js';
import * as matchers from '../src/matchers.js';
import * as render from '../src/render.js';

// Junk may be the name of a file: it is written where it is in nobody's way.
process.chdir(mkdtempSync(join(tmpdir(), 'milex-arguments-')));

const { MilexError } = milex;
const file = join(import.meta.dirname, '../fixtures/rearm-europe.yaml');
const text = readFileSync(file, 'utf8');
const book = milex.parseBook(text, 'rearm-europe.yaml');
const [france, goal, plan] = [book.get('france-2025'), book.get('france-goal'), book.get('rearm-plan')];
const [spending, share] = [book.get('france-nato-2024'), book.get('france-nato-share-2024')];
const rates = milex.embeddedRates();
const rate = rates.rate('EUR', 'USD', '2025-03-04');
const money = milex.Money.of(50, 'EUR');
const interval = milex.Interval.of(1, 2);
const source = { publisher: 'P', title: 'T' };
const spec = {
  form: 'bar',
  title: 'Two budgets',
  figures: ['germany-nato-2024', 'france-nato-2024'].map((id) => milex.figureToJson(book.get(id))),
};
const nowhere = join(tmpdir(), 'milex', 'no-such-folder', '\0.png');

const thrown = (): never => {
  throw new TypeError('not to be read');
};

/** Arguments of which each value is replaced too: options, and figures. What the library has worked out is taken as whole. */
const opened = new WeakSet<object>([france, goal, plan, spending, share]);
const open = <T extends object>(argument: T): T => {
  opened.add(argument);
  return argument;
};

/** What JavaScript may pass in the place of any argument. */
const junk: readonly (readonly [name: string, value: unknown])[] = [
  ['undefined', undefined],
  ['null', null],
  ['5', 5],
  ['NaN', Number.NaN],
  ['an empty text', ''],
  ['constructor', 'constructor'],
  ['__proto__', '__proto__'],
  ['an amount as text', '1 EUR'],
  ['a list', ['x']],
  ['an object', {}],
  ['an object of objects', open({ kind: 'daily', measure: 'money', period: null, source: null, toString: 5 })],
  ['a map', new Map([['form', 'bar']])],
  ['a function', () => 'x'],
  ['a symbol', Symbol('x')],
  ['a date', new Date(0)],
  ['a text that cannot be had', { toString: thrown, toJSON: thrown }],
  [
    'an object that cannot be read',
    new Proxy({}, { get: thrown, has: thrown, ownKeys: thrown, getPrototypeOf: thrown }),
  ],
];

type Call = readonly [call: (...given: never[]) => unknown, ...valid: unknown[]];
type Named = Readonly<Record<string, Call>>;

/** A method of an object as a function. */
const methods = <T extends object>(object: T, calls: Readonly<Record<string, readonly unknown[]>>): Named =>
  Object.fromEntries(
    Object.entries(calls).map(([name, valid]) => {
      const call = (...given: never[]) => (object[name as keyof T] as (...given: never[]) => unknown)(...given);
      return [`${object.constructor.name}.${name}`, [call, ...(valid as unknown[])] as const];
    }),
  );

const ofLibrary: Named = {
  resolve: [milex.resolve, spec],
  altText: [milex.altText, spec],
  chartModel: [milex.chartModel, spec],
  toChartJs: [milex.toChartJs, spec, {}],
  chartCsv: [milex.chartCsv, spec],
  chartData: [milex.chartData, spec],
  chartSpec: [milex.chartSpec, spec],
  comparability: [milex.comparability, france, goal],
  compare: [milex.compare, france, goal, open({ years: { from: 2025, to: 2030 } })],
  describe: [milex.describe, milex.compare(france, goal)],
  gap: [milex.gap, france, goal, {}],
  gdpGap: [milex.gdpGap, share, 3.5, { spending }, {}],
  rank: [milex.rank, [spending, book.get('germany-nato-2024')], {}],
  share: [milex.share, book.get('rearm-loans'), plan, {}],
  parseBook: [milex.parseBook, text, 'book.yaml'],
  country: [milex.country, 'FRA'],
  countryName: [milex.countryName, 'FRA', 'fr'],
  convertFigure: [milex.convertFigure, france, rate],
  inPrices: [milex.inPrices, spending, 2024, { source, index: { 2024: 100 } }],
  perYear: [milex.perYear, plan],
  bookJsonSchema: [milex.bookJsonSchema],
  periodText: [milex.periodText, open({ kind: 'calendar', year: 2025 })],
  parseQuantity: [milex.parseQuantity, '30 nations'],
  figureFromJson: [milex.figureFromJson, milex.figureToJson(france), 'figure'],
  labelText: [milex.labelText, france],
  numberText: [milex.numberText, france],
  figureToJson: [milex.figureToJson, france],
  receiptText: [milex.receiptText, open(milex.perYear(plan).receipts[0] as object)],
  currencyCode: [milex.currencyCode, 'EUR'],
  currencyName: [milex.currencyName, 'EUR', 'fr'],
  isCurrencyCode: [milex.isCurrencyCode, 'EUR'],
  minorUnitDigits: [milex.minorUnitDigits, 'EUR'],
  decimal: [milex.decimal, '5'],
  currencySymbol: [milex.currencySymbol, 'EUR', 'fr'],
  formatInterval: [milex.formatInterval, interval, 'EUR', {}],
  formatMoney: [milex.formatMoney, money, open({ locale: 'fr', style: 'long', digits: 2, qualifier: 'approx' })],
  formatNumber: [milex.formatNumber, 5, 'fr', 2],
  formatPercent: [milex.formatPercent, 5, open({ locale: 'fr', digits: 2, signed: true })],
  parseAmount: [milex.parseAmount, '50 EUR', 'en'],
  writtenInterval: [milex.writtenInterval, '50', 1, 'exact'],
  checkedTextJson: [milex.checkedTextJson, milex.checkText('€5 billion')],
  checkText: [milex.checkText, '€5 billion', open({ date: '2025-03-04', lang: 'en', rates, tolerance: '0.015', book })],
  detectLanguage: [milex.detectLanguage, 'x'],
  findMentions: [milex.findMentions, '€5 billion', open({ lang: 'en' })],
  isoDate: [milex.isoDate, '2025-03-04'],
  convert: [milex.convert, money, 'USD', rate],
  readEcbRates: [milex.readEcbRates, 'Date,USD,\n2025-03-04,1.0557,\n'],
  embeddedRates: [milex.embeddedRates],
};

const ofClasses: Named = {
  'Money.of': [(...[a, c]: [never, never]) => milex.Money.of(a, c), 50, 'EUR'],
  'Money.fromJSON': [(json: never) => milex.Money.fromJSON(json), open({ amount: '50', currency: 'EUR' })],
  'Interval.of': [(...[lo, hi]: [never, never]) => milex.Interval.of(lo, hi), 1, 2],
  'Interval.exactly': [(value: never) => milex.Interval.exactly(value), 1],
  'Interval.atLeast': [(value: never) => milex.Interval.atLeast(value), 1],
  'Interval.fromJSON': [(json: never) => milex.Interval.fromJSON(json), ['1', '2']],
  'new FigureBook': [
    (...[name, title, figures, series]: [never, never, never, never]) =>
      new milex.FigureBook(name, title, figures, series),
    'book',
    'title',
    [france],
    new Map(),
  ],
  'new RateTable': [(data: never) => new milex.RateTable(data), { codes: [], fixings: () => undefined }],
  ...methods(money, {
    plus: [money],
    minus: [money],
    times: [2],
    dividedBy: [2],
    ratioTo: [money],
    comparedTo: [money],
    equals: [money],
    rounded: [2],
    allocate: [[1, 1]],
  }),
  ...methods(interval, {
    plus: [interval],
    minus: [interval],
    times: [interval],
    dividedBy: [interval],
    contains: [1],
    meets: [interval],
    widenedBy: ['0.1'],
  }),
  ...methods(rates, {
    has: ['USD'],
    coverage: ['USD'],
    rate: ['EUR', 'USD', '2025-03-04', open({ policy: 'exact' })],
    average: ['EUR', 'USD', '2024'],
    series: ['EUR', 'USD', '2025-03-03', '2025-03-07'],
    daysFitting: ['EUR', 'USD', interval, open({ since: '2026-01-01', until: '2026-02-01' })],
    range: ['EUR', 'USD'],
  }),
  ...methods(book, { get: ['france-2025'], series: ['france-nato'] }),
};

const ofMatchers: Named = {
  toBeQuotedAs: [matchers.toBeQuotedAs, '€800 billion', '€800 billion', open({ on: '2025-03-04' })],
  toConvertTo: [matchers.toConvertTo, '€800 billion', '$843 billion', open({ on: '2025-03-04' })],
  toBeComparableWith: [matchers.toBeComparableWith, france, goal],
  toHaveConsistentFigures: [matchers.toHaveConsistentFigures, 'x', {}],
};

const ofRender: Named = {
  renderPdf: [render.renderPdf, spec],
  renderSvg: [render.renderSvg, spec],
  renderPng: [render.renderPng, spec, open({ scale: 1 })],
  writePng: [render.writePng, spec, nowhere, {}],
  verifyPng: [render.verifyPng, new Uint8Array(4)],
};

const all: Named = { ...ofLibrary, ...ofClasses, ...ofMatchers, ...ofRender };

/** Every call with one argument replaced: of one that is an object each of its values too. */
function* calls(valid: readonly unknown[]): Iterable<{ given: unknown[]; what: string }> {
  for (const [name, value] of junk) {
    yield { given: valid.length === 0 ? [value] : [], what: name };
    for (const [i, right] of valid.entries()) {
      yield { given: valid.with(i, value), what: `argument ${i + 1} is ${name}` };
      if (!opened.has(right as object)) continue;
      for (const key of Object.keys(right as object))
        yield {
          given: valid.with(i, { ...(right as object), [key]: value }),
          what: `${key} of argument ${i + 1} is ${name}`,
        };
    }
  }
}

describe('a wrong argument is an error that says so', () => {
  it('is tried on every function that the library exports', () => {
    const functions = Object.entries({ ...milex, ...render, ...matchers }).filter(
      ([, value]) => typeof value === 'function' && !/^class /.test(String(value)),
    );
    expect(functions.map(([name]) => name).filter((name) => all[name] === undefined)).toEqual(['Decimal']);
  });

  it.each(Object.entries(all))('%s', async (_, [call, ...valid]) => {
    const defects: string[] = [];
    for (const { given, what } of calls(valid)) {
      try {
        await call(...(given as never[]));
      } catch (error) {
        if (!(error instanceof MilexError)) defects.push(`${what}: ${error}`);
        else if (/\n|(?<!")undefined(?!")/.test(error.message)) defects.push(`${what}: ${error.message}`);
      }
    }
    expect(defects).toEqual([]);
  });

  it.each<[string, () => unknown, string]>([
    ['compare', () => milex.compare('1 EUR' as never, goal), 'a: found "1 EUR"; expected a figure'],
    ['convert', () => milex.convert('1 EUR' as never, 'USD', rate), 'amount: found "1 EUR"; expected money'],
    ['parseAmount', () => milex.parseAmount(5 as never), 'amount: found "5"; expected an amount as written'],
    ['checkText', () => milex.checkText(5 as never), 'text: found "5"; expected a text'],
    ['checkText', () => milex.checkText('x', 'en' as never), 'options: found "en"; expected an object of options'],
    [
      'toBeQuotedAs',
      () => matchers.toBeQuotedAs('€5bn', '€5bn', undefined as never),
      'options: found "undefined"; expected an object',
    ],
    ['Money.of', () => milex.Money.of({} as never, 'EUR'), 'not a number: "{}"'],
  ])('%s names the value and what was wanted', (_, call, message) => {
    expect(call).toThrow(message);
    expect(call).toThrow(MilexError);
  });
});
