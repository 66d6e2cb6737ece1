import { describe, expect, it } from 'vitest';
import { milex } from './milex.js';

const book = ['--book', 'fixtures/rearm-europe.yaml'];

describe('milex compare', () => {
  it('says how much two amounts differ, with the range that rounding leaves', async () => {
    const { code, out } = await milex('compare', '50.5 billion EUR', '100 billion EUR');
    expect(code).toBe(0);
    expect(out).toContain('+€49.5 billion, +98.0 % (+96.8 % to +99.2 %), 1.98 times as much');
    expect(out).toContain('nothing here says whether they are');
  });

  it('says the growth a year between two years', async () => {
    const { out } = await milex('compare', '50.5 billion EUR', '100 billion EUR', '--from', '2025', '--to', '2030');
    expect(out).toMatch(/\+14\.6 % \(.*\) a year from 2025 to 2030/);
  });

  it('compares figures of a book with their caveats', async () => {
    const { out } = await milex('compare', 'france-2025', 'france-goal', ...book);
    for (const clause of [
      '+78.0 % to +118.0 %',
      'is a target, not a budget',
      'Without pensions',
      'inflation is not taken out',
    ]) {
      expect(out).toContain(clause);
    }
  });

  it("refuses the plan beside France's budget, with every reason, until they are waived by name", async () => {
    const refused = await milex('compare', 'rearm-plan', 'france-2025', ...book);
    expect([refused.code, refused.out]).toEqual([2, '']);
    for (const reason of ['--per-year, or --waive kind', '--waive definition', '--waive excludes'])
      expect(refused.err).toContain(reason);
    const waived = await milex('compare', 'rearm-plan', 'france-2025', ...book, '--waive', 'kind,definition,excludes');
    expect(waived.code).toBe(0);
    expect(waived.out).toContain('is an envelope over several years');
  });

  it('prints JSON with exact numbers and the description', async () => {
    const { out } = await milex('compare', 'france-2025', 'france-goal', ...book, '--json');
    expect(JSON.parse(out)).toMatchObject({
      difference: { value: '49500000000' },
      from: { id: 'france-2025', amount: '50.5 billion EUR' },
      caveats: expect.arrayContaining([expect.objectContaining({ name: 'undated' })]),
      description: expect.stringContaining('+98.0 %'),
    });
  });

  it('takes figures for several years as averages a year', async () => {
    const waived = ['--waive', 'definition,excludes'];
    const { code, out } = await milex('compare', 'rearm-plan', 'germany-nato-2024', ...book, '--per-year', ...waived);
    expect([code, out]).toEqual([0, expect.stringContaining('From around €200 billion (ReArm Europe plan')]);
    expect(out).toContain('over 4 years');
  });

  it('compares amounts of two currencies in that of the first, or in one of choice, with the receipt', async () => {
    const pair = ['compare', '94.3 billion NOK', '119 billion SEK'];
    const onDay = (await milex(...pair, '--on', '2024-12-30')).out;
    // 119 × 11.8455 ÷ 11.4865 = 122.72; 122.72 ÷ 94.3 = 1.301.
    expect(onDay).toContain('to NOK 122.72 billion (“119 billion SEK”');
    expect(onDay).toMatch(
      /\+30\.1 %.*\nSEK 119 billion × 11\.8455 ÷ 11\.4865 = NOK 122\.72 billion \(ECB .*30 December 2024\)\n$/s,
    );
    expect((await milex(...pair, '--on', '2025-01-01', '--policy', 'nearest')).out).toContain('31 December 2024');
    const inEuros = (await milex(...pair, '--average', '2024', '--in', 'EUR')).out.split('\n');
    expect(inEuros).toEqual([
      expect.stringContaining('From €8.11 billion (“94.3 billion NOK”; no year given) to €10.41 billion'),
      expect.stringMatching(/^NOK 94\.3 billion × .* = €8\.11 billion \(.*average of 2024\)$/),
      expect.stringMatching(/^SEK 119 billion × .* = €10\.41 billion \(.*average of 2024\)$/),
      '',
    ]);
  });

  it('compares figures of a book in one currency', async () => {
    const pair = ['compare', 'rearm-plan', 'rearm-plan-in-dollars', ...book];
    expect((await milex(...pair)).err).toContain('in USD: convert it with --on 2025-03-04 or --average 2025');
    expect((await milex(...pair, '--on', '2025-03-04')).out).toMatch(/to €798\.52 billion .*1 USD = 0\.947239 EUR/);
    expect((await milex(...pair, '--in', 'USD', '--on', '2025-03-04')).out).toContain('to $843 billion');
  });

  it('prints of two amounts what was given, and nothing that nobody said', async () => {
    const { out } = await milex(
      'compare',
      'about 94.3 billion NOK',
      '119 billion SEK',
      '--from',
      '2024',
      '--to',
      '2025',
      '--on',
      '2024-12-30',
      '--json',
    );
    const { from, to, ...rest } = JSON.parse(out);
    expect(from).toEqual({
      text: 'about 94.3 billion NOK',
      amount: '94300000000',
      currency: 'NOK',
      qualifier: 'approx',
      interval: [expect.any(String), expect.any(String)],
      year: 2024,
    });
    expect(to).toEqual({
      text: '119 billion SEK',
      amount: '119000000000',
      currency: 'SEK',
      qualifier: 'exact',
      interval: ['118500000000', '119500000000'],
      year: 2025,
      converted: {
        amount: expect.stringMatching(/^1227192\d{5}\.\d+$/),
        currency: 'NOK',
        interval: [expect.any(String), expect.any(String)],
        rate: expect.objectContaining({ kind: 'daily', asked: '2024-12-30' }),
        receipt: expect.stringContaining('SEK 119 billion ×'),
      },
    });
    expect(Object.keys(rest).sort()).toEqual([
      'caveats',
      'compoundGrowth',
      'description',
      'difference',
      'percentChange',
      'ratio',
      'type',
    ]);
    expect(out).not.toMatch(/\d{21}/);
  });

  it.each([
    [
      ['france-2025', 'france-gaol', ...book],
      'no figure "france-gaol" in rearm-europe.yaml (did you mean "france-goal"?)',
    ],
    [['france-2025', 'france-goal'], 'name a figure of a book, with --book FILE'],
    [
      ['50 bn EUR', '50 bn USD'],
      '“50 bn USD” is in USD, and compared in EUR: say at which rate, with --on 2025-03-04 or --average 2025',
    ],
    [['0 EUR', '50 bn EUR'], 'is zero'],
    [['1 bn EUR', '2 bn EUR', '--from', '2030', '--to', '2025'], 'the earlier one first'],
    [['1 bn EUR', '2 bn EUR', '--from', '2030'], 'needs both years'],
    [['1 bn EUR', '2 bn EUR', '--from', 'soon', '--to', '2030'], 'Write a year'],
    [['1 bn EUR', '2 bn EUR', '--waive', 'kind'], 'give one with --book'],
    [['1 bn EUR', '2 bn EUR', '--per-year'], '--per-year is for figures of a book'],
    [['1 bn EUR', '2 bn USD', '--on', '2025-03-04', '--average', '2025'], 'cannot be used with'],
    [['1 bn EUR', '2 bn EUR', '--in', 'XXQ', '--on', '2025-03-04'], 'unknown currency "XXQ"'],
    [['rearm-plan', 'france-2025', ...book, '--waive', 'kinds'], 'cannot waive "kinds"'],
    [['a', 'b', '--book', 'test'], 'test: is a folder'],
    [['a', 'b', '--book', 'nope.yaml'], 'nope.yaml: no such file'],
  ])('%j is refused in one line: %s', async (argv, message) => {
    const { code, out, err } = await milex('compare', ...argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err.trimEnd()).not.toContain('\n');
  });
});
