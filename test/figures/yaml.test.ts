import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { parseBook } from '../../src/figures/book.js';
import { MilexError } from '../../src/money/error.js';

const each = (count: number, line: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => line(i)).join('');

/** What grew with the square of its size once: the first two for minutes. */
const slowOnce = {
  keys: each(40_000, (i) => `k${i}: 1\n`),
  anchors: `${each(16_000, (i) => `k${i}: &a${i} x\n`)}z: [${each(16_000, (i) => `*a${i}, `)}]`,
  aliases: `a: &a x\nb: [${'*a, '.repeat(20_000)}]`,
  'empty items': `[${','.repeat(250_000)}]`,
  directives: `${'%FOO\n'.repeat(100_000)}---\na: 1`,
};

describe('YAML', () => {
  it('is read in a time that grows with its length', () => {
    const script = `
      const { readYaml } = await import('./src/figures/yaml.ts');
      for await (const text of process.stdin.setEncoding('utf8')) input += text;
      for (const text of JSON.parse(input)) { try { readYaml(text, 'b.yaml'); console.log('read'); } catch { console.log('refused'); } }`;
    const said = execFileSync(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '-e', `let input = '';${script}`],
      {
        input: JSON.stringify(Object.values(slowOnce)),
        encoding: 'utf8',
        timeout: 100_000,
      },
    );
    expect(said.trim().split('\n')).toEqual(['read', 'read', 'read', 'refused', 'refused']);
  });

  it('may have the aliases that writers of YAML make of what stands in many places', () => {
    const first = 'period: &id001 { year: 2025 }, source: &id002 { publisher: P, title: T }';
    const figure = (i: number, rest: string): string =>
      `- { id: a-${i}, label: A, amount: 1 billion EUR, definition: NATO, ${rest} }\n`;
    const rest = (i: number): string => (i === 0 ? first : `period: *id001, source: *id002`);
    const { figures } = parseBook(`figures:\n${each(300, (i) => figure(i, rest(i)))}`, 'b.yaml');
    expect(figures).toHaveLength(300);
    expect(figures.at(-1)?.source).toEqual({ publisher: 'P', title: 'T' });
    const own = (i: number): string => `period: { year: 2025 }, source: &s${i} { publisher: P${i}, title: T }`;
    const twice = (i: number): string =>
      figure(2 * i, own(i)) + figure(2 * i + 1, `period: { year: 2025 }, source: *s${i}`);
    const many = parseBook(`figures:\n${each(200, twice)}`, 'b.yaml');
    expect(many.figures.at(-1)?.source.publisher).toBe('P199');
  });

  it('takes the last anchor of a name, as YAML says', () => {
    const figures =
      'figures: [{ id: a, label: &a A, amount: 1 EUR, period: { year: 2025 }, definition: NATO, source: { publisher: &a P, title: *a } }]';
    expect(parseBook(figures, 'b.yaml').figures[0]?.source.title).toBe('P');
  });

  it('names a key that is there twice, also as a number and as a text', () => {
    const twice = 'title: T\nsources:\n  1: {}\n  "1": {}';
    expect(() => parseBook(twice, 'b.yaml')).toThrow(/^b\.yaml:4: malformed.*unique/);
    expect(() => parseBook(twice, 'b.yaml')).toThrow(MilexError);
  });
});
