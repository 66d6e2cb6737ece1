import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import * as milex from '../../src/index.js';
import * as matchers from '../../src/matchers.js';
import * as render from '../../src/render.js';
import '../../src/vitest.js';
import { type Example, examples } from './examples.js';

const root = join(import.meta.dirname, '../..');
const text = readFileSync(join(root, 'fixtures/rearm-europe.yaml'), 'utf8');
const book = milex.parseBook(text, 'rearm-europe.yaml');
const folder = mkdtempSync(join(tmpdir(), 'milex-docs-'));
/** What a page has: here it only takes what a chart is made of. */
class Chart {
  readonly config: unknown;
  constructor(_canvas: unknown, config: unknown) {
    this.config = config;
  }
}
const inFolder = (file: string): string => join(folder, file);

/** What examples may use without making it. */
const given = {
  text,
  book,
  table: milex.embeddedRates(),
  deflator: { source: { publisher: 'OECD', title: 'Deflators' }, index: { 2014: '84.1', 2024: '103.9' } },
  shares: ['france', 'poland', 'united-states'].map((id) => book.get(`${id}-nato-share-2024`)),
  spec: {
    form: 'bar',
    title: 'Germany spends more than France',
    figures: ['germany-nato-2024', 'france-nato-2024'].map((id) => milex.figureToJson(book.get(id))),
  },
  expect,
  Chart,
  canvas: {},
  folder,
  join,
  writeFileSync: (file: string, content: string) => writeFileSync(inFolder(file), content),
  readFile: (file: string) => readFile(inFolder(file)),
  writeFile: (file: string, content: string | Uint8Array) => writeFile(inFolder(file), content),
};

const all = examples(root);

/** Runs an example step by step, and gives back what does not come out as its comments say. */
async function run({ module, steps }: Example): Promise<string[]> {
  const own = (await import(join(root, module))) as Record<string, unknown>;
  const scope: Record<string, unknown> = { ...milex, ...render, ...matchers, ...given, ...own };
  const wrong: string[] = [];
  for (const { code, told } of steps) {
    const names = Object.keys(scope);
    const outcome = await evaluated(code, names, scope).catch((error: unknown) => ({ thrown: error }));
    const found = said(outcome, told);
    if (found !== undefined) wrong.push(`${code} ${found}, where it says ${told}`);
    Object.assign(scope, 'declared' in outcome ? outcome.declared : {});
  }
  return wrong;
}

interface Outcome {
  readonly value?: unknown;
  readonly declared?: Record<string, unknown>;
  readonly thrown?: unknown;
}

async function evaluated(code: string, names: readonly string[], scope: Record<string, unknown>): Promise<Outcome> {
  const declared = [...code.matchAll(/^const (?:\{([^}]*)\}|\[([^\]]*)\]|(\w+))/g)]
    .flatMap(([, object = '', list = '', name = '']) => `${object},${list},${name}`.split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const isExpression = !/^(?:const|try|export|import|for|if)\b/.test(code);
  const body = isExpression
    ? `return { value: (${code.replace(/;$/, '')}) }`
    : `${code}; return { declared: { ${declared.join(', ')} } }`;
  const script = ts.transpile(`(async () => {${body}})()`, { target: ts.ScriptTarget.ES2022 });
  const free = names.filter((name) => !declared.includes(name) && /^[\w$]+$/.test(name) && name !== 'default');
  const call = new Function(...free, `return ${script}`) as (...values: unknown[]) => Promise<Outcome>;
  return call(...free.map((name) => scope[name]));
}

/** What came out, when it is not what the comment says; a comment begins with a literal, or with "throws:". */
function said({ value, thrown }: Outcome, told: string): string | undefined {
  const throws = /^throws: (.*)$/s.exec(told)?.[1];
  if (thrown !== undefined) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return throws !== undefined && message.startsWith(throws) ? undefined : `throws: ${message}`;
  }
  if (throws !== undefined) return 'does not throw';
  const literal =
    /^(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\[.*?\]|\{.*?\}|-?\d[\d.]*|true|false|undefined|null)(?=$|,|;)/s.exec(
      told,
    )?.[0];
  if (literal === undefined) return told === '' ? undefined : 'has a comment that is no value';
  const expected: unknown = new Function(`return (${literal})`)();
  return isTold(plain(value), plain(expected)) ? undefined : `gives ${plain(value)}`;
}

/** Three dots stand for what a comment has no room for. */
function isTold(value: string, told: string): boolean {
  const [start = '', end] = told.split('…', 2);
  return end === undefined ? value === told : value.startsWith(start) && value.endsWith(end);
}

function plain(value: unknown): string {
  return (JSON.stringify(value) ?? 'undefined').replace(/[\u00a0\u202f]/g, ' ');
}

describe('the examples in docstrings', () => {
  it('are there', () => expect(all.length).toBeGreaterThan(50));

  it.each(all.map((example) => [example.place, example] as const))('%s', async (_, example) => {
    expect(await run(example)).toEqual([]);
  });
});
