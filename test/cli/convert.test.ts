import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { milex } from './milex.js';

const folder = mkdtempSync(join(tmpdir(), 'milex-convert-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('milex convert', () => {
  it('says the result, the rate, its day and its source', async () => {
    const { code, out } = await milex('convert', '800 billion EUR', 'USD', '--on', '2025-03-04');
    expect(code).toBe(0);
    expect(out).toMatch(/€800 billion × 1\.0557 = \$844\.56 billion \(.*4 March 2025\)/);
    expect(out).toContain('Range: $844.03 billion to $845.09 billion');
    expect(out).toMatch(/Source: .*reference rates.*https:/);
  });

  it('prints the same as JSON, exact', async () => {
    const { out } = await milex('convert', '800 billion EUR', 'USD', '--on', '2025-03-04', '--json');
    expect(JSON.parse(out)).toMatchObject({
      written: '800 billion EUR',
      to: { amount: '844560000000', currency: 'USD' },
      interval: ['844032150000', '845087850000'],
      rate: { value: '1.0557', used: ['2025-03-04'], policy: 'previous' },
    });
  });

  it('takes the average of a period, a policy, and the words of another language', async () => {
    expect((await milex('convert', 'PLN 142.1bn', 'EUR', '--average', '2024')).out).toContain('average of 2024');
    expect((await milex('convert', '€1bn', 'USD', '--on', '2025-03-02', '--policy', 'nearest')).out).toContain(
      '3 March 2025',
    );
    expect(
      (await milex('convert', "50,5 milliards d'euros", 'USD', '--on', '2025-03-11', '--lang', 'fr')).out,
    ).toContain('$55.11 billion');
  });

  it('takes a file of rates instead of its own', async () => {
    const file = join(folder, 'rates.csv');
    writeFileSync(file, 'Date,USD,\n2020-05-05,1.25,\n2020-05-04,1.24,\n');
    expect((await milex('convert', '€2bn', 'USD', '--on', '2020-05-05', '--rates', file)).out).toContain(
      '= $2.5 billion',
    );
    writeFileSync(file, 'Date,USD,\n2020-05-05,1.2x,\n');
    expect(await milex('convert', '€2bn', 'USD', '--on', '2020-05-05', '--rates', file)).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^convert: \S+rates\.csv: .*"1\.2x".*\n$/),
    });
  });

  it.each([
    [['800 billion EUR', 'USD'], 'no day: say which rate to take'],
    [['800 bilion EUR', 'USD', '--on', '2025-03-04'], 'did you mean "billion"?'],
    [['800 billion EUR', 'UAH', '--on', '2025-03-04'], 'the ECB does not quote UAH'],
    [['800 billion EUR', 'USX', '--on', '2025-03-04'], 'unknown currency "USX"'],
    [['800 billion EUR', 'USD', '--on', '2025-02-30'], '"2025-02-30" is not a date of the calendar'],
    [
      ['800 billion EUR', 'USD', '--on', '2021-02-03'],
      'holds more: https://www.ecb.europa.eu/stats/eurofxref/eurofxref-hist.zip, with --rates',
    ],
    [['800 billion EUR', 'USD', '--on', '2025-03-04', '--rates', 'nope.csv'], 'nope.csv: no such file'],
    [['-5 billion EUR', 'USD', '--on', '2025-03-04'], 'negative amount'],
    [['9000 trillion EUR', 'USD', '--on', '2025-03-04'], "more than the world's output"],
    [['800 billion EUR', 'USD', '--on', '2025-03-04', '--average', '2025'], 'cannot be used with'],
    [['800 billion EUR', 'USD', '--policy', 'guess'], 'Allowed choices are previous'],
    [['800 billion EUR'], "missing required argument 'currency'"],
  ])('%j is refused in one line: %s', async (argv, message) => {
    const { code, out, err } = await milex('convert', ...argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err.trimEnd()).not.toContain('\n');
  });
});
