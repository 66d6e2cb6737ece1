import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { milex, milexReading } from './milex.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'milex-files-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const book = `
sources: { ministry: { publisher: Ministry of Finance, title: Budget } }
figures:
  - { id: now, label: Now, amount: 50 billion EUR, period: { year: 2025 }, definition: national, source: ministry }
  - { id: then, label: Then, amount: 75 billion EUR, period: { year: 2030 }, status: target, definition: national, source: ministry }
`;
const chart = 'form: before-after\ntitle: Half as much again\nfigures: [now, then]\n';
const logo = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 3"><rect width="9" height="3"/></svg>';

function write(files: Record<string, string>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

const at = (name: string): string => join(folder, name);

describe('what is read', () => {
  const hasPipes = process.platform !== 'win32';
  it.skipIf(!hasPipes).each([
    ['/dev/zero', 'is a device, not a file'],
    ['pipe', 'is a pipe, not a file'],
    ['sub', 'is a folder, not a file'],
  ])('is files only, so that nothing is waited for: %s (needs devices and pipes)', async (name, reason) => {
    write({ 'sub/x': '', 'book.yaml': book, 'chart.yaml': `book: book.yaml\n${chart}` });
    spawnSync('mkfifo', [at('pipe')]);
    const path = name.startsWith('/') ? name : at(name);
    write({
      'with-book.yaml': `book: ${path}\n${chart}`,
      'with-logo.yaml': `book: book.yaml\nlogo: ${path}\n${chart}`,
    });
    for (const argv of [
      ['chart', path, '-o', at('x.png')],
      ['chart', at('with-book.yaml'), '-o', at('x.png')],
      ['chart', at('with-logo.yaml'), '-o', at('x.png')],
      ['chart', at('chart.yaml'), '-o', at('x.png'), '--rates', path],
      ['report', path, '-o', at('out')],
      ['verify', path],
      ['convert', '1 EUR', 'USD', '--on', '2025-03-04', '--rates', path],
      ['compare', 'a', 'b', '--book', path],
    ]) {
      const { code, out, err } = await milex(...argv);
      expect([argv, code, out, err]).toEqual([argv, 2, '', expect.stringMatching(new RegExp(`${reason}\\n$`))]);
      expect(err.trimEnd()).not.toContain('\n');
    }
    expect(existsSync(at('x.png'))).toBe(false);
  });

  it('may be named by an absolute path', async () => {
    write({ 'far/book.yaml': book, 'far/logo.svg': logo, 'spec/chart.yaml': '' });
    write({ 'spec/chart.yaml': `book: ${at('far/book.yaml')}\nlogo: ${at('far/logo.svg')}\n${chart}` });
    expect(await milex('chart', at('spec/chart.yaml'), '-o', at('x.png'))).toMatchObject({ code: 0, err: '' });
  });

  it.each([
    'root:x:0:0:secret:/root:/bin/bash\nsync:x:4:65534:secret\n',
    '-----BEGIN SECRET KEY-----\nc2VjcmV0\n',
    'SECRET=secret\nOTHER="secret"\n',
    '{secret: [',
    '# secret\n---\n- secret\n',
    'secret',
    '"secret',
  ])('is not quoted when a spec names it and it is no book: %j', async (content) => {
    write({ 'chart.yaml': `book: other.txt\n${chart}`, 'other.txt': content });
    const { code, out, err } = await milex('chart', at('chart.yaml'), '-o', at('x.png'));
    expect([code, out, err]).toEqual([2, '', expect.stringContaining('other.txt')]);
    expect(err).not.toMatch(/secret/i);
  });

  it('may be kept in the folder of the spec', async () => {
    write({ 'book.yaml': book, 'logo.svg': logo, 'in/sub/book.yaml': book, 'in/sub/logo.svg': logo });
    symlinkSync(at('book.yaml'), at('in/link.yaml'));
    symlinkSync(folder, at('in/up'));
    const draw = (keys: string, ...more: string[]): ReturnType<typeof milex> => {
      write({
        'in/chart.yaml': `${keys}\n${chart}`,
        'in/report.yaml': `${keys.replace(/\n.*/s, '')}\ncharts:\n  - id: a\n    ${chart.replace(/\n(?=.)/g, '\n    ')}`,
      });
      return milex('chart', at('in/chart.yaml'), '-o', at('x.png'), ...more);
    };
    expect((await draw('book: sub/book.yaml\nlogo: ./sub/../sub/logo.svg', '--confine')).err).toBe('');
    expect((await draw('book: sub/book.yaml\nlogo: ../logo.svg')).code).toBe(0);
    for (const outside of [
      '../book.yaml',
      at('book.yaml'),
      'link.yaml',
      'up/book.yaml',
      '../none.yaml',
      '/etc/passwd',
      '..',
      '.',
    ]) {
      const refused = await draw(`book: ${outside}`, '--confine');
      expect([refused.code, refused.err]).toEqual([
        2,
        `chart: ${at('in/chart.yaml')}:1: book: ${JSON.stringify(outside)} is outside of the folder that the files of this spec are kept in\n`,
      ]);
      expect((await milex('report', at('in/report.yaml'), '-o', at('out'), '--confine')).err).toContain(
        'is outside of',
      );
    }
    expect((await draw('book: sub/book.yaml\nlogo: ../logo.svg', '--confine')).err).toContain(
      '"../logo.svg" is outside',
    );
    expect((await draw('book: sub/none.yaml', '--confine')).err).toContain('no such file');
  });

  it('is not overwritten', async () => {
    write({
      'chart.json': JSON.stringify({ book: 'book.yaml', form: 'before-after', title: 'Up', figures: ['now', 'then'] }),
      'book.yaml': book,
    });
    const { code, err } = await milex('chart', at('chart.json'), '-o', at('chart.png'), '--data');
    expect([code, err]).toEqual([2, expect.stringContaining('chart.json: the chart is made from it')]);
    expect(readdirSync(folder).sort()).toEqual(['book.yaml', 'chart.json']);
  });
});

describe('standard input and output', () => {
  const bytes = (text: string): Uint8Array[] => [Buffer.from(text)];

  it('hold a spec and a picture, and nothing else', async () => {
    const spec = `book: ${at('book.yaml')}\n${chart}`;
    write({ 'book.yaml': book });
    const png = await milexReading(bytes(spec), 'chart', '-', '-o', '-');
    expect([png.code, png.err, png.out.slice(1, 4)]).toEqual([0, '', 'PNG']);
    const svg = await milexReading(bytes(spec), 'chart', '-', '-o', '/dev/stdout', '--format', 'svg');
    expect(svg.out).toMatch(/^<svg .*<\/svg>\s*$/s);
    expect((await milexReading(bytes(spec), 'chart', '-', '-o', '-', '--format', 'pdf')).out).toMatch(/^%PDF-/);
    const report = `book: ${at('book.yaml')}\ncharts:\n  - { id: a, form: before-after, title: Up, figures: [now, then] }\n`;
    expect((await milexReading(bytes(report), 'report', '-', '-o', at('out'), '--scale', '1')).out).toContain('a.png');
  });

  it.each([
    [['chart', '-', '-o', '-'], 'title: 1', 'standard input:1: '],
    [['chart', '-', '-o', '-'], '', 'standard input: the file is empty'],
    [['chart', '-', '-o', '-'], 'x'.repeat(8_000_001), 'standard input: 8000001 bytes, more than'],
    [['chart', '-', '-o', '-', '--data'], chart, '--data needs a file'],
    [['chart', '-', '-o', '-', '--format', 'gif'], chart, '"gif" is none of png, svg, pdf'],
    [['chart', '-', '-o', '-', '--format', 'svg', '--scale', '2'], chart, '--scale is for PNG files'],
    [['chart', '-', '-o', 'x.png', '--format', 'svg'], chart, 'x.png says by its ending what it is'],
    [['chart', '-', '-o', '.png'], chart, 'Write the name of a PNG, SVG or PDF file'],
    [['report', '-', '-o', '-'], chart, 'a report is several files'],
  ])('%j is refused in one line', async (argv, text, message) => {
    const { code, out, err } = await milexReading(bytes(text), ...argv);
    expect([code, out, err]).toEqual([2, '', expect.stringContaining(message)]);
    expect(err.trimEnd()).not.toContain('\n');
  });
});

describe('--json', () => {
  it('says the same of a chart and of the charts of a report, and nothing of the inside', async () => {
    write({ 'book.yaml': book, 'chart.yaml': `book: book.yaml\n${chart}` });
    write({
      'report.yaml':
        'book: book.yaml\ncharts:\n  - { id: a, form: before-after, title: Half as much again, figures: [now, then] }\n',
    });
    const one = JSON.parse((await milex('chart', at('chart.yaml'), '-o', at('a.png'), '--data', '--json')).out);
    const { charts } = JSON.parse(
      (await milex('report', at('report.yaml'), '-o', folder, '--scale', '1', '--json')).out,
    );
    expect(charts).toEqual([{ ...one, id: 'a' }]);
    expect(one).toEqual({
      file: at('a.png'),
      format: 'png',
      scale: 1,
      width: 1200,
      height: 675,
      title: 'Half as much again',
      subtitle: expect.any(String),
      notes: expect.any(Array),
      source: expect.stringContaining('Ministry of Finance'),
      altText: readFileSync(at('a.txt'), 'utf8').trim(),
      data: [at('a.csv'), at('a.json'), at('a.txt')],
    });
  });
});

describe('the process', () => {
  const ids = Array.from({ length: 8 }, (_, i) => `chart-${i}`);
  const writeReport = (): void => {
    const charts = ids.map((id) => `  - { id: ${id}, form: before-after, title: Up, figures: [now, then] }\n`);
    write({ 'book.yaml': book, 'report.yaml': `book: book.yaml\ncharts:\n${charts.join('')}` });
  };
  const argv = (): string[] => [
    '--import',
    'tsx',
    'src/cli.ts',
    'report',
    at('report.yaml'),
    '--format',
    'svg',
    '-o',
    at('out'),
  ];

  it.skipIf(process.platform === 'win32')(
    'leaves nothing when a file gets too large for the system (needs ulimit)',
    () => {
      writeReport();
      const script = `ulimit -f 5; ${process.execPath} ${argv().join(' ')}`;
      const { status, stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
      expect([status, stdout, stderr]).toEqual([
        2,
        '',
        expect.stringMatching(/^report: \S+: cannot be written: the file would be larger than the system allows\n$/),
      ]);
      expect(existsSync(at('out'))).toBe(false);
    },
  );

  it.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM'] as const)(
    'that gets %s while it writes tidies up and ends by it (needs signals)',
    async (signal) => {
      writeReport();
      write({ 'out/mine.txt': 'mine' });
      const child = spawn(process.execPath, argv(), { stdio: 'ignore' });
      const ended = new Promise<[number | null, NodeJS.Signals | null]>((resolve) =>
        child.on('close', (...how) => resolve(how)),
      );
      while (readdirSync(at('out')).length === 1 && child.exitCode === null) await new Promise(setImmediate);
      child.kill(signal);
      expect(await ended).toEqual([null, signal]);
      const left = readdirSync(at('out'));
      // The signal may have come when all the files were in their places.
      expect([1, 1 + 4 * ids.length]).toContain(left.length);
      expect(left.filter((name) => name.startsWith('.'))).toEqual([]);
    },
  );
});
