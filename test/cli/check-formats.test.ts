import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import Ajv from 'ajv-draft-04';
import formats from 'ajv-formats';
import { describe, expect, it, vi } from 'vitest';
import { milex, milexReading } from './milex.js';

// Stands for a defect, which none is known to be there.
vi.mock('../../src/quotes/check.js', async (original) => {
  const real = await original<typeof import('../../src/quotes/check.js')>();
  return {
    ...real,
    checkText: (...given: Parameters<typeof real.checkText>) => {
      if (given[0].includes('meets a defect')) throw new TypeError('no such thing\u001b[2J');
      return real.checkText(...given);
    },
  };
});

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

  it('answers a line that it cannot read in its place, tells its number, goes on, and ends with 2', async () => {
    const { code, out, err } = await filter([
      '{"id":1,"text":"€5 billion"}\nnot JSON\n\n{"id":4,"text":5}\n{"id":5,"text":"x","date":"2025-02-30"}\n',
      '{"id":6,"text":"x","lang":"dutch"}\n[]\n{"id":8,"text":"last"}\n',
    ]);
    expect(code).toBe(2);
    expect(ids(out)).toEqual([1, null, 4, 5, 6, null, 8]);
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { lang?: unknown; error?: { code: string } });
    expect(answers.map(({ error }) => error?.code)).toEqual([
      undefined,
      'malformed',
      'invalid',
      expect.any(String),
      'unknown_name',
      'malformed',
      undefined,
    ]);
    expect(err.split('\n').map((line) => line.slice(0, 50))).toEqual([
      expect.stringMatching(/^check: standard input:2: "not JSON" is not JSON/),
      'check: standard input:4: text: "5" is no text',
      'check: standard input:5: date: "2025-02-30" is not',
      'check: standard input:6: lang: unknown language "d',
      'check: standard input:7: "[]" is no object with a ',
      '',
    ]);
  });

  it.each(['12345678901234567890', '1e400', '1.0', '-0', '"\\u00e9\\n"', '"a \\"id\\": {"', '"\\\\"', 'null'])(
    'gives the id %s back byte for byte',
    async (id) => {
      const around = [
        `{"id":${id},"text":"\\"id\\": 1"}`,
        `{ "a": {"id": 7, "b": [{"id": 8}, "]"]}, "text" : "x" ,"id" : ${id} }`,
        `{"id": 3, "text": "x", "\\u0069d":${id}}`,
        `{"id":${id},"text":3}`,
      ];
      const { out } = await filter([`\ufeff${around.join('\r\n\r\n')}\r\n`]);
      const answers = out.split('\n').slice(0, -1);
      expect(answers).toHaveLength(4);
      for (const answer of answers) expect(answer.startsWith(`{"id":${id},"`)).toBe(true);
      expect(answers.map((answer) => 'error' in JSON.parse(answer))).toEqual([false, false, false, true]);
    },
  );

  it('answers a line in a language that is not read with no language and no figures', async () => {
    const dutch = 'Nederland geeft in 2025 ongeveer 22 miljard euro uit aan defensie, meer dan ooit.';
    const lines = [
      { id: 1, text: dutch },
      { id: 2, text: '22 miljard euro', lang: 'nl' },
      { id: 3, text: '' },
    ];
    const { code, out } = await filter(lines.map((line) => `${JSON.stringify(line)}\n`));
    expect(code).toBe(0);
    expect(out).toBe(
      '{"id":1,"lang":null,"figures":[],"claims":[]}\n{"id":2,"lang":null,"figures":[],"claims":[]}\n{"id":3,"lang":"en","figures":[],"claims":[]}\n',
    );
  });

  it('a defect costs the line that meets it', async () => {
    const { code, out, err } = await filter([
      '{"id":"a","text":"€5 billion"}\n{"id":"b","text":"It meets a defect."}\n{"id":"c","text":"€5 billion"}\n',
    ]);
    expect(code).toBe(2);
    expect(ids(out)).toEqual(['a', 'b', 'c']);
    expect(JSON.parse(out.split('\n')[1] ?? '')).toEqual({
      id: 'b',
      error: { code: 'defect', message: 'a defect of milex: TypeError: no such thing\\u001b[2J' },
    });
    expect(err).toBe('check: standard input:2: a defect of milex: TypeError: no such thing\\u001b[2J\n');
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

describe('milex check --format json', () => {
  it('is one object, with an entry for each text or the error that it met', async () => {
    const { code, out, err } = await milex('check', english, 'missing.txt', '--json');
    expect(code).toBe(2);
    expect(err).toContain('3 findings');
    expect((await milex('check', english, 'missing.txt', '--format', 'json')).out).toBe(out);
    const { texts, summary } = JSON.parse(out);
    expect(Object.keys(texts[0])).toEqual(['file', 'lang', 'figures', 'claims']);
    expect(texts[1]).toEqual({ file: 'missing.txt', error: { code: expect.any(String), message: 'no such file' } });
    expect(summary).toEqual({ figures: 28, claims: 9, inconsistent: 3, unverifiable: 0, consistent: 5, ignored: 1 });
    const source = readFileSync(english, 'utf8');
    expect(texts[0].figures[0]).toEqual({
      start: 169,
      end: 187,
      line: 9,
      column: 62,
      text: 'about €800 billion',
      value: '800000000000',
      currency: 'EUR',
      unit: 'money',
      qualifier: 'approx',
      period: 'total',
      year: null,
      interval: ['720000000000', '880000000000'],
    });
    for (const { start, end, text } of texts[0].figures) expect(text).toBe(source.slice(start, end));
  });

  it('has figures as they are written, also round a note or a comment', async () => {
    const text = 'It costs €5 <!-- milex-ignore: x --> billion, or <b>€6</b>&nbsp;billion.';
    const of = async (name: string) => {
      const path = join(mkdtempSync(join(tmpdir(), 'milex-formats-')), name);
      writeFileSync(path, text);
      const [{ figures }] = JSON.parse((await milex('check', path, '--json')).out).texts;
      return figures.map((one: { start: number; end: number; text: string }) => [
        one.text,
        text.slice(one.start, one.end),
      ]);
    };
    for (const name of ['a.txt', 'a.md', 'a.html'])
      for (const [said, covered] of await of(name)) expect(said).toBe(covered);
    expect(await of('a.txt')).toHaveLength(2);
    expect(await of('a.html')).toHaveLength(2);
  });

  it('is JSON also of no text, and of many', async () => {
    expect(JSON.parse((await milex('check', 'missing.txt', '--json')).out)).toMatchObject({ summary: { claims: 0 } });
    const { out } = await milex('check', english, english, '--json');
    expect(JSON.parse(out).texts).toHaveLength(2);
  });
});

describe('what a text says is safe to print', () => {
  const evil = '\u001b[2J\n::error::x\r\n ::stop-commands::y\u202e ##[add-mask]z ##vso[task.complete]\u009b2J\u2028';
  const wrong = 'From €50 billion\u202e to\u0007 €60 billion, ##[add-mask]x ##vso[y] up 30 %.';
  const text = `${wrong} <!-- milex-ignore: why ${evil} -->\n\n${wrong}\n`;

  it.each(['text', 'github', 'junit', 'sarif', 'json', 'jsonl'])('%s', async (format) => {
    const folder = mkdtempSync(join(tmpdir(), 'milex-evil-'));
    const path = join(folder, '::error file=\u001b[2J\n::x ##[y]\u202e.txt');
    writeFileSync(path, text);
    const { out, err } = await milex('check', path, join(folder, '\n::error::missing'), '--format', format);
    const printed = `${out}${err}`;
    expect(printed).not.toMatch(/(?!\n)[\p{Cc}\u202e\u2028]/u);
    expect(printed).not.toMatch(/##\w*\[/);
    for (const line of printed.split('\n').filter((one) => /^\s*::/.test(one)))
      expect(line).toMatch(/^::error file=[^,]*,(?:line=\d|title=not checked)/);
  });

  it('also where the name of the file would begin a line', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'milex-evil-'));
    const name = '::error::x.txt';
    writeFileSync(join(folder, name), wrong);
    const before = process.cwd();
    process.chdir(folder);
    const { out } = await milex('check', name);
    process.chdir(before);
    expect(out.split('\n')[0]).toBe('\\u003a:error::x.txt:1:6: inconsistent change in percent');
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
    expect(lines[0]).toMatch(/; likely cause: a slip of scale, as million for billion$/);
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
    expect(log.runs[0].invocations).toEqual([{ executionSuccessful: true }]);
    expect(log.runs[0].tool.driver.informationUri).toBe('https://www.npmjs.com/package/milex');
    const rules = log.runs[0].tool.driver.rules.map(
      ({ shortDescription }: { shortDescription: { text: string } }) => shortDescription.text,
    );
    expect(rules).toContain('An amount a year that does not follow from the figures quoted.');
    expect(rules).toContain('A sum that does not follow from the figures quoted.');
    expect(results[0].message.text).toMatch(/; likely cause: a slip of scale, as million for billion$/);

    const { out: partial } = await milex('check', 'missing.txt', english, english, '--format', 'sarif');
    expect(isValid(JSON.parse(partial)), JSON.stringify(isValid.errors)).toBe(true);
    expect(JSON.parse(partial).runs[0]).toMatchObject({
      results: { length: 8 },
      invocations: [
        { executionSuccessful: false, toolExecutionNotifications: [{ message: { text: 'no such file' } }] },
      ],
    });
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

  it('has an error for a text that cannot be read', async () => {
    const { out } = await milex('check', 'missing.txt', '--format', 'junit');
    expect(out).toContain('<testsuite name="missing.txt" tests="1" failures="0" errors="1" skipped="0">');
    expect(out).toMatch(/<error type="\w+" message="no such file"\/>/);
  });

  it('escapes what XML does not allow', async () => {
    const text = '<i>\u0001 & "from" €50 billion < to €60 billion, up 30 %.';
    const { out } = await milexReading([encoder.encode(text)], 'check', '--format', 'junit');
    expect(out.replace(/<\/?\w+( \w+="[^"<&]*(&(amp|lt|gt|quot);[^"<&]*)*")*\/?>|<\?xml [^>]*>/g, '').trim()).toBe('');
    expect(out).toContain('tests="1" failures="1"');
  });
});
