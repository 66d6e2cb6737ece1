import { describe, expect, it } from 'vitest';
import { altText } from '../../src/charts/chart.js';
import type { ChartSpec } from '../../src/charts/forms/index.js';
import { parseBook } from '../../src/figures/book.js';
import { checked, pathText } from '../../src/figures/check.js';
import { bookSchema } from '../../src/figures/json.js';
import { MilexError } from '../../src/money/error.js';
import { chartFileSchema, reportSchema } from '../../src/report/schema.js';
import { book, errorOf } from './make.js';

function errorIn(schema: Parameters<typeof checked>[0], value: unknown): string {
  return errorOf(() =>
    checked(schema, value, (path, message) => {
      throw new MilexError(`${pathText(path)}: ${message}`);
    }),
  );
}

const bar = { id: 'a', form: 'bar', title: 'T', figures: ['a'] };
const of = (chart: object): object => ({ charts: [{ ...bar, ...chart }] });
const ofForm = (form: string, chart: object): object => ({ charts: [{ id: 'a', form, ...chart }] });

describe('an unknown key', () => {
  it.each([
    [of({ title: undefined, titel: 'T' }), 'charts[0].titel: unknown key "titel" (did you mean "title"?)'],
    [{ chart: [bar] }, 'chart: unknown key "chart" (did you mean "charts"?)'],
    [of({ form: undefined, forn: 'bar' }), 'charts[0].forn: unknown key "forn" (did you mean "form"?)'],
    [of({ figures: [{ figur: 'a' }] }), 'charts[0].figures[0].figur: unknown key "figur" (did you mean "figure"?)'],
    [of({ figures: [{ id: 'a', lable: 'A' }] }), 'charts[0].figures[0].lable: unknown key "lable" (did you mean'],
    [of({ figures: 5, notes: 5, by: 2030 }), 'charts[0].by: unknown key "by"'],
    [of({ convert: { too: 'EUR', on: 5 } }), 'charts[0].convert.too: unknown key "too" (did you mean "to"?)'],
    [of({ theme: { acent: '#fff' } }), 'charts[0].theme.acent: unknown key "acent" (did you mean "accent"?)'],
    [ofForm('line', { series: [{ serie: 'a' }] }), 'series[0].serie: unknown key "serie" (did you mean "series"?)'],
    [
      ofForm('line', { series: [{ figures: [{ perYaer: 1 }] }] }),
      'series[0].figures[0].perYaer: unknown key "perYaer"',
    ],
    [ofForm('stacked', { rows: [{ lable: 'A' }] }), 'rows[0].lable: unknown key "lable"'],
    [ofForm('multiples', { panels: [{ form: 'bar', titel: 'A' }] }), 'panels[0].titel: unknown key "titel"'],
    [
      ofForm('rate-window', { days: { form: '2025-01-01' } }),
      'days.form: unknown key "form" (did you mean "from"?); there',
    ],
  ])('of a report is named before what is missing or wrong, %#', (report, message) => {
    expect(errorIn(reportSchema(), report)).toContain(message);
  });

  it('of a book is named at every level', () => {
    const source = { publisher: 'P', titel: 'T' };
    expect(errorIn(bookSchema(), { sources: { a: source } })).toContain('sources.a.titel: unknown key "titel"');
    expect(errorIn(bookSchema(), { figures: [{ source }] })).toContain('figures[0].source.titel: unknown key "titel"');
    expect(errorIn(bookSchema(), { figures: [{ prices: { constnt: 1 } }] })).toContain('prices.constnt: unknown key');
    expect(errorIn(bookSchema(), { series: [{ kind: 'annual' }] })).toContain('series[0].kind: unknown key "kind"');
  });
});

describe('a value that is wrong', () => {
  it('is told what is expected, also in a tuple, a union and a chart of no form', () => {
    const title = 'T';
    const of = (spec: object) => errorOf(() => altText(spec as ChartSpec));
    expect(of({ form: 'before-after', title, figures: ['france-2025', 'france-goal'] })).toBe(
      'MilexError: figures[0]: found "france-2025"; expected a figure, with id, label, amount or quantity, period, definition and source',
    );
    expect(of({ form: 'before-after', title, figures: [book.get('france-2025'), book.get('france-goal')] })).toContain(
      'figures[0].money: unknown key "money"',
    );
    expect(of({ title })).toMatch(/^MilexError: form: missing; expected one of bar, /);
    expect(of({ forn: 'bar', title })).toContain('forn: unknown key "forn" (did you mean "form"?)');
    expect(errorIn(chartFileSchema(), { title })).toMatch(/form: missing; expected one of bar, /);
    expect(errorIn(chartFileSchema(), { form: 'bars', title })).toMatch(
      /form: found "bars" \(did you mean "bar"\?\); expected one of bar, /,
    );
    expect(errorIn(chartFileSchema(), { ...bar, id: undefined, convert: { to: 'EUR' } })).not.toContain('undefined;');
  });

  it.each([
    null,
    5,
    'x',
    [],
    {},
    { charts: 5 },
    { charts: [] },
    { charts: [5] },
    of({ figures: [5] }),
    of({ theme: 5 }),
  ])('is never told "undefined": %j', (value) => {
    for (const schema of [reportSchema(), chartFileSchema(), bookSchema()])
      expect(errorIn(schema, value)).not.toContain('undefined');
  });
});

describe('an id that a book does not have', () => {
  it('is told which there are', () => {
    expect(errorOf(() => book.get('aa'))).toMatch(
      /no figure "aa" in rearm-europe\.yaml; there are rearm-plan, .* and \d+ more$/,
    );
    expect(errorOf(() => book.get('france'))).toContain('; there are france-2025, france-goal');
    expect(errorOf(() => book.get('france-2052'))).toContain('did you mean "france-2025"');
    expect(errorOf(() => book.get('france-nato'))).toContain('; it is the id of a series');
    expect(errorOf(() => book.series('france-2025'))).toContain('; it is the id of a figure');
  });
});

describe('the statuses of a series', () => {
  const series = (rest: string): string => `series:
  - { id: n, label: N, country: NOR, definition: NATO, source: { publisher: P, title: T }, unit: billion NOK, ${rest}, values: { 2024: 94.3, 2025: 110.1, 2026: 120 } }`;

  it('are said year by year, beside estimates and the status of the rest', () => {
    const statuses = (rest: string) => parseBook(series(rest), 'b.yaml').figures.map(({ status }) => status);
    expect(statuses('statuses: { 2025: budgeted, 2026: proposed }')).toEqual(['actual', 'budgeted', 'proposed']);
    expect(statuses('estimates: [2024], statuses: { 2026: proposed }, status: budgeted')).toEqual([
      'estimate',
      'budgeted',
      'proposed',
    ]);
  });

  it.each([
    ['statuses: { 2027: budgeted }', 'b.yaml:2: series[0].statuses.2027: no value for 2027'],
    ['statuses: { 2025: budgetted }', 'statuses.2025: found "budgetted" (did you mean "budgeted"?); expected one of'],
    ['statuses: { soon: budgeted }', 'statuses.soon: found the key "soon"; expected the status of single years'],
    ['estimates: [2025], statuses: { 2025: budgeted }', '2025: 2025 is budgeted here and estimate in estimates'],
  ])('are checked: %s', (rest, message) => {
    expect(errorOf(() => parseBook(series(rest), 'b.yaml'))).toContain(message);
  });
});

describe('an object of JavaScript that throws where it is read', () => {
  const revoked = (): object => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  };
  const figure = { id: 'a', label: 'A', amount: '1 EUR', period: { year: 2025 }, definition: 'national' };
  const source = { publisher: 'P', title: 'T' };

  it.each(['title', 'width', 'highlight', 'waive', 'theme', 'figures', 'form'])('as %s is an error line', (key) => {
    const spec = { form: 'bar', title: 'T', figures: [{ ...figure, source }], [key]: revoked() };
    expect(() => altText(spec as unknown as ChartSpec)).toThrow(MilexError);
  });

  it.each(['amount', 'label', 'id', 'country', 'source', 'period'])('as %s of a figure is an error line', (key) => {
    const spec = { form: 'bar', title: 'T', figures: [{ ...figure, source, [key]: revoked() }] };
    expect(() => altText(spec as unknown as ChartSpec)).toThrow(MilexError);
  });

  it('as the spec itself is an error line', () => expect(() => altText(revoked() as ChartSpec)).toThrow(MilexError));
});
