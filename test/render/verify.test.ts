import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { altText, chartModel } from '../../src/charts/chart.js';
import type { ChartSpec } from '../../src/charts/forms/index.js';
import { convertFigure } from '../../src/figures/derive.js';
import type { MoneyFigure } from '../../src/figures/figure.js';
import type { FigureJson } from '../../src/figures/json.js';
import { figureFromJson } from '../../src/figures/read.js';
import { figureToJson } from '../../src/figures/write.js';
import { decimal } from '../../src/money/decimal.js';
import { MilexError } from '../../src/money/error.js';
import { embeddedRates } from '../../src/rates/embedded/rates.js';
import type { Rate } from '../../src/rates/rate.js';
import { readChunks } from '../../src/render/png/chunks.js';
import { textsOf } from '../../src/render/png/texts.js';
import { type Verification, verifyPng } from '../../src/render/png/verify.js';
import { charts, figure } from '../charts/figures.js';
import { withPixel, withTexts, written } from './forge.js';
import { renderPng } from './pictures.js';

const small: ChartSpec = {
  form: 'bar',
  title: 'Łódź: France spends less than Germany',
  width: 600,
  height: 400,
  figures: [figure('deu', 'Germany', '90.6 billion EUR'), figure('fra', 'France', '59.6 billion EUR')],
};
const sha = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex');

const inEuros = (rate: Rate): MoneyFigure =>
  convertFigure(figureFromJson(figure('pol', 'Poland', '142 billion PLN'), 'figure') as MoneyFigure, rate);
const findingsOf = async (one: FigureJson): Promise<string[]> => {
  const { findings } = await verifyPng(await renderPng({ ...small, figures: [one] } as ChartSpec));
  return findings.map((finding) => finding.replaceAll('\u00a0', ' '));
};

describe('a PNG of a chart', () => {
  it('carries title, alt text, source, what drew it, and the spec', async () => {
    const texts = new Map(textsOf(readChunks(await renderPng(small))).map(({ keyword, text }) => [keyword, text]));
    expect(texts.get('Title')).toBe(small.title);
    expect(texts.get('Description')).toBe(altText(small));
    expect(texts.get('Source')).toBe(chartModel(small).source);
    expect(texts.get('Software')).toMatch(/^milex \d+\.\d+\.\d+$/);
    expect(JSON.parse(texts.get('milex spec') ?? '')).toEqual(small);
    expect(JSON.parse(texts.get('milex') ?? '')).toMatchObject({ scale: 1, spec: sha(texts.get('milex spec') ?? '') });
  });

  it('is the same whatever the order of the keys in the spec', async () => {
    const turned = Object.fromEntries(Object.entries(small).reverse()) as unknown as ChartSpec;
    expect(sha(await renderPng(turned))).toBe(sha(await renderPng(small)));
  });

  it('is the same in another process, and holds no time', async () => {
    const script = `
      import { renderPng } from ${JSON.stringify(join(import.meta.dirname, '../../src/render.ts'))};
      process.stdout.write(await renderPng(${JSON.stringify(small)}, { scale: 2 }));`;
    const there = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script]);
    const here = await renderPng(small, { scale: 2 });
    expect(sha(here)).toBe(sha(there));
    expect(readChunks(here).map(({ kind }) => kind)).not.toContain('tIME');
  });
});

describe('verifyPng', () => {
  it.each([0.25, 0.29, 1.5, 2])('at a scale of %d too', async (scale) => {
    expect((await verifyPng(await renderPng(small, { scale }))).findings).toEqual([]);
  });

  it('finds one pixel that was changed', async () => {
    const { agrees, findings } = await verifyPng(withPixel(await renderPng(small), 49, 100));
    expect(agrees).toBe(false);
    expect(findings).toEqual([
      'the pixels are not those that were drawn: their SHA-256 is another',
      expect.stringMatching(
        /^1 of 240000 pixels differ from those the spec gives, by up to \d+ of 255, within x 49 to 49, y 100 to 100$/,
      ),
    ]);
  });

  it('finds a picture with the hash of the changed pixels recorded anew', async () => {
    const other = await renderPng({
      ...small,
      figures: [figure('deu', 'Germany', '91.6 billion EUR'), figure('fra', 'France', '59.6 billion EUR')],
    });
    const pixels = textsOf(readChunks(other)).find(({ keyword }) => keyword === 'milex')?.text ?? '';
    const recorded = JSON.parse(pixels) as { pixels: string };
    const file = await renderPng(small);
    const forged = withTexts(other, ({ keyword }) => {
      const text = textsOf(readChunks(file)).find((one) => one.keyword === keyword)?.text ?? '';
      return {
        keyword,
        text: keyword === 'milex' ? JSON.stringify({ ...JSON.parse(text), pixels: recorded.pixels }) : text,
      };
    });
    const { findings } = await verifyPng(forged);
    expect(findings).toEqual([expect.stringMatching(/^\d+ of 240000 pixels differ/)]);
  });

  it('finds a spec that was changed', async () => {
    const forged = withTexts(await renderPng(small), ({ keyword, text }) => ({
      keyword,
      text: keyword === 'milex spec' ? text.replace('90.6 billion', '80.6 billion') : text,
    }));
    const { agrees, findings, model } = await verifyPng(forged);
    expect(agrees).toBe(false);
    expect(findings.join('\n')).toMatch(
      /^the spec is not the one that was embedded.*\nDescription is .*\n.*pixels differ/s,
    );
    expect(model?.items[0]?.text).toBe('€80.6bn');
  });

  it('works converted figures out again, so that one drawn from a changed amount is found', async () => {
    const poland = figureToJson(inEuros(embeddedRates().average('PLN', 'EUR', '2024')));
    expect(await findingsOf(poland)).toEqual([]);
    expect(
      await findingsOf({ ...poland, amount: '42980600000 EUR', interval: ['42900000000', '43000000000'] }),
    ).toEqual([
      expect.stringMatching(
        /^figures\[0\]: "Poland" is €42\.9.*, where "142 billion PLN" and its receipts give €32\.98/,
      ),
    ]);
  });

  it.each<[string, (rate: Rate) => Rate, RegExp]>([
    [
      'a made-up rate',
      (rate) => ({ ...rate, value: decimal('0.9'), chain: [] }),
      /"Poland" was converted at 1 PLN = 0\.9 EUR, where the ECB has 0\.232/,
    ],
    [
      'a rate whose quotations were altered',
      (rate) => ({ ...rate, chain: [{ base: 'EUR', quote: 'PLN', value: decimal('1.1') }] }),
      /"Poland" was converted at 1 PLN = 0\.232.* EUR, where the ECB has 0\.232/,
    ],
    ['the rate of another year', (rate) => ({ ...rate, period: '2022' }) as Rate, /where the ECB has 0\.213/],
  ])('finds %s over the name of its source', async (_, forge, message) => {
    const rate = forge(embeddedRates().average('PLN', 'EUR', '2024'));
    expect(await findingsOf(figureToJson(inEuros(rate)))).toEqual([expect.stringMatching(message)]);
  });

  it('finds a rate of a day that the month of it never had, where it has no days', async () => {
    const rate = (value: string): Rate => ({
      kind: 'daily',
      from: 'EUR',
      to: 'USD',
      value: decimal(value),
      asked: '2016-06-01',
      used: ['2016-06-01'],
      chain: [{ base: 'EUR', quote: 'USD', value: decimal(value), day: '2016-06-01' }],
      policy: 'previous',
      source: embeddedRates().source,
    });
    const euros = figureFromJson(figure('eu', 'EU', '200 billion EUR'), 'figure') as MoneyFigure;
    expect(await findingsOf(figureToJson(convertFigure(euros, rate('1.1174'))))).toEqual([]);
    expect(await findingsOf(figureToJson(convertFigure(euros, rate('1.3'))))).toEqual([
      expect.stringMatching(/converted at 1 EUR = 1\.3 USD, where the ECB has 1\.\d+ to 1\.\d+$/),
    ]);
  });

  it('finds an amount in another currency than published whose conversion is only told in words', async () => {
    const told = figure('pol', 'Poland', '127800000000 EUR', {
      written: '142 billion PLN',
      receipts: ['converted at 1 PLN = 0.9 EUR, the average of 2024 (ECB)'],
    });
    expect(await findingsOf(told)).toEqual([
      expect.stringMatching(/"Poland" is in EUR, was published in PLN, and no rate says how it was converted/),
    ]);
  });

  it('finds a reference rate of a rate window that the ECB did not publish', async () => {
    const { points, source } = charts.rateWindow.rates;
    const altered = points.map((point, i) => (i === 1 ? { ...point, value: '1.2557' } : point));
    const real = await verifyPng(await renderPng(charts.rateWindow));
    const forged = await verifyPng(await renderPng({ ...charts.rateWindow, rates: { source, points: altered } }));
    expect(real.findings).toEqual([]);
    expect(forged.findings).toEqual([
      expect.stringMatching(/^rates\.points\[1\]: 1\.2557 USD for 1 EUR on 2025-03-03, where .* has 1\.0465$/),
    ]);
  });

  it.each([
    ['Title', 'Germany spends less than France', /^Title is "Germany spends less/],
    ['Description', 'Nothing to see', /^Description is "Nothing to see", where the spec gives "Łódź/],
    ['Source', 'Source: me.', /^Source is /],
    ['milex spec', '{', /^the spec is not the one/],
    ['milex spec', '{"form":"bar"}', /the spec cannot be drawn: title: missing/],
    ['milex', '{}', /^"milex" is not what milex writes: "{}"/],
  ])('finds another text under %s', async (keyword, text, message) => {
    const forged = withTexts(await renderPng(small), (one) => (one.keyword === keyword ? { keyword, text } : one));
    const { agrees, findings } = await verifyPng(forged);
    expect(agrees).toBe(false);
    expect(findings.join('\n')).toMatch(message);
  });

  it('finds a second title beside the first, a text that was dropped, and a chunk that changes the picture', async () => {
    const png = await renderPng(small);
    const chunks = readChunks(png);
    const [header, ...rest] = chunks;
    if (header === undefined) throw new Error('no header');
    const tEXt = { kind: 'tEXt', data: Buffer.from('Title\0Another title') };
    expect((await verifyPng(written([header, tEXt, ...rest]))).findings).toContain('"Title" is there 2 times');
    const dropped = withTexts(png, (one) => (one.keyword === 'Source' ? null : one));
    expect((await verifyPng(dropped)).findings).toEqual(['"Source" is missing']);
    const animated = { kind: 'acTL', data: Buffer.from([0, 0, 0, 2, 0, 0, 0, 0]) };
    expect((await verifyPng(written([header, animated, ...rest]))).findings).toContain(
      'chunk "acTL" was added; it may change how the picture looks',
    );
  });

  it('says what it compared and what not', async () => {
    const { compared, notCompared } = await verifyPng(await renderPng(small));
    expect(compared).toContain('source line');
    expect(notCompared.join()).toMatch(/addresses of sources.*not signed/);
  });

  const textOf = (keyword: string) => ({ kind: 'tEXt', data: Buffer.from(`${keyword}\0Another`) });
  it.each([
    ['a text', textOf('Copyright'), /^a text was added that milex did not write, under "Copyright"$/],
    ['a title for other readers', textOf('XML:com.adobe.xmp'), /under "XML:com\.adobe\.xmp"$/],
    ['a text without a keyword', { kind: 'tEXt', data: Buffer.from('no end') }, /under ""$/],
    ['what a camera says', { kind: 'eXIf', data: Buffer.from('MM') }, /^chunk "eXIf" was added/],
    [
      'another size in print',
      { kind: 'pHYs', data: Buffer.from([0, 0, 0, 1, 0, 0, 14, 196, 1]) },
      /^the size in print/,
    ],
    ['other software', textOf('Software'), /^"Software" is there 2 times$/],
  ])('finds %s that was added', async (_, chunk, message) => {
    const [header, ...rest] = readChunks(await renderPng(small));
    if (header === undefined) throw new Error('no header');
    expect((await verifyPng(written([header, chunk, ...rest]))).findings).toContainEqual(
      expect.stringMatching(message),
    );
  });

  it('finds another name of the software, and bytes behind the end', async () => {
    const png = await renderPng(small);
    const renamed = withTexts(png, (one) => (one.keyword === 'Software' ? { ...one, text: 'Adobe Photoshop' } : one));
    expect((await verifyPng(renamed)).findings).toEqual([
      expect.stringMatching(/^Software is "Adobe Photoshop", where its record gives "milex /),
    ]);
    const longer = Buffer.concat([png, Buffer.from('<script>1</script>')]);
    expect((await verifyPng(longer)).findings).toEqual(['18 bytes stand behind the end of the picture']);
  });

  it('finds what stands behind the pixels, in a language of a text, or twice in the spec', async () => {
    const png = await renderPng(small);
    const changed = (change: (one: { kind: string; data: Buffer }) => Buffer): Promise<Verification> =>
      verifyPng(written(readChunks(png).map((one) => ({ kind: one.kind, data: change(one) }))));
    const behind = await changed(({ kind, data }) =>
      kind === 'IDAT' ? Buffer.concat([data, Buffer.from('<script>1</script>')]) : data,
    );
    expect(behind.findings).toEqual(['18 bytes stand behind the pixels, within their chunks']);
    const spoken = await changed(({ kind, data }) => {
      const start = data.indexOf(0);
      if (kind !== 'iTXt' || data.toString('latin1', 0, start) !== 'Title') return data;
      return Buffer.concat([data.subarray(0, start + 3), Buffer.from('evil'), data.subarray(start + 3)]);
    });
    expect(spoken.findings).toContain('a text was added that milex did not write, under "Title"');
    const twice = withTexts(png, (one) =>
      one.keyword === 'milex spec' ? { ...one, text: one.text.replace('{', '{"form":"line",') } : one,
    );
    expect((await verifyPng(twice)).findings).toContain(
      'the spec is not written as milex writes it: a key may stand in it twice',
    );
  });

  it('remarks on content credentials and a time, which change nothing', async () => {
    const [header, ...rest] = readChunks(await renderPng(small));
    if (header === undefined) throw new Error('no header');
    const more = ['caBX', 'tIME'].map((kind) => ({ kind, data: Buffer.alloc(7) }));
    const { agrees, remarks } = await verifyPng(written([header, ...more, ...rest]));
    expect([agrees, remarks]).toEqual([true, [expect.stringMatching(/C2PA/), expect.stringMatching(/time/)]]);
  });

  it('holds an amount against the words it was published with, and remarks on another range', async () => {
    const drawn = (more: object) => {
      const changed = { ...figure('deu', 'Germany', '90.6 billion EUR'), ...more };
      return renderPng({ ...small, figures: [changed] } as ChartSpec).then(verifyPng);
    };
    expect((await drawn({ written: '90,586 million EUR' })).findings).toEqual([
      'figures[0]: "Germany" is 90600000000 EUR, where "90,586 million EUR" stands for [90585500000, 90586500000]',
    ]);
    expect((await drawn({ written: '90.6 billion euros' })).findings).toEqual([]);
    const { agrees, remarks } = await drawn({ interval: ['1', '99999999999999'] });
    expect([agrees, remarks]).toEqual([true, [expect.stringMatching(/"Germany" has the range \[1, 99999999999999\]/)]]);
  });

  it('unpacks no more than the picture and its texts can have', async () => {
    const chunks = readChunks(await renderPng(small));
    const bomb = deflateSync(Buffer.alloc(60_000_000));
    const larger = chunks.map((one) => (one.kind === 'IDAT' ? { ...one, data: bomb } : one));
    expect((await verifyPng(written(larger))).findings).toEqual(['the picture cannot be decoded']);
    const zTXt = { kind: 'zTXt', data: Buffer.concat([Buffer.from('Title\0\0'), bomb]) };
    const [header, ...rest] = chunks;
    if (header === undefined) throw new Error('no header');
    expect((await verifyPng(written([header, zTXt, ...rest]))).findings).toContain(
      'the text under "Title" cannot be read',
    );
    const deep = withTexts(await renderPng(small), (one) =>
      one.keyword === 'milex spec' ? { ...one, text: `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}` } : one,
    );
    expect((await verifyPng(deep)).agrees).toBe(false);
  });

  it('says of SVG and PDF that only a PNG carries data', async () => {
    for (const other of ['%PDF-1.7', '<svg xmlns="x">', '<?xml version="1.0"?><svg/>']) {
      await expect(verifyPng(Buffer.from(other))).rejects.toThrow(/only the PNG of a chart carries its data/);
    }
  });

  it('finds a byte that was damaged anywhere, or says that the file is none', async () => {
    const png = await renderPng(small);
    for (let at = 0; at < png.length; at += Math.ceil(png.length / 30)) {
      const damaged = Buffer.from(png);
      damaged[at] = (damaged[at] ?? 0) ^ 0x10;
      const said = await verifyPng(damaged).catch((error: unknown) => error);
      if (said instanceof MilexError)
        expect(said.message).toMatch(/^(not a PNG|a PNG file that is cut short|carries no spec)/);
      else expect([at, said]).toEqual([at, expect.objectContaining({ agrees: false })]);
    }
  });

  it('finds a picture of another size, without decoding it', async () => {
    const chunks = readChunks(await renderPng(small)).map(({ kind, data }) => {
      if (kind !== 'IHDR') return { kind, data };
      const header = Buffer.from(data);
      header.writeUInt32BE(0x7fffffff, 0);
      return { kind, data: header };
    });
    expect((await verifyPng(written(chunks))).findings).toEqual([
      'the picture is 2147483647 x 400, where the spec gives 600 x 400 at a scale of 1',
    ]);
  });

  it('refuses what is no PNG, is cut short, or carries no spec', async () => {
    const png = await renderPng(small);
    await expect(verifyPng(Buffer.from('GIF89a'))).rejects.toThrow(/^not a PNG file$/);
    await expect(verifyPng(Buffer.alloc(0))).rejects.toThrow(/^not a PNG file$/);
    const most = png.subarray(0, png.length - 100);
    await expect(verifyPng(most)).rejects.toThrow(`a PNG file that is cut short: ${most.length} bytes`);
    await expect(verifyPng(png.subarray(0, 8))).rejects.toThrow(/^a PNG file that is cut short: 8 bytes/);
    await expect(verifyPng(withTexts(png, () => null))).rejects.toThrow(/^carries no spec of a chart/);
  });

  it('takes a file that was packed again without loss', async () => {
    const packed = written(
      readChunks(await renderPng(small)).map(({ kind, data }) => ({
        kind,
        data: kind === 'IDAT' ? deflateSync(inflateSync(data), { level: 1 }) : data,
      })),
    );
    expect((await verifyPng(packed)).findings).toEqual([]);
  });
});
