import { describe, expect, it } from 'vitest';
import { parseBook } from '../../src/figures/book.js';
import { figureFromJson } from '../../src/figures/read.js';
import { MilexError } from '../../src/money/error.js';
import { errorOf } from './make.js';

const sources = 'sources:\n  law: { publisher: Ministry, title: Budget act }\n';
const keys: Record<string, string> = {
  id: 'a',
  label: 'A',
  amount: '1 billion EUR',
  period: '{ year: 2025 }',
  definition: 'national',
  source: 'law',
};

/** A book of one figure, each key on a line of its own from line 4 on; null leaves the key out. */
function withFigure(changes: Record<string, string | null>): string {
  const lines = Object.entries({ ...keys, ...changes }).flatMap(([key, value]) =>
    value === null ? [] : [`${key}: ${value}`],
  );
  return `${sources}figures:\n  - ${lines.join('\n    ')}\n`;
}

function withSeries(rest: string): string {
  return `${sources}series:\n  - { id: a, label: A, definition: NATO, source: law, ${rest} }\n`;
}

const indented = Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n');
const bomb = Array.from({ length: 8 }, (_, i) => `- &a${i} [${`*a${i - 1}, `.repeat(i === 0 ? 0 : 10)}1]`).join('\n');
const manyAliases = `a: &a ${'x'.repeat(500)}\nb: [${'*a, '.repeat(10_000)}]`;

const table: readonly (readonly [what: string, text: string, message: string])[] = [
  ['an empty file', '', 'b.yaml: the file is empty'],
  ['a file of comments', '# nothing\n', 'b.yaml: the file is empty'],
  ['a book without figures', 'title: Nothing\n', 'b.yaml:1: no figures; list them under "figures" or "series"'],
  ['a list', '- 1', 'b.yaml:1: found [1]; expected a book of figures'],
  ['a sentence', 'hello', 'b.yaml:1: found "hello"; expected a book of figures'],
  ['malformed YAML', 'title: x\nfigures: [\n', 'b.yaml:3: malformed at column 1'],
  ['malformed JSON', '{"title": "x" "figures": []}', 'b.yaml:1: malformed at column'],
  ['a tab', 'figures:\n\t- a', 'b.yaml:2: malformed at column 1, "\\t- a": Tabs are not allowed as indentation'],
  ['a key twice', 'title: a\ntitle: b', 'b.yaml:2: malformed at column 1, "title: b": Map keys must be unique'],
  ['two documents', 'title: a\n---\ntitle: b', 'b.yaml:2: malformed at column 1, "---": a second document'],
  ['an unknown tag', 'title: !odd x', 'b.yaml:1: malformed at column 8, "!odd x"'],
  ['an alias of nothing', 'title: *x', 'b.yaml:1: malformed at column 8, "*x": no anchor of that name before it'],
  [
    'an alias within itself',
    'a: &a [*a]',
    'b.yaml:1: malformed at column 8, "*a]": an alias within what it stands for',
  ],
  [
    'a list for a key',
    '? [a]\n: 1',
    'b.yaml:1: malformed at column 3, "[a]": a list or a map for a key; a key is one word',
  ],
  [
    'a tag of another kind',
    'title: !!set { a }',
    'b.yaml:1: malformed at column 14, "{ a }": the tag tag:yaml.org,2002:set',
  ],
  ['many long aliases', manyAliases, 'b.yaml: its aliases repeat too much of it; write the values out'],
  ['more than there is time for', 'a: 1\n'.repeat(80_000), 'b.yaml: more than 300000 words, numbers and signs; keep'],
  ['a first error of thousands', '- @x\n'.repeat(50_000), 'b.yaml:1: malformed at column 3, "@x": '],
  ['an alias bomb', bomb, 'b.yaml: its aliases repeat too much of it; write the values out'],
  ['a line of 10 MB', `title: ${'x'.repeat(1e7)}`, 'b.yaml: 10000007 characters; a file of at most 1000000 is read'],
  ['deep brackets', `a: ${'['.repeat(20_000)}`, 'b.yaml:1: nested deeper than 50 levels'],
  ['deep dashes', '- '.repeat(20_000), 'b.yaml:1: nested deeper than 50 levels'],
  ['deep indentation', indented, 'b.yaml:202: nested deeper than 50 levels'],
  [
    'an unknown key',
    withFigure({ amuont: '1' }),
    'b.yaml:10: figures[0].amuont: unknown key "amuont" (did you mean "amount"?)',
  ],
  ['an unknown key of the book', 'figure: []', 'b.yaml:1: figure: unknown key "figure" (did you mean "figures"?)'],
  ['a key of the prototype', '__proto__: { a: 1 }', 'b.yaml:1: __proto__: unknown key "__proto__"'],
  [
    'a source with too little',
    withFigure({ source: '{ publisher: P }' }),
    'b.yaml:9: figures[0].source.title: missing; expected one line',
  ],
  [
    'no source',
    withFigure({ source: null }),
    'b.yaml:4: figures[0].source: missing; expected the id of one of the sources',
  ],
  [
    'an unknown source',
    withFigure({ source: 'lew' }),
    'b.yaml:9: figures[0].source: no source "lew" in the file (did you mean "law"?)',
  ],
  [
    'a date of no calendar',
    'sources: { a: { publisher: P, title: T, date: 2025-02-30 } }',
    'b.yaml:1: sources.a.date: "2025-02-30" is not a date',
  ],
  [
    'an odd id of a source',
    'sources: { A B: { publisher: P, title: T } }',
    'b.yaml:1: sources.A B: found the key "A B"; expected sources by ids of small letters',
  ],
  ['no number', withFigure({ amount: null }), 'b.yaml:4: figures[0]: no number; give an amount'],
  ['two numbers', withFigure({ quantity: '30 nations' }), 'b.yaml:10: figures[0].quantity: beside an amount'],
  [
    'a bare number',
    withFigure({ amount: '5' }),
    'b.yaml:6: figures[0].amount: found 5; expected money as the press writes it',
  ],
  [
    'an unknown currency',
    withFigure({ amount: '800 billion EURR' }),
    'b.yaml:6: figures[0].amount: amount "800 billion EURR": unknown currency "EURR"',
  ],
  [
    'a negative amount',
    withFigure({ amount: '-5 billion EUR' }),
    'b.yaml:6: figures[0].amount: negative amount -5000000000 EUR',
  ],
  [
    'more than the world makes',
    withFigure({ amount: '800 trillion EUR' }),
    "b.yaml:6: figures[0].amount: 800000000000000 EUR is more than the world's output",
  ],
  [
    'more than any economy counts',
    withFigure({ amount: '5000000 trillion IRR' }),
    'b.yaml:6: figures[0].amount: amount "5000000 trillion IRR": more than any economy counts',
  ],
  ['no number at all', withFigure({ amount: '.nan' }), 'b.yaml:6: figures[0].amount: amount ".nan": no number'],
  [
    'too much of GDP',
    withFigure({ amount: null, quantity: '250 % of GDP' }),
    'b.yaml:9: figures[0].quantity: quantity "250 % of GDP": more than 200 % of GDP; check the decimal point',
  ],
  ['too many people', withFigure({ amount: null, quantity: '9 billion personnel' }), 'more people than there are'],
  [
    'an envelope of one year',
    withFigure({ kind: 'envelope' }),
    'b.yaml:7: figures[0].period: 2025 for an envelope; give its years, {from: 2025, to: 2028} or {years: 4}',
  ],
  [
    'an envelope without years',
    withFigure({ kind: 'envelope', period: null }),
    'b.yaml:4: figures[0].period: missing; an envelope says its years',
  ],
  [
    'an annual figure of four years',
    withFigure({ period: '{ from: 2025, to: 2028 }' }),
    'b.yaml:7: figures[0].period: 2025–2028 for an annual figure; give its year, or make it "kind: envelope"',
  ],
  [
    'an annual figure of a day',
    withFigure({ period: '{ day: 2025-03-11 }' }),
    'b.yaml:7: figures[0].period: 11 March 2025 for an annual figure',
  ],
  [
    'a stock over years',
    withFigure({ kind: 'stock', period: '{ years: 4 }' }),
    'b.yaml:7: figures[0].period: 4 years for a stock',
  ],
  [
    'a span that runs back',
    withFigure({ kind: 'envelope', period: '{ from: 2028, to: 2025 }' }),
    'b.yaml:7: figures[0].period: 2028–2025 ends before it begins',
  ],
  [
    'no year',
    withFigure({ period: null }),
    'b.yaml:4: figures[0].period: missing; only a target or a proposal may have no date',
  ],
  [
    'a bare year',
    withFigure({ period: '2025' }),
    'b.yaml:7: figures[0].period: found 2025; expected a period: {year: 2025}',
  ],
  [
    'a year out of time',
    withFigure({ period: '{ year: 20255 }' }),
    'b.yaml:7: figures[0].period.year: found 20255; expected a year, as in 2025',
  ],
  [
    'a misspelt period',
    withFigure({ period: '{ yaer: 2025 }' }),
    'b.yaml:7: figures[0].period.yaer: unknown key "yaer" (did you mean "year"?); there are year, fiscal, starts, from, to, years, day',
  ],
  [
    'a day of no calendar',
    withFigure({ kind: 'stock', period: '{ day: 2025-02-30 }' }),
    'b.yaml:7: figures[0].period: "2025-02-30" is not a date of the calendar',
  ],
  [
    'a two-letter country',
    withFigure({ country: 'FR' }),
    'b.yaml:10: figures[0].country: unknown country "FR" (did you mean "FRA"?)',
  ],
  ['a country by name', withFigure({ country: 'Germany' }), 'unknown country "Germany" (did you mean "DEU"?)'],
  [
    'a code of no country',
    withFigure({ country: 'GER' }),
    'b.yaml:10: figures[0].country: unknown country "GER"; write an alpha-3 code',
  ],
  [
    'an unknown status',
    withFigure({ status: 'planned' }),
    'b.yaml:10: figures[0].status: found "planned"; expected one of actual, estimate',
  ],
  [
    'an unknown definition',
    withFigure({ definition: 'nato' }),
    'b.yaml:8: figures[0].definition: found "nato" (did you mean "NATO"?); expected one of national, NATO',
  ],
  [
    'a label that is a number',
    withFigure({ label: '2025' }),
    'b.yaml:5: figures[0].label: found 2025; expected one line of text',
  ],
  [
    'an id with spaces',
    withFigure({ id: 'A b' }),
    'b.yaml:4: figures[0].id: found "A b"; expected an id of small letters',
  ],
  [
    'an interval beside the amount',
    withFigure({ interval: '["1", "2"]' }),
    'b.yaml:10: figures[0].interval: [1, 2] does not contain 1000000000',
  ],
  [
    'an interval the wrong way round',
    withFigure({ interval: '["2", "1"]' }),
    'b.yaml:10: figures[0].interval: not an interval: 2 is above 1',
  ],
  [
    'a negative value of a series',
    withSeries('unit: million EUR, values: { 2014: -5 }'),
    'b.yaml:4: series[0].values.2014: negative amount',
  ],
  [
    'an unknown unit of a series',
    withSeries('unit: million ERU, values: { 2014: 5 }'),
    'b.yaml:4: series[0].unit: amount "1 million ERU": unknown currency "ERU"',
  ],
  [
    'an estimate of no value',
    withSeries('unit: million EUR, estimates: [2015], values: { 2014: 5 }'),
    'b.yaml:4: series[0].estimates[0]: no value for 2015',
  ],
  [
    'a year of two digits',
    withSeries('unit: million EUR, values: { 14: 5 }'),
    'b.yaml:4: series[0].values.14: found the key "14"; expected a value for each year',
  ],
  ['a series of nothing', withSeries('unit: million EUR, values: {}'), 'b.yaml:4: series[0].values: no value'],
];

describe('a book with an error', () => {
  it.each(table)('names %s in one line', (_, text, message) => {
    const error = errorOf(() => parseBook(text, 'b.yaml'));
    expect(error).toContain(message);
    expect(error).not.toContain('\n');
    expect(() => parseBook(text, 'b.yaml')).toThrow(MilexError);
  });

  it('names the line of the second figure that has an id', () => {
    const twice = withFigure({}) + withFigure({}).slice(withFigure({}).indexOf('  - '));
    expect(errorOf(() => parseBook(twice, 'b.yaml'))).toBe(
      'MilexError: b.yaml:10: figures[1].id: "a" is the id of an earlier figure or series',
    );
  });

  it('names a series whose figures take the id of another', () => {
    const text = `${withFigure({ id: 'a-2014' })}series:\n  - { id: a, label: A, definition: NATO, source: law, unit: EUR, values: { 2014: 5 } }`;
    expect(errorOf(() => parseBook(text, 'b.yaml'))).toContain(
      'b.yaml:11: series[0].id: "a-2014" is the id of an earlier',
    );
  });

  it('still reads what is nested as deep as it may be', () => {
    const deep = `title: ${'['.repeat(49)}${']'.repeat(49)}`;
    expect(errorOf(() => parseBook(deep, 'b.yaml'))).toContain('title: found [[[');
    const lines = Array.from({ length: 200 }, (_, i) => `${' '.repeat(i)}a:`).join('\n');
    expect(errorOf(() => parseBook(lines, 'b.yaml'))).toContain('unknown key "a"');
  });
});

describe('a figure of plain JSON with an error', () => {
  it.each([
    [null, 'chart.json: figures[2]: found null; expected a figure'],
    [[], 'chart.json: figures[2]: found []; expected a figure'],
    [{}, 'chart.json: figures[2].id: missing; expected an id'],
    [{ ...keys, period: { year: 2025 } }, 'chart.json: figures[2].source: no source "law"'],
    [
      { ...keys, period: { year: '2025' }, source: { publisher: 'P', title: 'T' } },
      'figures[2].period.year: found "2025"',
    ],
  ])('names the place: %j', (json, message) => {
    expect(errorOf(() => figureFromJson(json, 'chart.json: figures[2]'))).toContain(message);
  });
});
