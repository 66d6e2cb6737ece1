import { describe, expect, it } from 'vitest';
import { chartModel, toChartJs } from '../../src/charts/chart.js';
import { chartSpec } from '../../src/charts/check-spec.js';
import { chartData } from '../../src/charts/data/data.js';
import type { ChartSpec } from '../../src/charts/forms/index.js';
import { textUnit } from '../../src/charts/scene/type.js';
import type { FigureStatus } from '../../src/figures/figure.js';
import { charts, figure, fiscalSpace, france2025, franceGoal, loans, plan, planInDollars, rates } from './figures.js';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('toChartJs', () => {
  it('gives a configuration that shares nothing with the one before', () => {
    const [first, second] = [toChartJs(charts.bar), toChartJs(charts.bar)];
    expect(first.data).not.toBe(second.data);
    expect(first.data.datasets[0]?.data).not.toBe(second.data.datasets[0]?.data);
    expect(first.plugins?.[0]).not.toBe(second.plugins?.[0]);
    expect(JSON.stringify(first)).toBe(JSON.stringify(second));
  });

  it('leaves the spec as it is', () => {
    const before = JSON.stringify(charts);
    for (const spec of Object.values(charts)) toChartJs(spec);
    expect(JSON.stringify(charts)).toBe(before);
  });

  it('draws without legend, tooltip and animation, in the width that the canvas has', () => {
    expect(toChartJs(charts.path).options).toMatchObject({
      responsive: false,
      animation: false,
      plugins: { legend: false, tooltip: false },
    });
  });
});

describe('a ranking', () => {
  it('is sorted from the largest, and counts in billions', () => {
    const { data, options } = toChartJs(charts.bar);
    expect(data.labels).toEqual(['United States', 'Germany', 'United Kingdom', 'France', 'Poland']);
    expect(data.datasets[0]?.data).toEqual([894.04, 90.6, 76.31, 59.6, 32.98]);
    expect(options?.indexAxis).toBe('y');
  });

  it('writes what it shows with the same decimals', () => {
    expect(chartModel(charts.bar).items.map(({ text }) => text)).toEqual([
      '€894.0bn',
      '€90.6bn',
      '€76.3bn',
      '€59.6bn',
      '€33.0bn',
    ]);
  });

  it('puts the largest in the accent colour, or the figure that is named', () => {
    const accented = (spec: ChartSpec): string[] =>
      chartModel(spec)
        .items.filter(({ highlighted }) => highlighted)
        .map(({ label }) => label);
    expect(accented(charts.bar)).toEqual(['United States']);
    expect(accented({ ...charts.bar, highlight: 'pol' })).toEqual(['Poland']);
  });

  it('prints the conversions it was made with', () => {
    expect(chartModel(charts.bar).notes).toEqual([
      'United States: $967.7 billion ÷ 1.0824 = €894.04 billion.',
      'Poland: 142 billion PLN ÷ 4.3058 = €32.98 billion.',
    ]);
  });

  it('fills bars by their status: solid, lighter with an edge, light with an edge; all alike as money spent', () => {
    const bars = (statuses: FigureStatus[]): unknown[][] => {
      const figures = statuses.map((status, i) => figure(`f-${i}`, `F ${i}`, `${9 - i} billion EUR`, { status }));
      const set = toChartJs({ form: 'bar', title: 'A', figures }).data.datasets[0] as unknown as Record<
        string,
        unknown[]
      >;
      return statuses.map((_, i) => [set['backgroundColor']?.[i], set['borderWidth']?.[i]]);
    };
    const [, actual, estimate, goal] = bars(['actual', 'actual', 'estimate', 'target']);
    expect([actual?.[1], estimate?.[1], goal?.[1]]).toEqual([0, 2.4, 2.4]);
    expect(new Set([actual?.[0], estimate?.[0], goal?.[0]]).size).toBe(3);
    expect(bars(['estimate', 'estimate', 'estimate']).slice(1)).toEqual([actual, actual]);
    expect(bars(['budgeted', 'proposed', 'budgeted']).slice(1)).toEqual([goal, actual]);
  });

  it('says for all at once what all have in common, and beside each what they have not', () => {
    const spec = (last: object): ChartSpec => ({
      form: 'bar',
      title: 'A',
      figures: [
        figure('a', 'A', '3 billion EUR', { status: 'estimate' }),
        figure('b', 'B', '2 billion EUR', { status: 'estimate', ...last }),
      ],
    });
    const alike = chartModel(spec({}));
    expect(alike.subtitle).toBe(
      'Defense expenditure (NATO definition), € billion a year, current prices, 2024, estimates',
    );
    expect(alike.items.map(({ detail }) => detail)).toEqual(['', '']);
    const unlike = chartModel(spec({ status: 'budgeted', period: { year: 2025 } }));
    expect(unlike.subtitle).toBe('Defense expenditure (NATO definition), € billion a year, current prices');
    expect(unlike.items.map(({ detail }) => detail)).toEqual(['2024, estimate', '2025, budgeted']);
  });

  it('refuses two currencies, an envelope among annual sums, and a highlight that is not there', () => {
    const [first] = charts.bar.figures;
    const with_ = (other: (typeof charts.bar.figures)[number]): ChartSpec =>
      ({ form: 'bar', title: 'A', figures: [first, other] }) as ChartSpec;
    expect(() => toChartJs(with_(figure('usa', 'US', '967.7 billion USD')))).toThrow(
      'figures[1]: "usa" is in USD, the first in EUR; convert it at a stated rate first',
    );
    expect(() => toChartJs(with_(plan))).toThrow(/cannot compare .* an envelope .*perYear/);
    expect(() => toChartJs({ ...charts.bar, highlight: 'poll' })).toThrow(
      'highlight: no figure "poll" in the chart (did you mean "pol"?)',
    );
  });

  it('prints the reasons that were waived, of those that hold', () => {
    const other = figure('b', 'B', '2 billion EUR', { definition: 'SIPRI' });
    const spec: ChartSpec = { form: 'bar', title: 'A', figures: [figure('a', 'A', '3 billion EUR'), other] };
    expect(() => toChartJs(spec)).toThrow(/definition/);
    expect(chartModel({ ...spec, waive: ['definition', 'prices'] }).notes).toEqual([
      'The figures differ in definition.',
    ]);
  });
});

describe('a ranking of what is no money', () => {
  const count = { ...france2025, id: 'soldiers', quantity: '800,000 personnel', kind: 'stock' } as const;
  const { amount: _, ...soldiers } = count;

  it('counts people one by one', () => {
    const spec: ChartSpec = { form: 'bar', title: 'A', figures: [soldiers] };
    expect(toChartJs(spec).data.datasets[0]?.data).toEqual([800000]);
    expect(chartModel(spec).items[0]?.text).toBe('800,000');
  });
});

describe('a quantity', () => {
  const of = (id: string, quantity: string, more: object = {}): ReturnType<typeof figure> => {
    const { amount: _, ...rest } = figure(id, id, '', more);
    return { ...rest, quantity };
  };

  it('has its unit in the words of the book, and a percent sign where it is a share', () => {
    const shares = [of('a', '51.1 % of defence expenditure'), of('b', '28 % of defence expenditure')];
    const model = chartModel({ form: 'bar', title: 'A', figures: shares });
    expect(model.subtitle).toMatch(/^% of defence expenditure, /);
    expect(model.items.map(({ text }) => plain(text))).toEqual(['51.1 %', '28.0 %']);
    const tanks = chartModel({ form: 'bar', title: 'A', figures: [of('a', '296 main battle tanks')] });
    expect(tanks.subtitle).toMatch(/^Main battle tanks, /);
    expect(() =>
      chartModel({ form: 'bar', title: 'A', figures: [of('a', '296 tanks'), of('b', '30 frigates')] }),
    ).toThrow('figures[1]: "b" counts "frigates", the first "tanks"; chart them apart');
  });

  it('of money is called what the book says it is, in the place of defense spending', () => {
    const aid = (id: string, measure: string): ReturnType<typeof figure> =>
      figure(id, id, '9 billion EUR', { measure });
    const subtitle = (...figures: ReturnType<typeof figure>[]): string =>
      chartModel({ form: 'bar', title: 'A', figures }).subtitle;
    expect(subtitle(aid('a', 'Aid to Ukraine'), aid('b', 'Aid to Ukraine'))).toMatch(/^Aid to Ukraine, € billion/);
    expect(subtitle(aid('a', 'Aid to Ukraine'), figure('b', 'B', '8 billion EUR'))).toMatch(/^Defense expenditure/);
    expect(chartData({ form: 'bar', title: 'A', figures: [aid('a', 'Aid')] }).figures[0]?.measure).toBe('Aid');
  });

  it('that is a share grows by percentage points a year, along a straight line', () => {
    const figures = [
      of('a', '2.12 % of GDP', { period: { year: 2024 } }),
      of('b', '3.5 % of GDP', { period: { year: 2035 }, status: 'target' }),
    ] as const;
    const spec: ChartSpec = { form: 'path', title: 'A', figures };
    const model = chartModel(spec);
    expect(model.findings.map(plain)).toEqual(['+0.13 percentage points a year']);
    expect(plain(model.notes[0] ?? '')).toBe(
      'Growth needed: +0.13 percentage points a year, range +0.12 to +0.13 percentage points (2024–2035).',
    );
    const [, way] = toChartJs(spec).data.datasets as unknown as { data: { x: number; y: number }[] }[];
    expect(way?.data[5]?.y).toBeCloseTo(2.12 + (1.38 * 5) / 11, 10);
    expect(chartModel({ ...spec, locale: 'de' }).findings.map(plain)).toEqual(['+0,13 Prozentpunkte pro Jahr']);
    expect(chartModel({ ...spec, locale: 'pl' }).findings.map(plain)).toEqual(['+0,13 punktu procentowego rocznie']);
  });
});

describe('what was derived', () => {
  it('is rounded, and its range is told of it and not of what it was derived from', () => {
    const average = figure('plan', 'ReArm Europe plan', '200000000000 EUR', {
      ...plan,
      kind: 'annual',
      amount: '200000000000 EUR',
      written: 'about 800 billion EUR',
      qualifier: 'approx',
      interval: ['180000000000', '220000000000'],
      receipts: [{ step: 'average', of: { amount: '800000000000', currency: 'EUR' }, qualifier: 'approx', years: 4 }],
    });
    const model = chartModel({
      form: 'bar',
      title: 'A',
      figures: [average, figure('deu', 'Germany', '90.6 billion EUR')],
      waive: ['definition'],
    });
    expect(model.items[0]).toMatchObject({ text: 'around €200bn', detail: 'average of 2025–2028, proposed' });
    expect(model.notes.slice(0, 2)).toEqual([
      '“around €200bn” stands for €180bn to €220bn.',
      'ReArm Europe plan: average of around €800bn over 4 years.',
    ]);
  });
});

describe('before and after', () => {
  it('gives a multiple only of large changes', () => {
    const figures = [
      france2025,
      { ...france2025, id: 'next', amount: '55 billion EUR', period: { year: 2026 } },
    ] as const;
    expect(chartModel({ form: 'before-after', title: 'A', figures }).findings.map(plain)).toEqual(['+8.9 %']);
  });

  it('finds the change and its range', () => {
    const { findings, items, notes } = chartModel(charts.beforeAfter);
    expect(findings.map(plain)).toEqual(['around ×2']);
    const of = (before: string, after: string): string[] => {
      const figures = [figure('b', 'B', before, { period: { year: 2020 } }), figure('a', 'A', after)] as const;
      return chartModel({ form: 'before-after', title: 'A', figures }).findings.map(plain);
    };
    expect(of('50.5 billion EUR', '100 billion EUR')).toEqual(['+98 %', '×2.0']);
    expect(of('50.5 billion EUR', 'about 57 billion EUR')).toEqual(['around +10 %']);
    expect(of('50.5 billion EUR', 'about 571 billion EUR')).toEqual(['around ×11']);
    expect(of('50 billion EUR', 'more than 100 billion EUR')).toEqual(['+97 % or more']);
    expect(items.map(({ label, detail, text }) => [label, detail, text])).toEqual([
      ['2025', 'budgeted', '€50.5bn'],
      ['Goal', 'no year given', 'around €100bn'],
    ]);
    expect(notes.map(plain)).toContain('Change: +98 %, range +78 % to +118 %.');
  });

  it('leaves room for the end of the range', () => {
    expect(toChartJs(charts.beforeAfter).options?.scales?.['x']).toMatchObject({ min: 0, max: 110 });
  });

  it('says it in French and in German', () => {
    const french = chartModel({ ...charts.beforeAfter, locale: 'fr' });
    expect(plain(french.subtitle)).toBe('Budget de la défense, Md€ par an, prix courants, hors pensions');
    expect(french.items.map(({ text }) => plain(text))).toEqual(['50,5 Md€', 'environ 100 Md€']);
    const german = chartModel({ ...charts.beforeAfter, locale: 'de' });
    expect(plain(german.subtitle)).toBe('Verteidigungshaushalt, Mrd. € pro Jahr, jeweilige Preise, ohne Pensionen');
    expect(german.items.map(({ text }) => plain(text))).toEqual(['50,5 Mrd. €', 'rund 100 Mrd. €']);
  });

  it('says it in Spanish, whose axis counts in millions as its labels do, in Italian and in Polish', () => {
    const said = (['es', 'it', 'pl'] as const).map((locale) => {
      const { subtitle, items } = chartModel({ ...charts.beforeAfter, locale });
      return [plain(subtitle).split(', ')[1], ...items.map(({ text }) => plain(text))];
    });
    expect(said).toEqual([
      ['millones de € al año', '50.500 M€', 'alrededor de 100.000 M€'],
      ['mld € all’anno', '50,5 mld €', 'circa 100 mld €'],
      ['mld € rocznie', '50,5 mld €', 'około 100 mld €'],
    ]);
    expect(toChartJs({ ...charts.beforeAfter, locale: 'es' }).options?.scales?.['x']).toMatchObject({ max: 110000 });
  });
});

describe('a composition', () => {
  it('shows the sum and the share of each part', () => {
    const { findings, items, notes } = chartModel(charts.composition);
    expect(findings).toEqual(['€650bn + €150bn = €800bn']);
    expect(notes).toEqual(['Sum: €650bn + €150bn = €800bn.']);
    expect(items.map(({ label, detail }) => `${label}, ${plain(detail)}`)).toEqual([
      'National fiscal space, 81 %',
      'Loans to member states, 19 %',
    ]);
  });

  it('refuses parts that do not add up to the whole, with the arithmetic', () => {
    const spec = { ...charts.composition, figures: [fiscalSpace, { ...loans, amount: '200 billion EUR' }] };
    expect(() => toChartJs(spec)).toThrow(
      'figures: the parts do not add up to the whole: €650bn + €200bn is 850 billion, 50 billion more than €800bn',
    );
  });

  it('accepts parts that add up to it within what was rounded or hedged', () => {
    const about = { ...fiscalSpace, amount: 'about 630 billion EUR' };
    expect(chartModel({ ...charts.composition, figures: [about, loans] }).items).toHaveLength(2);
  });
});

describe('a rate window', () => {
  it('finds the day that fits, not later than the day printed, and what the amount is on both', () => {
    expect(chartModel(charts.rateWindow).findings.map(plain)).toEqual([
      '4 March, fits best: 1.0557: $845bn (+0.2 %)',
      '11 March, printed: 1.0912: $873bn (+3.6 %)',
    ]);
  });

  it('takes the amount without its hedge, as the text checker does', () => {
    const hedged = { ...plan, amount: 'about 800 billion EUR' };
    const model = chartModel({ ...charts.rateWindow, figures: [hedged, planInDollars] });
    expect(model.findings).toEqual(chartModel(charts.rateWindow).findings);
    expect(model.notes[0]).toBe('“around €800bn” is taken as €800bn for the implied rate.');
  });

  it('takes the last rate before a day without one', () => {
    expect(chartModel({ ...charts.rateWindow, printed: '2025-03-09' }).findings[1]).toMatch(/^5 March, printed/);
  });

  it('names the source of the rates', () => {
    expect(chartModel(charts.rateWindow).source).toContain(
      'European Central Bank, Euro foreign exchange reference rates',
    );
  });

  it('refuses a day outside the rates, days out of order, and figures that are no money', () => {
    expect(() => toChartJs({ ...charts.rateWindow, printed: '2025-04-01' })).toThrow(
      'printed: 2025-04-01 is outside the rates, 2025-02-28 to 2025-03-14; give the rates round it',
    );
    const points = [...rates.points].reverse();
    expect(() => toChartJs({ ...charts.rateWindow, rates: { ...rates, points } })).toThrow(
      'rates.points[1].day: 2025-03-11 after 2025-03-14; give the earliest day first',
    );
    const { amount: _, ...rest } = planInDollars;
    const count = { ...rest, quantity: '800,000 personnel', kind: 'stock', period: { year: 2025 } } as const;
    expect(() => toChartJs({ ...charts.rateWindow, figures: [plan, count] })).toThrow(
      'figures[1]: "plan-usd" is personnel; expected an amount of money',
    );
  });
});

describe('a path', () => {
  it('finds the growth a year that the target takes, and its range', () => {
    expect(chartModel(charts.path).findings.map(plain)).toEqual(['+14.6 % a year', '+12.2 % to +16.9 %']);
    expect(toChartJs(charts.path).data.datasets[1]?.data).toHaveLength(6);
  });

  it('says that the year was assumed where the target has none', () => {
    expect(chartModel(charts.path).notes).toContain('France, goal: no year is given; 2030 is assumed here.');
    const dated = { ...franceGoal, period: { year: 2030 } };
    const notes = chartModel({ form: 'path', title: 'A', figures: [france2025, dated] }).notes;
    expect(notes.join()).not.toContain('assumed');
  });

  it('refuses a target without a year, one in the past, and history that is not before it', () => {
    const spec: ChartSpec = { form: 'path', title: 'A', figures: [france2025, franceGoal] };
    expect(() => toChartJs(spec)).toThrow('by: "France, goal" is of no single year; give one, as in 2030');
    expect(() => toChartJs({ ...spec, by: 2025 })).toThrow('by: 2025 is not after 2025, the year of the first figure');
    expect(() => toChartJs({ ...spec, by: 2030, history: [{ ...france2025, id: 'again' }] })).toThrow(
      'history[0]: 2025 is not before 2025; give the earliest year first',
    );
  });
});

describe('a size with a name', () => {
  it.each([
    ['article', 1200, 675],
    ['square', 1080, 1080],
    ['wide', 1920, 1080],
    ['phone', 1080, 1350],
  ] as const)('%s is %d by %d', (size, width, height) => {
    for (const spec of Object.values(charts)) expect(chartModel({ ...spec, size })).toMatchObject({ width, height });
  });

  it('stands in the place of sides', () => {
    expect(() => toChartJs({ ...charts.bar, size: 'square', height: 900 })).toThrow(
      'height: 900 beside the size "square"; give a size or sides, not both',
    );
  });

  it('sets text larger for an upright chart of a phone, and not for a tall one of an article', () => {
    expect(textUnit(1080, 1350) / textUnit(1080, 675)).toBeGreaterThan(1.25);
    expect(textUnit(1200, 1600) / textUnit(1200, 675)).toBeCloseTo(1.12);
  });
});

describe('a logo', () => {
  const logo = 'data:image/png;base64,iVBORw0KGgo=';

  it('has to be loaded where the chart is drawn', () => {
    const image = { width: 80, height: 20 };
    expect(toChartJs({ ...charts.bar, logo }, { logo: image }).type).toBe('bar');
    expect(() => toChartJs({ ...charts.bar, logo })).toThrow(
      'logo: its picture is not loaded; load it and give it too',
    );
  });
});

describe('a spec that is wrong', () => {
  it.each([
    [{ ...charts.bar, form: 'bars' }, /^form: "bars" is no form of chart \(did you mean "bar"\?\)$/],
    [{}, /^form: missing; expected one of bar, before-after, .*$/],
    [null, /^spec: found "null"; expected the spec of a chart/],
    [{ ...charts.bar, titel: 'A' }, /^titel: unknown key "titel" \(did you mean "title"\?\)/],
    [
      { ...charts.bar, title: 4 },
      /^title: found 4; expected one line of at most 500 characters, the finding as a sentence$/,
    ],
    [{ ...charts.bar, width: 12 }, /^width: found 12; expected whole pixels from 200 to 8000$/],
    [
      { ...charts.bar, theme: 'night' },
      /^theme: found "night" \(did you mean "light"\?\); expected one of light, dark, print, or colours of your own/,
    ],
    [{ ...charts.bar, locale: 'sv' }, /^locale: found "sv"; expected one of en, fr, de, es, it, pl$/],
    [{ ...charts.bar, size: 'tall' }, /^size: found "tall"; expected one of article, square, wide, phone$/],
    [{ ...charts.bar, byline: '' }, /^byline: found ""; expected one line of text, who made the chart$/],
    [{ ...charts.bar, logo: 'logo.png' }, /^logo: found "logo.png"; expected a PNG or SVG picture as a data URL/],
    [{ ...charts.bar, figures: [] }, /^figures: found \[\]; expected a list of 1 to 40 figures in one currency$/],
    [{ ...charts.bar, waive: ['everything'] }, /^waive\[0\]: found "everything"; expected/],
    [{ ...charts.beforeAfter, figures: [france2025] }, /^figures.*expected/],
    [
      { ...charts.bar, figures: [{ ...france2025, amount: '50.5 bilion EUR' }] },
      /^figures\[0\]\.amount: .*50\.5 bilion EUR/,
    ],
  ])('is refused in one line, %#', (spec, message) => {
    expect(() => toChartJs(spec as ChartSpec)).toThrow(message);
    expect(() => toChartJs(spec as ChartSpec)).not.toThrow(/\n/);
  });

  it('is found by chartSpec before anything is drawn', () => {
    expect(chartSpec(charts.bar)).toEqual(charts.bar);
    expect(() => chartSpec({ ...charts.bar, notes: 'none' })).toThrow(
      'notes: found "none"; expected a list of up to 50 sentences',
    );
  });
});
