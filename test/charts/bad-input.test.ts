import { describe, expect, it } from 'vitest';
import { toChartJs } from '../../src/charts/chart.js';
import type { ChartSpec } from '../../src/charts/forms/index.js';
import { drawn } from './drawn.js';
import { everyForm } from './every-form.js';
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
