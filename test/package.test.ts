import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runReadme } from '../scripts/readme.js';
import { everyForm } from './charts/every-form.js';
import { figure } from './charts/figures.js';

const root = join(import.meta.dirname, '..');
const spec = {
  form: 'bar',
  title: 'Germany spends more than France',
  width: 800,
  height: 450,
  figures: [figure('deu', 'Germany', '90.6 billion EUR'), figure('fra', 'France', '59.6 billion EUR')],
};
const tellThem = `
  const png = await renderPng(spec, { scale: 2 });
  let refused = '';
  try { await renderPng({ ...spec, form: 'pie' }) } catch (error) { refused = error instanceof MilexError ? error.message : 'another class' }
  const vector = [(await renderSvg(spec)).slice(0, 4), (await renderPdf(spec)).toString('latin1', 0, 4)];
  console.log(JSON.stringify({ vector, head: png.subarray(1, 4).toString(), width: png.readUInt32BE(16), height: png.readUInt32BE(20), refused }))`;

let folder: string;
let tarball: string;

function run(command: string, ...args: string[]): string {
  return execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

/** What is in a fresh clone: the files that git tracks or would, without anything built. */
function freshClone(): string {
  const clone = join(folder, 'clone');
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: root })
    .toString()
    .split('\0')
    .filter((file) => file !== '' && existsSync(join(root, file)));
  for (const file of files) {
    mkdirSync(dirname(join(clone, file)), { recursive: true });
    copyFileSync(join(root, file), join(clone, file));
  }
  symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'));
  return clone;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'milex-package-'));
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
      cwd: freshClone(),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  ) as [{ filename: string }];
  tarball = join(folder, filename);
  writeFileSync(join(folder, 'package.json'), '{"name":"consumer","private":true}');
  run('npm', 'install', '--ignore-scripts', '--no-audit', '--no-fund', tarball);
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the packed package, installed by somebody', () => {
  it('draws a chart for import, and its errors are of one class in both entries', () => {
    const script = `import { MilexError } from 'milex'; import { renderPdf, renderPng, renderSvg } from 'milex/render'; const spec = ${JSON.stringify(spec)};${tellThem}`;
    expect(JSON.parse(run('node', '--input-type=module', '-e', script))).toEqual({
      head: 'PNG',
      width: 1600,
      height: 900,
      vector: ['<svg', '%PDF'],
      refused: expect.stringMatching(/^form: "pie" is no form of chart/),
    });
  });

  it('draws a chart for require', () => {
    const script = `const { MilexError } = require('milex'); const { renderPdf, renderPng, renderSvg } = require('milex/render'); const spec = ${JSON.stringify(spec)}; (async () => {${tellThem}})()`;
    expect(JSON.parse(run('node', '-e', script))).toMatchObject({ head: 'PNG', width: 1600, height: 900 });
  });

  it('converts, and draws the report of the README, from the command line', () => {
    const convert = run('npx', 'milex', 'convert', '800 billion EUR', 'USD', '--on', '2025-03-04');
    expect(convert).toContain('€800 billion × 1.0557 = $844.56 billion');
    const report = run(
      'npx',
      'milex',
      'report',
      'node_modules/milex/examples/rearm-europe/report.yaml',
      '--scale',
      '1',
    );
    const files = report
      .trim()
      .split('\n')
      .filter((file) => file.endsWith('.png'));
    expect(files.length).toBeGreaterThanOrEqual(6);
    for (const file of files) expect(readFileSync(join(folder, file)).readUInt32BE(16)).toBe(1200);
    expect(run('npx', 'milex', 'verify', files[0] ?? '')).toContain('what is drawn of its data agree');
  });

  it('has every file that its README, its help and its examples name', () => {
    const inPackage = join(folder, 'node_modules/milex');
    const commands = /^ {2}(\w+)/gm;
    const help = run('npx', 'milex', '--help');
    const names = [...(help.split('Commands:')[1] ?? '').matchAll(commands)].map(([, name = '']) => name);
    expect(names).toEqual(expect.arrayContaining(['report', 'chart', 'check', 'verify']));
    const told = [
      readFileSync(join(inPackage, 'README.md'), 'utf8'),
      readFileSync(join(inPackage, 'examples/import.ts'), 'utf8'),
      ...names.filter((name) => name !== 'help').map((name) => run('npx', 'milex', name, '--help')),
    ].join('\n');
    const paths = [...told.matchAll(/\b(?:fixtures|examples)\/[\w./-]*\w\.\w+/g)].map(([path]) => path);
    expect(paths).toEqual(expect.arrayContaining(['fixtures/rearm-europe.yaml', 'examples/import.ts']));
    expect([...new Set(paths)].filter((path) => !existsSync(join(inPackage, path)))).toEqual([]);
  });

  it('draws, reports on and verifies a chart of every form, in every format', () => {
    const charts = everyForm.map(([form, spec]) => ({ id: form, ...spec }));
    writeFileSync(join(folder, 'report.json'), JSON.stringify({ charts }));
    const listed = run('npx', 'milex', 'report', 'report.json', '-o', 'all', '--format', 'png,svg,pdf', '--scale', '1');
    const files = listed.trim().split('\n');
    expect(files).toHaveLength(6 * charts.length);
    const start = (file: string): string => readFileSync(join(folder, file), 'latin1').slice(0, 4);
    const starts = new Map([
      ['png', '\x89PNG'],
      ['svg', '<svg'],
      ['pdf', '%PDF'],
    ]);
    for (const file of files) expect(start(file)).toMatch(starts.get(file.slice(-3)) ?? /./);
    const script = `import { readFileSync } from 'node:fs'; import { verifyPng } from 'milex/render';
      for (const file of ${JSON.stringify(files.filter((file) => file.endsWith('.png')))})
        if (!(await verifyPng(readFileSync(file))).agrees) console.log(file);`;
    expect(run('node', '--input-type=module', '-e', script)).toBe('');
    expect(run('npx', 'milex', 'verify', 'all/share-of-gdp.png')).toContain('what is drawn of its data agree');
  });

  it('runs the example of the library', () => {
    const tsx = join(root, 'node_modules/.bin/tsx');
    const out = execFileSync(tsx, ['node_modules/milex/examples/import.ts'], { cwd: folder, encoding: 'utf8' });
    expect(out).toContain('€800 billion × 1.0557 = $844.56\u00a0billion'.replace('€800 ', '€800\u00a0'));
    expect(out).toContain('2025-01-27');
    expect(readFileSync(join(folder, 'out/france.png')).readUInt32BE(16)).toBe(2400);
  });

  it('gives its matchers and its textlint rule to whoever has neither vitest nor textlint', () => {
    const script = `import rule from 'milex/textlint'; import { toHaveConsistentFigures } from 'milex/matchers';
      console.log(typeof rule, toHaveConsistentFigures('From €50 billion to €60 billion, up 30 %.').pass)`;
    expect(run('node', '--input-type=module', '-e', script)).toBe('function false\n');
  });

  it('brings no native canvas, and nothing that has to run a script when it is installed', () => {
    const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { hasInstallScript?: boolean }>;
    };
    const packages = Object.entries(lock.packages);
    expect(packages.filter(([path]) => path === 'node_modules/canvas')).toEqual([]);
    expect(packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([]);
  });

  it('keeps Node, the canvas and Chart.js out of what a browser loads', () => {
    const dist = join(folder, 'node_modules/milex/dist');
    const files = new Set<string>();
    const packages = new Set<string>();
    const visit = (file: string): void => {
      if (files.has(file)) return;
      files.add(file);
      const statements = /^(?:import|export)\b[^'"]*["']([^"']+)["'];?$/gm;
      for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(statements)) {
        if (name.startsWith('.')) visit(join(dirname(file), name));
        else packages.add(name);
      }
    };
    visit(join(dist, 'index.js'));
    expect(packages).toContain('decimal.js');
    const unwanted = [...builtinModules, 'chart.js', 'chart.js/auto', '@napi-rs/canvas', '@fontsource/inter'];
    expect([...packages].filter((name) => name.startsWith('node:') || unwanted.includes(name))).toEqual([]);
  });

  it('carries the notices of what it bundles', () => {
    const notices = readFileSync(join(folder, 'node_modules/milex/THIRD-PARTY-NOTICES'), 'utf8');
    expect(notices).toContain('Copyright (c) 2018 Sean Sobey');
    expect(notices).toContain('SIL OPEN FONT LICENSE');
  });

  it('does what README prints, from an empty folder, and has its snippets in types that fit', () => {
    const empty = join(folder, 'readme');
    mkdirSync(empty);
    execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', tarball], { cwd: empty });
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    expect(runReadme(readme, empty)).toBe(readme);
    const files = ['import.mts', 'figures.test.ts'];
    const compilerOptions = { module: 'nodenext', target: 'es2022', strict: true, skipLibCheck: true, noEmit: true };
    const types = { ...compilerOptions, types: ['node'], typeRoots: [join(root, 'node_modules/@types')] };
    writeFileSync(join(empty, 'tsconfig.json'), JSON.stringify({ compilerOptions: types, files }));
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    expect(spawnSync(process.execPath, [tsc, '-p', empty], { encoding: 'utf8' }).stdout).toBe('');
  }, 300_000);

  it.each(['typescript', 'typescript-7'])('has types that %s accepts, for import and for require', (compiler) => {
    const use = `import { Money, checkText, compare, convert, embeddedRates, parseBook, toChartJs } from 'milex';
      import { renderPng, verifyPng } from 'milex/render';
      import { toBeQuotedAs } from 'milex/matchers';
      import rule from 'milex/textlint';
      export const euros: Money<'EUR'> = Money.of('1', 'EUR');
      export const all = [checkText, compare, convert, embeddedRates, parseBook, toChartJs, renderPng, verifyPng, toBeQuotedAs, rule];`;
    const project = join(folder, 'types');
    mkdirSync(project, { recursive: true });
    writeFileSync(join(project, 'use.mts'), use);
    writeFileSync(join(project, 'use.cts'), use);
    writeFileSync(
      join(project, 'wrong.mts'),
      `import { Money } from 'milex'; Money.of(1, 'EUR').plus(Money.of(1, 'USD'));`,
    );
    const told = ['node16', 'nodenext', 'bundler'].flatMap((resolution) => {
      const compilerOptions = {
        module: resolution === 'bundler' ? 'esnext' : resolution,
        moduleResolution: resolution,
        target: 'es2022',
        lib: ['es2023', 'dom'],
        types: [],
        strict: true,
        skipLibCheck: false,
        noEmit: true,
      };
      const files = ['use.mts', ...(resolution === 'bundler' ? [] : ['use.cts']), 'wrong.mts'];
      writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
      const tsc = join(root, 'node_modules', compiler, 'bin/tsc');
      const { stdout } = spawnSync(process.execPath, [tsc, '-p', project, '--pretty', 'false'], { encoding: 'utf8' });
      return stdout.trim().split('\n');
    });
    // The one error that there has to be: euros and dollars do not add up.
    expect(told.filter((line) => !line.startsWith(' '))).toEqual(
      Array.from({ length: 3 }, () => expect.stringMatching(/wrong\.mts\(1,\d+\): error TS2345: .*'Money<"USD">'/)),
    );
  });
});
