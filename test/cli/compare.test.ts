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
    for (const reason of ['perYear()', 'waive "kind"', 'waive "definition"', 'waive "excludes"'])
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

  it.each([
    [
      ['france-2025', 'france-gaol', ...book],
      'no figure "france-gaol" in rearm-europe.yaml (did you mean "france-goal"?)',
    ],
    [['france-2025', 'france-goal'], 'name a figure of a book, with --book FILE'],
    [['50 bn EUR', '50 bn USD'], 'is in EUR and “50 bn USD” in USD'],
    [['0 EUR', '50 bn EUR'], 'is zero'],
    [['1 bn EUR', '2 bn EUR', '--from', '2030', '--to', '2025'], 'the earlier one first'],
    [['1 bn EUR', '2 bn EUR', '--from', '2030'], 'needs both years'],
    [['1 bn EUR', '2 bn EUR', '--from', 'soon', '--to', '2030'], 'Write a year'],
    [['1 bn EUR', '2 bn EUR', '--waive', 'kind'], 'give one with --book'],
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
