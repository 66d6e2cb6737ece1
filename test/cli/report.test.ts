import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { milex } from './milex.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'milex-report-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const book = `
sources: { ministry: { publisher: Ministry of Finance, title: Budget } }
figures:
  - { id: now, label: Now, amount: 50 billion EUR, period: { year: 2025 }, definition: national, source: ministry }
  - { id: then, label: Then, amount: around 75 billion EUR, period: { year: 2030 }, status: target, definition: national, source: ministry }
  - { id: fund, label: Fund, amount: 90 billion USD, period: { from: 2025, to: 2027 }, kind: envelope, definition: plan, source: ministry }
`;
const first = '  - { id: first, form: before-after, title: Half as much again, figures: [now, then] }';

function write(report: string): string {
  writeFileSync(join(folder, 'book.yaml'), book);
  writeFileSync(join(folder, 'report.yaml'), report);
  return join(folder, 'report.yaml');
}

function widthOf(file: string): number {
  return readFileSync(file).readUInt32BE(16);
}

describe('milex report', () => {
  it('draws the story of ReArm Europe', async () => {
    const { code, out } = await milex('report', 'examples/rearm-europe/report.yaml', '-o', folder, '--scale', '1');
    expect(code).toBe(0);
    const files = out.trim().split('\n');
    expect(readdirSync(folder).sort()).toEqual(files.map((file) => basename(file)).sort());
    const pictures = files.filter((file) => file.endsWith('.png'));
    expect(pictures).toHaveLength(7);
    for (const file of pictures) expect(widthOf(file)).toBe(1200);
  });

  it('draws at 1× and 2×, and says in JSON what it drew', async () => {
    const out = join(folder, 'a/new/folder');
    const ran = await milex('report', write(`title: Story\nbook: book.yaml\ncharts:\n${first}\n`), '-o', out, '--json');
    expect([widthOf(join(out, 'first.png')), widthOf(join(out, 'first@2x.png'))]).toEqual([1200, 2400]);
    expect(JSON.parse(ran.out)).toMatchObject({
      title: 'Story',
      charts: [
        {
          id: 'first',
          scale: 1,
          width: 1200,
          title: 'Half as much again',
          source: expect.stringContaining('Ministry of Finance'),
        },
        { scale: 2, width: 2400 },
      ],
    });
  });

  it('draws each chart in every format that is asked for, with its data and alt text beside it', async () => {
    const out = join(folder, 'out');
    const report = write(`book: book.yaml\ncharts:\n${first}\n`);
    const ran = await milex('report', report, '-o', out, '--format', 'svg,pdf,png', '--scale', '2', '--json');
    expect(readdirSync(out).sort()).toEqual(
      ['first.csv', 'first.json', 'first.pdf', 'first.svg', 'first.txt', 'first@2x.png'].sort(),
    );
    const read = (name: string): string => readFileSync(join(out, name), 'utf8');
    // Its title stands apart.
    const [, title = '', rest = ''] = /<title[^>]*>([^<]*)<.*<desc[^>]*>([^<]*)</s.exec(read('first.svg')) ?? [];
    expect(read('first.txt').trim()).toBe(`${title}. ${rest}`);
    expect(read('first.pdf').slice(0, 5)).toBe('%PDF-');
    expect(read('first.csv')).toMatch(/^place,id,label.*\r\nfigures\[0\],now,Now,,50000000000,EUR,EUR/);
    expect(JSON.parse(read('first.json'))).toMatchObject({ altText: read('first.txt').trim() });
    const { charts } = JSON.parse(ran.out) as { charts: { format: string; scale: number; data: string[] }[] };
    expect(charts.map(({ format, scale }) => [format, scale])).toEqual([
      ['svg', 1],
      ['pdf', 1],
      ['png', 2],
    ]);
    expect(charts[0]?.data).toEqual(['csv', 'json', 'txt'].map((ending) => join(out, `first.${ending}`)));
  });

  it.each([
    [['--format', 'gif'], '"gif" is none of png, svg, pdf.'],
    [['--format', ''], '"" is none of png, svg, pdf.'],
    [['--format', 'svg', '--scale', '2'], '--scale is for PNG files; add png to --format, or leave it out'],
    [['--scale', '9'], 'Write a number from 0.25 to 4'],
  ])('refuses %j, writing nothing', async (argv, message) => {
    const out = join(folder, 'out');
    const { code, err } = await milex('report', write(`book: book.yaml\ncharts:\n${first}\n`), '-o', out, ...argv);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
    expect(existsSync(out)).toBe(false);
  });

  it('draws in colours of one’s own, in a named size, with a logo from a file', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 3"><rect width="9" height="3"/></svg>';
    writeFileSync(join(folder, 'logo.svg'), svg);
    const look = 'size: square, byline: "Chart: A. Author", theme: { extends: dark, accent: "#ffd166" }';
    const report = (more: string): string => write(`book: book.yaml\ncharts:\n${first.replace(' }', `, ${more} }`)}\n`);
    const ran = await milex('report', report(`${look}, logo: logo.svg`), '-o', folder, '--scale', '1');
    expect([ran.code, ran.err]).toEqual([0, '']);
    expect(widthOf(join(folder, 'first.png'))).toBe(1080);
    for (const [more, message] of [
      ['logo: none.png', /report\.yaml:3: charts\[0\]\.logo: .*none\.png: no such file\n$/],
      [
        'logo: book.yaml',
        /report\.yaml:3: charts\[0\]\.logo: "book\.yaml": cannot be read as a picture: neither PNG nor SVG; save it as PNG, or as SVG with a viewBox\n$/,
      ],
      ['theme: { accent: "#ffd166" }', /report\.yaml:3: .*theme\.accent: "#ffd166" has a contrast of 1\.44/],
    ] as const) {
      const { code, err } = await milex('report', report(more), '-o', folder);
      expect([code, err]).toEqual([2, expect.stringMatching(message)]);
    }
  });

  it('refuses an envelope beside annual figures, until it is annualised and the rest waived, which the chart notes', async () => {
    const chart = (plan: string, waive: string): string =>
      write(
        `book: book.yaml\ncharts:\n  - { id: x, form: bar, title: Beside, figures: [now, ${plan}], convert: { to: EUR, on: 2025-03-04 }${waive} }`,
      );
    const refused = await milex('report', chart('fund', ''), '-o', join(folder, 'out'));
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toMatch(/report\.yaml:3: charts\[0\]: .*envelope.*perYear\(\)/);
    expect(existsSync(join(folder, 'out'))).toBe(false);
    const drawn = await milex(
      'report',
      chart('{ figure: fund, perYear: true }', ', waive: [definition]'),
      '-o',
      join(folder, 'out'),
      '--json',
    );
    const [{ notes }] = (JSON.parse(drawn.out) as { charts: [{ notes: string[] }] }).charts;
    expect(notes.join(' ')).toMatch(/over 3 years.*1.USD = 0\.947239.EUR.*differ in definition/);
  });

  it.each([
    ['', 'report.yaml: the file is empty'],
    ['charts: [', 'report.yaml:1: malformed'],
    ['charts: []', 'report.yaml:1: charts: '],
    [`book: nope.yaml\ncharts:\n${first}`, 'report.yaml:1: book: '],
    [`charts:\n${first}`, 'report.yaml:2: charts[0].figures[0]: "now" is of no book'],
    [
      `book: book.yaml\ncharts:\n${first}\n${first}`,
      'report.yaml:4: charts[1].id: "first" is the id of an earlier chart',
    ],
    [`book: book.yaml\ncharts:\n${first.replace('then', 'them')}`, 'charts[0].figures[1]: no figure "them" in'],
    [`book: book.yaml\ncharts:\n${first.replace('[now, then]', '[]')}`, 'charts[0].figures: '],
    [
      `book: book.yaml\ncharts:\n${first.replace('before-after', 'pie')}`,
      'charts[0].form: found "pie"; expected one of bar, before-after, ',
    ],
    [
      `book: book.yaml\ncharts:\n${first.replace('title', 'tilte')}`,
      'charts[0].tilte: unknown key "tilte" (did you mean',
    ],
    [`book: book.yaml\ncharts:\n${first.replace('first', '../first')}`, 'charts[0].id: found "../first"'],
    [
      `book: book.yaml\ncharts:\n${first.replace(' }', ', convert: { to: USD } }')}`,
      'charts[0].convert: found {"to":"USD"}; expected a currency and a rate',
    ],
    [
      `book: book.yaml\ncharts:\n${first.replace(' }', ', convert: { to: USD, on: 1999-12-31 } }')}`,
      'no USD rate on 1999-12-31',
    ],
    [`book: book.yaml\ncharts:\n${first.replace('Half as much again', 'again '.repeat(80))}`, 'first'],
    [`# ${'x'.repeat(10_000_000)}\n`, 'more than the 8000000'],
  ])('refuses report %#, writing nothing: %s', async (report, message) => {
    const { code, out, err } = await milex('report', write(report), '-o', join(folder, 'out'));
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err).toMatch(/^report: [^\n]*\n$/);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  it('names an output folder that cannot be written, and leaves no half file', async () => {
    const spec = write(`book: book.yaml\ncharts:\n${first}\n`);
    writeFileSync(join(folder, 'file'), '');
    expect((await milex('report', spec, '-o', join(folder, 'file'))).err).toMatch(
      /first\.png: cannot be written: a part of its path is a file/,
    );
    mkdirSync(join(folder, 'out/first.png'), { recursive: true });
    const { code, err } = await milex('report', spec, '-o', join(folder, 'out'), '--scale', '1');
    expect([code, err]).toEqual([2, expect.stringContaining('is a folder, not a file')]);
    expect(readdirSync(join(folder, 'out'))).toEqual(['first.png']);
  });
});

describe('milex chart', () => {
  it('draws one chart of a book', async () => {
    const file = join(folder, 'france.png');
    const { code, out } = await milex('chart', 'examples/rearm-europe/france.yaml', '-o', file, '--scale', '2');
    expect([code, out, widthOf(file)]).toEqual([0, `${file}\n`, 2400]);
  });

  it('takes the format from the name of the file, and writes the data beside it when asked', async () => {
    const [svg, pdf] = [join(folder, 'a/france.SVG'), join(folder, 'france.pdf')];
    const drawn = await milex('chart', 'examples/rearm-europe/france.yaml', '-o', svg, '--data');
    expect(
      drawn.out
        .trim()
        .split('\n')
        .map((file) => basename(file)),
    ).toEqual(['france.SVG', 'france.csv', 'france.json', 'france.txt']);
    expect(readFileSync(svg, 'utf8')).toMatch(/^<svg /);
    await milex('chart', 'examples/rearm-europe/france.yaml', '-o', pdf);
    expect(readFileSync(pdf, 'latin1')).toMatch(/^%PDF-/);
    expect(readdirSync(folder).sort()).toEqual(['a', 'france.pdf']);
  });

  it('draws a chart that holds its own figures, and says what it shows', async () => {
    const figure = (id: string, amount: string, year: number): object => ({
      id,
      label: id,
      amount,
      period: { year },
      definition: 'national',
      source: { publisher: 'Ministry', title: 'Budget' },
    });
    writeFileSync(
      join(folder, 'own.json'),
      JSON.stringify({
        form: 'before-after',
        title: 'Up',
        figures: [figure('a', '1 billion EUR', 2024), figure('b', '2 billion EUR', 2025)],
      }),
    );
    const { out } = await milex('chart', join(folder, 'own.json'), '-o', join(folder, 'own.png'), '--json');
    expect(JSON.parse(out)).toMatchObject({
      title: 'Up',
      altText: expect.stringContaining('+100'),
    });
  });

  it.each([
    [['nope.yaml', '-o', 'x.png'], 'nope.yaml: no such file'],
    [['examples/rearm-europe/france.yaml'], "required option '-o, --output <file>'"],
    [['examples/rearm-europe/france.yaml', '-o', 'x.gif'], 'Write the name of a PNG, SVG or PDF file'],
    [['examples/rearm-europe/france.yaml', '-o', 'x.png', '--scale', '9'], 'Write a number from 0.25 to 4'],
    [
      ['examples/rearm-europe/france.yaml', '-o', 'x.svg', '--scale', '2'],
      '--scale is for PNG files; x.svg can be drawn',
    ],
    [['examples/rearm-europe/france.yaml', '-o', 'package.json/x.png'], 'package.json/x.png: cannot be written'],
  ])('%j is refused in one line: %s', async (argv, message) => {
    const { code, out, err } = await milex('chart', ...argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err.trimEnd()).not.toContain('\n');
  });
});
