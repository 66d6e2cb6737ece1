import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { milex } from './milex.js';

let folder: string;
let png: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'milex-verify-'));
  png = join(folder, 'france.png');
  await milex('chart', 'examples/rearm-europe/france.yaml', '-o', png);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The file with another content, in the folder. */
function file(name: string, change: (bytes: Buffer) => Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, change(readFileSync(png)));
  return path;
}

describe('milex verify', () => {
  it('says that picture and data agree, and what the data say', async () => {
    const { code, out, err } = await milex('verify', png);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(`${png}: picture and data agree\n`);
    expect(out).toContain('2025, budgeted: €50.5bn\n');
    expect(out).toContain('Source: Ministry of the Armed Forces');
  });

  it('gives the data with its sources as JSON', async () => {
    const { out } = await milex('verify', png, '--json');
    expect(JSON.parse(out)).toMatchObject({
      agrees: true,
      findings: [],
      data: { figures: [{ value: '50500000000', currency: 'EUR', source: { publisher: expect.any(String) } }, {}] },
    });
  });

  it('exits with 1 for a picture that was altered', async () => {
    const altered = file('altered.png', (bytes) => {
      const at = bytes.indexOf('IDAT') + 2000;
      bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      return bytes;
    });
    const { code, out, err } = await milex('verify', altered);
    expect([code, err]).toEqual([1, '']);
    expect(out).toContain('altered.png: picture and data do not agree\n  the checksum of chunk "IDAT" is wrong\n');
    const asJson = await milex('verify', altered, '--json');
    expect([asJson.code, JSON.parse(asJson.out)]).toEqual([1, expect.objectContaining({ agrees: false })]);
  });

  it.each<[string, (bytes: Buffer) => Buffer, RegExp]>([
    ['short.png', (bytes) => bytes.subarray(0, 9000), /short\.png: a PNG file that is cut short: 9000 bytes/],
    ['empty.png', () => Buffer.alloc(0), /empty\.png: not a PNG file/],
    ['text.png', () => Buffer.from('not a picture'), /text\.png: not a PNG file/],
  ])('exits with 2 and one line for %s', async (name, change, message) => {
    const { code, out, err } = await milex('verify', file(name, change));
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
    expect(err).toMatch(/^verify: [^\n]*\n$/);
  });

  it('exits with 2 for a picture without data, and for no file', async () => {
    const { createCanvas } = await import('@napi-rs/canvas');
    const plain = file('plain.png', () => createCanvas(4, 4).toBuffer('image/png'));
    expect(await milex('verify', plain)).toMatchObject({ code: 2, err: expect.stringContaining('carries no spec') });
    expect(await milex('verify', join(folder, 'nope.png'))).toMatchObject({
      code: 2,
      err: expect.stringContaining('no such file'),
    });
  });
});
