import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { milex, milexReading } from './milex.js';

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
    expect(out).toContain(`${png}: the picture, its texts and what is drawn of its data agree\n`);
    expect(out).toContain('2025, budgeted: €50.5bn\n');
    expect(out).toContain('Source: Ministry of the Armed Forces');
  });

  it('gives the data with its sources as JSON', async () => {
    const { out } = await milex('verify', png, '--json');
    expect(JSON.parse(out)).toMatchObject({
      files: [
        {
          file: png,
          agrees: true,
          findings: [],
          data: { figures: [{ value: '50500000000', currency: 'EUR', source: { publisher: expect.any(String) } }, {}] },
        },
      ],
      summary: { files: 1, agree: 1, disagree: 0, unreadable: 0 },
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
    expect(out).toContain(
      'altered.png: the picture, its texts and what is drawn of its data do not agree\n  the checksum of chunk "IDAT" is wrong\n',
    );
    const asJson = await milex('verify', altered, '--json');
    expect([asJson.code, JSON.parse(asJson.out)]).toEqual([
      1,
      expect.objectContaining({ summary: expect.objectContaining({ disagree: 1 }) }),
    ]);
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

  it('gives a verdict on each of several files and of standard input, also beside one that cannot be read', async () => {
    const after = file('after.png', (bytes) => Buffer.concat([bytes, Buffer.from('<script>')]));
    const ran = await milexReading([readFileSync(png)], 'verify', png, join(folder, 'nope.png'), after, '-');
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(/^verify: [^\n]*nope\.png: no such file\n$/);
    expect(ran.out.match(/what is drawn of its data agree$/gm)).toHaveLength(2);
    expect(ran.out).toContain('8 bytes stand behind the end of the picture\n');
    expect(ran.out).toMatch(/^Not compared: what of the data is not drawn: addresses of sources.*not signed/m);
    const { code, out } = await milex('verify', after, join(folder, 'nope.png'), png, '--json');
    const { files, summary } = JSON.parse(out) as { files: { agrees?: boolean; error?: object }[]; summary: object };
    expect([code, summary]).toEqual([2, { files: 3, agree: 1, disagree: 1, unreadable: 1 }]);
    expect(files.map(({ agrees, error }) => agrees ?? error)).toEqual([false, expect.any(Object), true]);
    expect((await milex('verify', png, after)).code).toBe(1);
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
