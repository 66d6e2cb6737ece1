import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import Ajv from 'ajv-draft-04';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { milex, milexReading } from './milex.js';

const english = relative(process.cwd(), join(import.meta.dirname, '../../fixtures/texts/announcements.en.md'));
const encoder = new TextEncoder();

describe('milex check --format jsonl', () => {
  const filter = (chunks: readonly string[]) =>
    milexReading(
      chunks.map((chunk) => encoder.encode(chunk)),
      'check',
      '--format',
      'jsonl',
    );
  const ids = (out: string) =>
    out.split('\n').flatMap((line) => (line === '' ? [] : (JSON.parse(line) as { id: unknown }).id));

  it('answers each line with a line, in order, under its id', async () => {
    const lines = Array.from({ length: 50 }, (_, id) => JSON.stringify({ id, text: `It costs €${id + 1} billion.` }));
    const { code, out } = await filter([`${lines.join('\n')}\n`]);
    expect(code).toBe(0);
    expect(ids(out)).toEqual(Array.from({ length: 50 }, (_, id) => id));
  });

  it('does not mind where a line is cut on its way, nor a last line without a line break', async () => {
    const whole = encoder.encode('{"id":"é","text":"€5 billion"}\n{"id":"b","text":""}');
    const cut = Array.from(whole, (byte) => new Uint8Array([byte]));
    const { out } = await milexReading(cut, 'check', '--format', 'jsonl');
    expect(ids(out)).toEqual(['é', 'b']);
  });

  it('reports a line that it cannot read by its number, goes on, and ends with 2', async () => {
    const { code, out, err } = await filter([
      '{"id":1,"text":"€5 billion"}\nnot JSON\n\n{"id":4,"text":5}\n{"id":5,"text":"x","date":"2025-02-30"}\n',
      '{"id":6,"text":"x","lang":"nl"}\n[]\n{"id":8,"text":"last"}\n',
    ]);
    expect(code).toBe(2);
    expect(ids(out)).toEqual([1, 8]);
    expect(err.split('\n').map((line) => line.slice(0, 50))).toEqual([
      expect.stringMatching(/^check: standard input:2: "not JSON" is not JSON/),
      'check: standard input:4: text: "5" is no text',
      'check: standard input:5: date: "2025-02-30" is not',
      'check: standard input:6: lang: unknown language "n',
      'check: standard input:7: "[]" is no object with a ',
      '',
    ]);
  });

  it('takes the date of each line, or else the one of the command', async () => {
    const line = (date?: string) =>
      `${JSON.stringify({ id: date, text: 'Worth €800 billion ($873 billion).', date })}\n`;
    const { code, out } = await milexReading(
      [encoder.encode(line('2025-03-12') + line())],
      ...['check', '--format', 'jsonl', '--date', '2025-02-12'],
    );
    const verdicts = out
      .trim()
      .split('\n')
      .map((one) => (JSON.parse(one) as { claims: { verdict: string }[] }).claims[0]?.verdict);
    expect(verdicts).toEqual(['consistent', 'inconsistent']);
    expect(code).toBe(1);
  });

  it('reads a line of 10 MB', async () => {
    const text = `${'nothing to read here, '.repeat(500_000)}€5 billion`;
    const { code, out } = await filter([`${JSON.stringify({ id: 'long', text })}\n`, '{"id":"next","text":""}\n']);
    expect(code).toBe(0);
    expect(ids(out)).toEqual(['long', 'next']);
  });

  it('hands out a result before the next line comes in', async () => {
    const seen: string[] = [];
    const lines = function* (): Iterable<Uint8Array> {
      for (const id of ['a', 'b']) {
        seen.push(`in ${id}`);
        yield encoder.encode(`{"id":"${id}","text":"x"}\n`);
      }
    };
    const { run } = await import('../../src/cli/program.js');
    await run(['check', '--format', 'jsonl'], {
      out: (line) => seen.push(`out ${(JSON.parse(line) as { id: string }).id}`),
      err: () => {},
      write: () => {},
      ready: async () => {},
      input: (async function* () {
        yield* lines();
      })(),
      waits: false,
      colours: false,
      showsProgress: false,
    });
    expect(seen).toEqual(['in a', 'out a', 'in b', 'out b']);
  });
});

describe('milex check --format github', () => {
  it('prints an error annotation for each finding', async () => {
    const { out } = await milex('check', english, '--format', 'github');
    const lines = out.trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(
      /^::error file=fixtures\/texts\/announcements\.en\.md,line=13,endLine=13,col=37,endColumn=49,title=inconsistent conversion::€800 billion at .*%25/,
    );
  });
});

describe('milex check --format sarif', () => {
  it('is SARIF 2.1.0 by its schema, with each finding at its place and ignored ones suppressed', async () => {
    const { out } = await milex('check', english, '--format', 'sarif');
    const log = JSON.parse(out);
    const schema = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
    const ajv = new Ajv.default({ strict: false, unicodeRegExp: false });
    formats.default(ajv as unknown as Parameters<typeof formats.default>[0]);
    const isValid = ajv.compile(schema);
    expect(isValid(log), JSON.stringify(isValid.errors)).toBe(true);
    expect(isValid({ ...log, version: '2' })).toBe(false);

    const [{ results }] = log.runs;
    expect(results).toHaveLength(4);
    expect(results[0]).toMatchObject({
      ruleId: 'milex/conversion',
      level: 'error',
      locations: [
        {
          physicalLocation: {
            region: { startLine: 13, startColumn: 37, endColumn: 49, snippet: { text: '€800 billion' } },
          },
        },
      ],
      properties: { diagnosis: 'scale' },
    });
    expect(results[3]).toMatchObject({
      ruleId: 'milex/sum',
      suppressions: [{ kind: 'inSource', justification: expect.stringContaining('evening bulletin') }],
    });
  });
});

describe('milex check --format junit', () => {
  it('has a suite for each text and a case for each claim', async () => {
    const { out } = await milex('check', english, '--format', 'junit');
    expect(out).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="milex check">/);
    expect(out).toContain('tests="9" failures="3" errors="0" skipped="1"');
    expect(out.match(/<testcase /g)).toHaveLength(9);
    expect(out).toContain('<failure type="scale" message="€800 billion at ');
    expect(out).toContain('<skipped message="ignored: a slip of the evening bulletin');
  });

  it('escapes what XML does not allow', async () => {
    const text = '<i>\u0001 & "from" €50 billion < to €60 billion, up 30 %.';
    const { out } = await milexReading([encoder.encode(text)], 'check', '--format', 'junit');
    expect(out.replace(/<\/?\w+( \w+="[^"<&]*(&(amp|lt|gt|quot);[^"<&]*)*")*\/?>|<\?xml [^>]*>/g, '').trim()).toBe('');
    expect(out).toContain('tests="1" failures="1"');
  });
});
