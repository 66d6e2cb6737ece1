import { createCanvas } from '@napi-rs/canvas';
import { beforeAll, describe, expect, it } from 'vitest';
import { altText } from '../../src/charts/chart.js';
import { everyForm } from '../charts/every-form.js';
import { type PdfFile, readPdf, referred, stringOf } from './pdf-file.js';
import { renderPdf } from './pictures.js';

const canvas = createCanvas(9, 3);
canvas.getContext('2d').fillRect(0, 0, 9, 3);
const logo = `data:image/png;base64,${canvas.toBuffer('image/png').toString('base64')}`;

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** What PDF/A-2b (ISO 19005-2) asks of a file, as far as the parts that a chart has go. */
describe.each(everyForm)('a PDF of the form %s, with a logo', (_, plain) => {
  const spec = { ...plain, logo, title: 'Łódź & “x” (1) <y>: £5 > €4', byline: 'A. B.' };
  let bytes: Buffer;
  let pdf: PdfFile;
  let catalog: string;
  let metadata: string;
  beforeAll(async () => {
    bytes = await renderPdf(spec);
    pdf = readPdf(bytes);
    catalog = referred(pdf, pdf.trailer, 'Root').dictionary;
    metadata = referred(pdf, catalog, 'Metadata').stream?.toString('utf8') ?? '';
  });

  it('begins and ends as an archive file does (6.1.2, 6.1.3)', () => {
    expect(pdf.text).toMatch(/^%PDF-1\.[4-7]\n%/);
    expect([...bytes.subarray(10, 14)].every((byte) => byte > 127)).toBe(true);
    expect(pdf.trailer).toMatch(/\/ID \[<[0-9a-f]{32}> <[0-9a-f]{32}>\]/);
    expect(pdf.trailer).not.toContain('/Encrypt');
    expect(pdf.text.endsWith('%%EOF\n')).toBe(true);
  });

  it('says that it is PDF/A-2b, in metadata that are not packed (6.6)', () => {
    expect(referred(pdf, catalog, 'Metadata').dictionary).toMatch(
      /^<<\/Type \/Metadata\n\/Subtype \/XML\n\/Length \d+>>$/,
    );
    expect(metadata).toContain('xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"');
    expect(metadata).toMatch(/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>B<\/pdfaid:conformance>/);
    expect(metadata).toMatch(/^<\?xpacket begin="\ufeff?" id="W5M0MpCehiHzreSzNTczkc9d"\?>/);
  });

  it('says the same of itself in both places (6.6.2.3)', () => {
    const { dictionary } = referred(pdf, pdf.trailer, 'Info');
    const told = (name: string): string | undefined => {
      const inside = new RegExp(`<${name}>(?:<rdf:Alt><rdf:li xml:lang="x-default">)?([^<]*)<`).exec(metadata)?.[1];
      return inside === undefined ? undefined : unescaped(inside);
    };
    expect([told('dc:title'), stringOf(dictionary, 'Title')]).toEqual([spec.title, spec.title]);
    expect([told('dc:description'), stringOf(dictionary, 'Subject')]).toEqual([altText(spec), altText(spec)]);
    expect(told('xmp:CreatorTool')).toBe(stringOf(dictionary, 'Creator'));
    expect(told('pdf:Producer')).toBe(stringOf(dictionary, 'Producer'));
    expect([...dictionary.matchAll(/^(?:<<)?\/(\w+)/gm)].map(([, key]) => key)).toEqual([
      'Title',
      'Subject',
      'Creator',
      'Producer',
    ]);
  });

  it('has a profile for its colours, which are red, green and blue or grey (6.2.2, 6.2.4)', () => {
    expect(catalog).toMatch(/\/OutputIntents \[<<\/Type \/OutputIntent\n\/S \/GTS_PDFA1\n/);
    const profile = referred(pdf, catalog, 'DestOutputProfile');
    expect(profile.dictionary).toContain('/N 3');
    const { stream = Buffer.alloc(128) } = profile;
    expect(stream.readUInt32BE(0)).toBe(stream.length);
    expect(stream[8]).toBeLessThanOrEqual(4);
    expect([stream.toString('latin1', 12, 16), stream.toString('latin1', 16, 20)]).toEqual(['mntr', 'RGB ']);
    expect(stream.toString('latin1', 36, 40)).toBe('acsp');
    for (const { dictionary } of pdf.objects) expect(dictionary).not.toMatch(/DeviceCMYK|Separation|DeviceN/);
  });

  it('has each of its fonts in it, with what its glyphs mean and how wide they are (6.2.11)', () => {
    const fonts = pdf.objects.filter(({ dictionary }) => dictionary.includes('/Subtype /Type0'));
    expect(fonts.length).toBeGreaterThanOrEqual(2);
    expect(pdf.objects.filter(({ dictionary }) => /\/Type \/Font\n/.test(dictionary))).toHaveLength(2 * fonts.length);
    for (const { dictionary } of fonts) {
      expect(dictionary).toContain('/Encoding /Identity-H');
      expect(referred(pdf, dictionary, 'ToUnicode').stream?.toString('latin1')).toMatch(/begincmap[\s\S]*beginbf/);
      const descendant = referred(pdf, dictionary, 'DescendantFonts').dictionary;
      expect(descendant).toMatch(/\/CIDToGIDMap \/Identity[\s\S]*\/W \[/);
      const descriptor = referred(pdf, descendant, 'FontDescriptor').dictionary;
      const name = /\/FontName \/(\S+)/.exec(descriptor)?.[1];
      expect([name, descendant]).toEqual([
        expect.stringMatching(/^[A-Z]{6}\+/),
        expect.stringContaining(`/BaseFont /${name}`),
      ]);
      expect(referred(pdf, descriptor, 'FontFile2').stream?.readUInt32BE(0)).toBe(0x00010000);
    }
  });

  it('draws no glyph that stands for a missing one (6.2.11.8), and no text that is not seen', () => {
    const page = pdf.objects.find(({ dictionary }) => dictionary.includes('/Type /Page\n'));
    const content = referred(pdf, page?.dictionary ?? '', 'Contents').stream?.toString('latin1') ?? '';
    const glyphs = [...content.matchAll(/<([0-9A-F]+)> Tj/g)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? []);
    expect(glyphs.length).toBeGreaterThan(50);
    expect(glyphs).not.toContain('0000');
    expect(content).not.toMatch(/ Tr\n|\bBI\b/);
  });

  it('has nothing that runs, plays, is elsewhere, or is packed with a patent (6.1.7, 6.5)', () => {
    const all = pdf.objects.map(({ dictionary }) => dictionary).join('\n');
    expect(all).not.toMatch(
      /\/(JavaScript|JS|AA|OpenAction|Launch|EmbeddedFiles|AcroForm|Annots|LZWDecode|Crypt|F|Alternates|OPI|PS)\b/,
    );
    expect(all).not.toMatch(/\/(TR|TR2|HTP|Interpolate true)\b/);
    for (const [, mode] of all.matchAll(/\/BM \/(\w+)/g)) expect(mode).toBe('Normal');
    expect(all).toContain('/Subtype /Image');
  });
});
