import { describe, expect, it } from 'vitest';
import { toChartJs } from '../../src/charts/chart.js';
import type { ChartSpec } from '../../src/charts/forms/index.js';
import type { FigureJson } from '../../src/figures/json.js';
import { drawn } from './drawn.js';
import { everyForm, table } from './every-form.js';
import { charts, figure } from './figures.js';

const draw = (spec: unknown) => () => toChartJs(spec as ChartSpec);

describe('a text that no line of a chart can hold', () => {
  it.each([
    ['A\u202eB', 'title: U+202E, a mark of writing direction, in "A\\u202eB"; take it out'],
    ['A\u2067B', 'title: U+2067, a mark of writing direction, in "A\\u2067B"; take it out'],
    ['A\nB', 'title: U+000A, a line break, in "A\\nB"; take it out'],
    ['A\u2028B', 'title: U+2028, a line break, in "A\\u2028B"; take it out'],
    ['A\u0000B', 'title: U+0000, a control character, in "A\\u0000B"; take it out'],
    ['A\u009bB', 'title: U+009B, a control character, in "A\\u009bB"; take it out'],
    ['A\ud83dB', 'title: U+D83D, half a character, in "A\\ud83dB"; take it out'],
    ['A\u{e0041}B', 'title: U+E0041, no letter of any script, in "A\\ue0041B"; take it out'],
    ['A\ue000B', /^title: U\+E000, no letter of any script/],
  ])('is refused in every form, by key and code point: %j', (title, message) => {
    for (const [, spec] of everyForm) expect(draw({ ...spec, title })).toThrow(message);
  });

  it('is found wherever it stands', () => {
    expect(draw({ ...charts.bar, notes: ['Fine.', 'Not\tfine.'] })).toThrow(/^notes\[1\]: U\+0009/);
    expect(draw({ ...charts.bar, figures: [figure('a', 'A\u200fB', '1 billion EUR')] })).toThrow(
      /^figures\[0\]\.label: U\+200F/,
    );
    const source = { publisher: 'NA\u0007TO', title: 'Table' };
    expect(draw({ ...charts.composition, whole: { ...charts.composition.whole, source } })).toThrow(
      /^whole\.source\.publisher: U\+0007/,
    );
  });

  it.each(['🚀', 'ميزانية', 'תקציב', '予算'])('is refused where the typeface has no letters for it: %s', (word) => {
    const spec = { ...charts.bar, figures: [figure('a', `Budget ${word}`, '1 billion EUR')] };
    expect(() => drawn(spec)).toThrow(/^no letter ".+" in the typeface, for the text "Budget /);
  });
});

describe('a number that is none', () => {
  it.each([
    [{ ...charts.bar, width: Number.NaN }, 'width: found NaN; expected whole pixels from 200 to 8000'],
    [{ ...charts.bar, height: Number.POSITIVE_INFINITY }, 'height: found Infinity; expected'],
    [{ ...charts.bar, width: 10n }, 'width: found 10; expected'],
    [{ ...charts.path, by: Number.NaN }, 'by: found NaN; expected a year, as in 2030'],
    [{ ...charts.bar, figures: [figure('a', 'A', 'NaN billion EUR')] }, 'figures[0].amount: amount "NaN billion EUR"'],
    [{ ...charts.bar, figures: [figure('a', 'A', 'Infinity EUR')] }, 'figures[0].amount: amount "Infinity EUR"'],
    [
      { ...charts.bar, figures: [figure('a', 'A', '1 billion EUR', { interval: ['-Infinity', null] })] },
      'figures[0].interval[0]: found "-Infinity"',
    ],
  ])('is refused by its key, %#', (spec, message) => {
    expect(draw(spec)).toThrow(message);
    expect(draw(spec)).not.toThrow(/\n/);
  });
});

describe('a figure that nothing can be worked out from', () => {
  const [, fra, deu] = table['share-of-gdp'].figures;
  const inDollars = { ...charts.composition.whole, amount: '800 billion USD' };
  const { rateWindow, beforeAfter, path, composition } = charts;
  const amounts = (spec: { figures: readonly FigureJson[] }, ...written: string[]): object => ({
    ...spec,
    figures: spec.figures.map((one, i) => ({ ...one, amount: written[i] ?? one.amount })),
  });

  it.each([
    [amounts(beforeAfter, '0 EUR'), 'figures[0]: France (2025) is zero: nothing can be a multiple'],
    [amounts(path, '0 EUR'), 'figures[0]: France (2025) is zero: nothing can be a multiple'],
    [
      { ...composition, whole: inDollars },
      'whole: "plan" is in USD, the first in EUR; convert it at a stated rate first',
    ],
    [
      { ...composition, whole: { ...composition.whole, amount: 'more than 500 billion EUR' } },
      'figures[0]: National fiscal space (2025–2028) is more than',
    ],
    [amounts(rateWindow, '0 EUR'), 'figures[0]: "0 EUR" has no bound above zero; no rate follows from it'],
    [
      amounts(rateWindow, '800 billion EUR', 'more than 843 billion USD'),
      'figures[1]: "more than 843 billion USD" has no bound upward; no rate follows from it',
    ],
    [
      amounts(rateWindow, '800 billion EUR', '843 billion EUR'),
      'figures[1]: "plan-usd" is in EUR as figures[0]; give it in another currency',
    ],
    [
      {
        ...table['share-of-gdp'],
        figures: [{ ...fra, quantity: 'more than 2 % of GDP' }, deu],
        spending: table['share-of-gdp'].spending?.slice(1),
      },
      'figures[0]: France (2024) has no upper bound: no range of GDP follows from it',
    ],
    [
      { ...table.stacked, rows: [{ ...table.stacked.rows[0], whole: figure('w', 'All', '59.6 billion USD') }] },
      'rows[0].whole: "w" is in USD, the first in EUR; convert it at a stated rate first',
    ],
    [
      { ...table.bar, figures: [{ ...table.bar.figures[0], excludes: Array(51).fill('pensions') }] },
      'figures[0].excludes: found',
    ],
    [{ ...table.stacked, rows: [{ ...table.stacked.rows[0], label: 'x'.repeat(501) }] }, 'rows[0].label: found "xxx'],
    [{ ...table.line, series: [{ ...table.line.series[0], label: 'x'.repeat(501) }] }, 'series[0].label: found "xxx'],
  ])('is refused by its key, %#', (spec, message) => {
    expect(draw(spec)).toThrow(message);
    expect(draw(spec)).not.toThrow(/\n/);
  });

  it('is named beside the one it is compared with, wherever the two stand', () => {
    const [first, second] = table.line.series;
    if (first === undefined || second === undefined) throw new Error('two lines are needed');
    const other = { ...second, figures: second.figures.map((one) => ({ ...one, excludes: ['pensions'] })) };
    expect(draw({ ...table.line, series: [first, other] })).toThrow(
      /^series\[0\]\.figures\[0\] and series\[1\]\.figures\[0\]: cannot compare Germany \(2022\) with United Kingdom/,
    );
  });
});

describe('a spec that is too much', () => {
  it('is refused with what it may have', () => {
    const figures = Array.from({ length: 10_000 }, (_, i) => figure(`f-${i}`, 'A', '1 billion EUR'));
    expect(draw({ ...charts.bar, figures })).toThrow(/^figures: .*expected a list of 1 to 40 figures/);
    expect(draw({ ...charts.path, history: figures })).toThrow(/^history: .*up to 60 figures/);
    expect(draw({ ...charts.bar, title: 'x'.repeat(1e6) })).toThrow(/^title: found "xxx.*at most 500 characters/);
    expect(draw({ ...charts.bar, notes: Array(10_000).fill('Note.') })).toThrow(/^notes: .*up to 50 sentences/);
  });

  it('and one that holds itself is an error of one line too', () => {
    const spec: Record<string, unknown> = { ...charts.bar };
    spec['highlight'] = spec;
    expect(draw(spec)).toThrow(/^highlight: found .*expected/);
  });
});
