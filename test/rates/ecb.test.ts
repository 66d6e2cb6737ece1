import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { currencyCode } from '../../src/money/currencies.js';
import { MilexError } from '../../src/money/error.js';
import { readEcbRates } from '../../src/rates/ecb.js';
import { ecbFile } from './ecb-file.js';
import { sampleCsv } from './sample.js';

const march4 = (data: string | Uint8Array): string =>
  readEcbRates(data).rate('EUR', 'USD', '2025-03-04').value.toString();

describe("the ECB's file", () => {
  it('is read newest first or oldest first, and in any order between', () => {
    const [header = '', ...rows] = sampleCsv.trim().split('\n');
    expect(march4(sampleCsv)).toBe('1.0557');
    expect(march4([header, ...rows.toReversed()].join('\n'))).toBe('1.0557');
    expect(march4([header, ...rows.slice(5), ...rows.slice(0, 5)].join('\n'))).toBe('1.0557');
  });

  it('may have CRLF, a byte order mark, blank lines at its end, and no trailing commas', () => {
    expect(march4(sampleCsv.replaceAll('\n', '\r\n'))).toBe('1.0557');
    expect(march4(`\u{feff}${sampleCsv}`)).toBe('1.0557');
    expect(march4(`${sampleCsv}\n\r\n`)).toBe('1.0557');
    expect(march4(sampleCsv.replaceAll(',\n', '\n'))).toBe('1.0557');
    expect(march4(sampleCsv.replaceAll(',\n', '\n').trimEnd())).toBe('1.0557');
  });

  it('may be the file of the last day alone, with spaces and the date in words', () => {
    const table = readEcbRates('Date, USD, JPY, ISK, \n4 March 2025, 1.0557, 156.99, N/A, \n');
    expect(table.rate('EUR', 'JPY', '2025-03-04').value.toString()).toBe('156.99');
    expect(table.source.lastDay).toBe('2025-03-04');
  });

  it('may be the zip that the ECB offers', () => {
    const zip = zipSync({ 'eurofxref-hist.csv': strToU8(sampleCsv) });
    expect(march4(zip)).toBe('1.0557');
    const inside = new Uint8Array(zip.length + 7);
    inside.set(zip, 7);
    expect(march4(inside.subarray(7))).toBe('1.0557');
  });

  it('keeps every value exactly as printed, whatever its size', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2_900_000 }),
        fc.integer({ min: 0, max: 99_999_999 }),
        (whole, fraction) => {
          const printed = `${whole}.${String(fraction).padStart(8, '0')}`;
          const rate = readEcbRates(`Date,USD\n2025-03-04,${printed}\n`).rate('EUR', 'USD', '2025-03-04');
          expect(rate.value.toFixed(8)).toBe(printed);
        },
      ),
    );
  });

  it('names the currencies that it holds, and the last day', () => {
    const table = readEcbRates(sampleCsv);
    expect(table.currencies).toEqual(['EUR', 'USD', 'JPY', 'GBP', 'TRY']);
    expect(table.source.lastDay).toBe('2025-03-14');
    expect([table.has('GBP'), table.has('EUR'), table.has('PLN')]).toEqual([true, true, false]);
  });

  it('leaves out a currency whose every day is a gap', () => {
    expect(readEcbRates('Date,USD,RUB,\n2025-03-04,1.0557,N/A,\n').currencies).toEqual(['EUR', 'USD']);
  });

  it('is read whole: the history since 1999', (context) => {
    const table = readEcbRates(ecbFile(context));
    expect(table.currencies).toHaveLength(42);
    expect(table.coverage('USD').days).toEqual([{ since: '1999-01-04', until: '2026-04-13' }]);
    expect(table.rate('EUR', 'TRL', '2004-12-31').value.toString()).toBe('1836200');
    expect(table.rate('EUR', 'CYP', '1999-01-04').value.toString()).toBe('0.58231');
    expect(table.rate('EUR', 'USD', '2008-07-15').value.toString()).toBe('1.599');
  });

  it('holds in every cell what the file prints', (context) => {
    const file = ecbFile(context);
    const table = readEcbRates(file);
    const [header = '', ...rows] = new TextDecoder().decode(file).trim().split('\n');
    const cells = rows.map((row) => row.split(',')).reverse();
    header
      .split(',')
      .slice(1, -1)
      .forEach((column, i) => {
        const code = currencyCode(column);
        const printed = cells.filter((row) => row[i + 1] !== 'N/A').map((row) => `${row[0]} ${row[i + 1]}`);
        const held = table
          .coverage(code)
          .days.flatMap(({ since, until }) => table.series('EUR', code, since, until))
          .map(({ day, value }) => `${day} ${value}`);
        expect(held).toEqual(printed);
      });
  });
});

describe('a file that is not as the ECB writes it', () => {
  const header = 'Date,USD,JPY,\n';
  // biome-ignore format: a table reads better in rows
  it.each([
    ['nothing', '', 'line 1: nothing in it; expected the ECB\'s header, as in "Date,USD,JPY,..."'],
    ['a web page', '<!DOCTYPE html>\n<html>', 'line 1: a web page or XML, "<!DOCTYPE html>"; expected the ECB\'s eurofxref-hist.csv'],
    ['another table', 'Day,USD\n', 'line 1, column 1: "Day"; expected "Date"'],
    ['an unknown currency', 'Date,USD,USX,\n', 'line 1, column 3: unknown currency "USX" (did you mean "USD"?)'],
    ['a column twice', 'Date,USD,USD,\n', 'line 1, column 3: "USD" comes twice'],
    ['a column of euros', 'Date,EUR,\n', 'line 1, column 2: "EUR"; the rates are against the euro'],
    ['no currency', 'Date,\n', 'line 1: no currency after "Date"'],
    ['no day', header, 'line 2: no day after the header; the file is cut short'],
    ['a line cut in a value', `${header}2025-03-04,1.0557,156.9`, 'line 2, column 3: the line is cut short after "5-03-04,1.0557,156.9"; expected 3 columns as in the header'],
    ['a line cut after a column', `${header}2025-03-04,1.0557`, 'line 2, column 2: the line is cut short after "2025-03-04,1.0557"; expected 3 columns as in the header'],
    ['a column too many', `${header}2025-03-04,1.0557,156.99,7,\n`, 'line 2, column 4: "7," after the last currency of the header'],
    ['no date', `${header}04/03/2025,1.0557,156.99,\n`, 'line 2, column Date: "04/03/2025" is not a date; expected one as in "2025-03-04"'],
    ['a day that does not exist', `${header}2025-02-30,1.0557,156.99,\n`, 'line 2, column Date: "2025-02-30" is not a date of the calendar'],
    ['a day before the euro', `${header}1925-03-04,1.0557,156.99,\n`, 'line 2, column Date: "1925-03-04"; the rates start in 1999 and the reader ends with 2099'],
    ['a day twice', `${header}2025-03-04,1,1,\n2025-03-03,1,1,\n2025-03-04,1,1,\n`, 'line 4, column Date: "2025-03-04" is on line 2 already; write a day once'],
  ])('%s', (_, csv, message) => {
    expect(() => readEcbRates(csv)).toThrow(new MilexError(message));
  });

  it.each([
    '1,0557',
    '1.0557x',
    'x',
    '',
    '-1.0557',
    '0',
    '0.0000',
    '1.',
    '.5',
    '1.055700001',
    '1e3',
    '1..5',
    '9'.repeat(20),
    'N/AA',
  ])('a value that is no rate: %j', (value) => {
    expect(() => readEcbRates(`${header}2025-03-04,${value.replace(',', ';')},156.99,\n`)).toThrow(
      new MilexError(
        `line 2, column USD: ${JSON.stringify(value.replace(',', ';'))} is not a rate; expected one as in "1.0557" (up to 8 decimals), or "N/A"`,
      ),
    );
  });

  it('a line of ten million characters is one short line of error', () => {
    const long = 'x'.repeat(10_000_000);
    for (const csv of [long, `Date,${long}`, `${header}${long}`, `${header}2025-03-04,${long}`]) {
      expect(messageOf(csv)).toMatch(/^line \d.{10,200}$/);
    }
  });

  it('a zip with several files, or none that can be read', () => {
    const file = strToU8(sampleCsv);
    expect(messageOf(zipSync({ 'a.csv': file, 'b.csv': file }))).toBe(
      'a zip of 2 files; expected one, eurofxref-hist.csv',
    );
    expect(messageOf(zipSync({ 'a.csv': file }).subarray(0, 90))).toMatch(/^not a zip that can be read: /);
    expect(messageOf(zipSync({ 'a.csv': new Uint8Array(20_000_001) }))).toBe(
      '"a.csv" in the zip is larger than 20000000 bytes',
    );
  });

  it('a zip in which a digit was damaged', () => {
    const zip = zipSync({ 'a.csv': strToU8(sampleCsv) }, { level: 0 });
    const at = zip.findIndex((byte, i) => byte === 0x31 && zip[i + 1] === 0x2e);
    zip[at] = 0x32;
    expect(messageOf(zip)).toBe('"a.csv" in the zip is damaged: its checksum differs');
  });

  it('any damage is an error of one line or another table, never a crash', () => {
    fc.assert(
      fc.property(fc.nat(sampleCsv.length - 1), fc.string({ maxLength: 3 }), fc.nat(4), (at, insert, cut) => {
        const damaged = sampleCsv.slice(0, at) + insert + sampleCsv.slice(at + cut);
        try {
          readEcbRates(damaged);
        } catch (error) {
          expect(error).toBeInstanceOf(MilexError);
          expect(String(error)).not.toContain('\n');
        }
      }),
      { numRuns: 500 },
    );
  });
});

function messageOf(data: string | Uint8Array): string {
  try {
    readEcbRates(data);
  } catch (error) {
    if (error instanceof MilexError) return error.message;
    throw error;
  }
  return 'no error';
}
