import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { milex, milexReading, milexWith } from './milex.js';

const texts = join(import.meta.dirname, '../../fixtures/texts');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'milex-check-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const bytes = (text: string): Uint8Array[] => [new TextEncoder().encode(text)];

interface Printed {
  readonly figures: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  readonly claims: readonly {
    readonly kind: string;
    readonly verdict: string;
    readonly diagnosis: string | null;
    readonly members: readonly (readonly [number, number])[];
    readonly ignored?: string;
  }[];
}

async function checked(...argv: string[]): Promise<Printed> {
  const { texts } = JSON.parse((await milex('check', '--json', ...argv)).out) as { texts: [Printed] };
  return texts[0];
}

/** The source of every figure found in a file: what its offsets cover. */
async function covered(path: string): Promise<string[]> {
  const source = readFileSync(path, 'utf8');
  return (await checked(path)).figures.map(({ start, end }) => source.slice(start, end));
}

describe('milex check', () => {
  it('shows a claim with its line, carets under its figures, the arithmetic and the likely cause', async () => {
    const path = file('article.txt', 'A plan.\nIt is worth €800 billion ($843 million), they said.\n');
    const { code, out } = await milex('check', path, '--date', '2025-03-11');
    const [head, line, carets, arithmetic, cause, , summary] = out.split('\n');
    expect(code).toBe(1);
    expect(head).toBe(`${path}:2:13: inconsistent conversion`);
    expect(line).toBe('  | It is worth €800 billion ($843 million), they said.');
    expect(carets).toBe('  |             ^^^^^^^^^^^^  ^^^^^^^^^^^^');
    expect(arithmetic).toMatch(/^ {2}€800 billion at .* billion; quoted \$843 million/);
    expect(cause).toBe('  likely cause: a slip of scale, as million for billion');
    expect(summary).toBe('2 figures, 1 claim: 1 inconsistent, 0 unverifiable, 0 consistent');
  });

  it('shows only what is around the figures of a long line', async () => {
    const long = `${'word '.repeat(100)}from €50 billion to €60 billion, by 30 %, ${'word '.repeat(100)}`;
    const { out } = await milex('check', file('long.txt', long));
    for (const line of out.split('\n').filter((one) => one.startsWith('  |'))) expect(line.length).toBeLessThan(120);
    expect(out).toMatch(/… .*from €50 billion to €60 billion, by 30 %, .* …/);
  });

  it('ends with 0 when no claim is inconsistent, with 1 when one is', async () => {
    const right = file('right.txt', 'Spending rose from €50 billion to €60 billion, by 20 %.');
    const wrong = file('wrong.txt', 'Spending rose from €50 billion to €60 billion, by 30 %.');
    expect((await milex('check', right)).code).toBe(0);
    expect((await milex('check', wrong)).code).toBe(1);
    expect((await milex('check', right, wrong)).code).toBe(1);
  });

  it('with --strict takes a claim that cannot be verified for a finding', async () => {
    const undated = file('undated.txt', 'The plan is worth €800 billion ($900 billion).');
    expect((await milex('check', undated)).code).toBe(0);
    expect((await milex('check', undated, '--strict')).code).toBe(1);
    expect((await milex('check', undated, '--strict', '--date', '2025-03-11', '--tolerance', '5')).code).toBe(0);
    expect((await milex('check', undated, '--strict', '--format', 'github')).out).toMatch(
      /^::error .*title=unverifiable conversion::/,
    );
    const note = file('noted.txt', 'It is worth €800 billion ($900 billion). <!-- milex-ignore: no day is known -->');
    expect((await milex('check', note, '--strict')).code).toBe(0);
  });

  it('with --quiet prints findings alone, and nothing when there are none', async () => {
    const right = file('right.txt', 'Spending rose from €50 billion to €60 billion, by 20 %.');
    const wrong = file('wrong.txt', 'Spending rose from €50 billion to €60 billion, by 30 %.');
    expect(await milex('check', right, '--quiet')).toEqual({ code: 0, out: '', err: '' });
    const { out } = await milex('check', right, wrong, '--quiet');
    expect(out).not.toContain(': consistent');
    expect(out).toContain('wrong.txt:1:20: inconsistent');
    expect(out).toMatch(/in 2 texts: 1 inconsistent, 0 unverifiable, 1 consistent\n$/);
  });

  it('shows verdicts and carets in colour where colours are shown', async () => {
    const path = file('wrong.txt', 'Spending rose from €50 billion to €60 billion, by 30 %.');
    const { out } = await milexWith({ colours: true }, 'check', path);
    expect(out).toContain('\u001b[31minconsistent change in percent\u001b[0m');
    expect(out).toContain('  | \u001b[31m                   ^^^^^^^^^^^');
    const { out: plain } = await milex('check', path);
    expect(plain).toBe(out.replaceAll('\u001b[31m', '').replaceAll('\u001b[0m', ''));
  });

  it('says that it waits when the text has to be typed', async () => {
    const { err } = await milexWith({ waits: true, text: '€5 billion' }, 'check');
    expect(err).toBe('check: reads the text that is typed here, up to Ctrl+D; or name a file\n');
    expect((await milexWith({ waits: true }, 'check', file('a.txt', '€5 billion'))).err).toBe('');
  });

  it('reads standard input when no file is named', async () => {
    const { code, out } = await milexReading(bytes('From €50 billion to €60 billion, up 30 %.'), 'check');
    expect(code).toBe(1);
    expect(out).toContain('standard input:1:6: inconsistent change in percent');
  });

  it('holds amounts against a book of figures, and refuses a book that cannot be read', async () => {
    const path = file('book.txt', 'France spent €63 billion on defence in 2024.\n');
    const book = join(texts, '../rearm-europe.yaml');
    expect((await milex('check', path)).code).toBe(0);
    const { code, out } = await milex('check', path, '--book', book);
    expect(code).toBe(1);
    expect(out).toContain(`${path}:1:14: inconsistent quotation of the book`);
    expect(out).toContain('France (2024): NATO, edition June 2024, has €59.6 billion; quoted €63 billion (+5.7 %)');
    const missing = await milex('check', path, '--book', join(folder, 'none.yaml'));
    expect(missing).toMatchObject({ code: 2, out: '' });
    expect(missing.err).toContain('none.yaml: no such file');
    const bad = await milex('check', path, '--book', file('bad.yaml', 'figures: 3\n'));
    expect(bad.code).toBe(2);
    expect(bad.err).toMatch(/^check: bad\.yaml:1: /);
  });

  it('allows a conversion to miss by the tolerance, given in percent', async () => {
    const path = file('tolerance.txt', 'The plan is worth €800 billion ($880 billion).');
    const code = async (percent: string) =>
      (await milex('check', path, '--date', '2025-03-04', '--tolerance', percent)).code;
    expect(await code('1')).toBe(1);
    expect(await code('5%')).toBe(0);
    expect(await milex('check', path, '--tolerance', '0.015')).toMatchObject({
      code: 2,
      err: expect.stringContaining('write 1.5% or 0.015%'),
    });
  });

  it('takes the date and language that a Markdown file states of itself', async () => {
    const text = 'Der Plan umfasst 800 Mrd. € (873 Mrd. Dollar).';
    const of = async (date: string) =>
      (await checked(file('dated.md', `---\ndate: ${date}\nlang: de\n---\n${text}\n`))).claims[0]?.verdict;
    expect(await of('2025-03-12')).toBe('consistent');
    expect(await of('2025-02-12')).toBe('inconsistent');
  });

  it.each([
    ['announcements.en.md', { consistent: 5, inconsistent: 4 }],
    ['announcements.fr.md', { consistent: 3, inconsistent: 2 }],
    ['announcements.de.html', { consistent: 3, inconsistent: 1 }],
  ])('tells the true claims of %s from the false ones', async (name, expected) => {
    const { claims } = await checked(join(texts, name), '--date', '2025-03-11');
    const count = (verdict: string) => claims.filter((claim) => claim.verdict === verdict).length;
    expect({ consistent: count('consistent'), inconsistent: count('inconsistent') }).toEqual(expected);
    expect(claims).toHaveLength(expected.consistent + expected.inconsistent);
  });
});

describe('offsets refer to the file as given', () => {
  it('quotes the whole date of a front matter that is none, and reads one with a time', async () => {
    const wrong = await milex('check', file('day.md', '---\ndate: 20 January 2026\n---\nText.\n'));
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('date: "20 January 2026" is not a date')]);
    const timed = await milex('check', file('time.md', '---\ndate: "2026-01-20T10:00" # Tuesday\n---\nText.\n'));
    expect([timed.code, timed.err]).toEqual([0, '']);
  });

  it('in Markdown, through emphasis, entities, links, quotes and line breaks', async () => {
    const path = file(
      'offsets.md',
      '# From **€50.5** billion\n\n> to &euro;100\n> billion, see [€7 billion](https://x.example/2025 "€8 billion").\n\n| a | b |\n|---|---|\n| €9 billion | `€1 billion` |\n',
    );
    expect(await covered(path)).toEqual(['€50.5** billion', '&euro;100\n> billion', '€7 billion', '€9 billion']);
  });

  it('in HTML, through tags and entities, but not scripts, styles, code and attributes', async () => {
    const path = file(
      'offsets.html',
      '<title>€1 billion</title><style>€2 billion</style><script>"€3 billion"</script><p title="€4 billion">&#8364;5&nbsp;<b>billion</b><code>€6 billion</code><!-- €7 billion --></p><pre>€8 billion</pre>',
    );
    expect(await covered(path)).toEqual(['€1 billion', '&#8364;5&nbsp;<b>billion']);
  });

  it('with a byte order mark and Windows line breaks', async () => {
    expect(await covered(file('bom.txt', '\ufeffFrom €5 billion\r\nto €6\r\nbillion.'))).toEqual([
      '€5 billion',
      '€6\r\nbillion',
    ]);
  });

  it('does not read one claim across two blocks', async () => {
    const list = '- It was €50 billion\n- It is €60 billion, up 30 %\n';
    expect((await checked(file('blocks.md', list))).claims).toEqual([]);
    expect((await checked(file('blocks.html', '<td>€5 billion</td><td>($9 billion)</td>'))).claims).toEqual([]);
  });
});

describe('milex-ignore', () => {
  const wrong = 'From €50 billion to €60 billion, up 30 %.';

  it.each([
    ['at the end of the line', 'x.md', `${wrong} <!-- milex-ignore: as spoken -->\n`],
    ['before the paragraph', 'x.html', `<!-- milex-ignore: as spoken -->\n<p>${wrong}</p>\n`],
    ['in plain text', 'x.txt', `<!-- milex-ignore: as spoken -->\nFirst line.\n${wrong}\n`],
  ])('%s keeps a claim from being held against the text', async (_, name, text) => {
    const path = file(name, text);
    expect((await checked(path)).claims).toEqual([expect.objectContaining({ ignored: 'as spoken' })]);
    const { code, out } = await milex('check', path);
    expect(code).toBe(0);
    expect(out).toContain('inconsistent change in percent, ignored: as spoken');
    expect(out).toMatch(/0 consistent, 1 ignored\n$/);
  });

  it('reaches no further than its paragraph', async () => {
    const path = file('far.md', `<!-- milex-ignore: as spoken -->\n${wrong}\n\n${wrong}\n`);
    expect((await checked(path)).claims.map(({ ignored }) => ignored)).toEqual(['as spoken', undefined]);
    expect((await milex('check', path)).code).toBe(1);
  });

  it('needs a reason', async () => {
    expect(await milex('check', file('mute.md', `Text.\n\n${wrong} <!-- milex-ignore -->\n`))).toMatchObject({
      code: 2,
      err: expect.stringMatching(/mute\.md: line 3: a milex-ignore needs a reason/),
    });
  });

  it('is only text where it stands in code', async () => {
    const path = file('code.md', `${wrong} \`<!-- milex-ignore: shown -->\`\n`);
    expect((await milex('check', path)).code).toBe(1);
  });
});

describe('what cannot be checked is refused in one line, and the rest goes on', () => {
  it.each([
    ['a binary file', new Uint8Array([0x50, 0x4b, 0, 3]), 'a binary file, not a text'],
    ['invalid UTF-8', new Uint8Array([0x63, 0x61, 0x66, 0xe9]), 'not UTF-8 text; save it as UTF-8'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x68, 0]), 'UTF-16 text; save it as UTF-8'],
    ['an empty text', ' \n', 'empty: there is no text to check'],
    ['quotes without end', '> '.repeat(100_000), 'line 1: lists or quotes nested more than 100 deep'],
  ])('%s', async (_, content, why) => {
    const path = file('bad.md', content);
    const { code, out, err } = await milex('check', path, file('good.txt', '€5 billion'));
    expect({ code, err }).toEqual({ code: 2, err: `check: ${path}: ${why}\n` });
    expect(out).toContain('1 figure, 0 claims');
  });

  it('a file that is missing, a folder, or a gigabyte of zeros', async () => {
    const large = file('large.txt', '');
    truncateSync(large, 1_000_000_000);
    const { code, out, err } = await milex('check', 'missing.txt', folder, large);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.split('\n')).toEqual([
      'check: missing.txt: no such file',
      `check: ${folder}: is a folder, not a file`,
      `check: ${large}: a binary file, not a text`,
      '',
    ]);
  });

  it.skipIf(process.platform === 'win32')('a pipe or a device named as a file (needs mkfifo)', async () => {
    const pipe = join(folder, 'pipe.txt');
    execFileSync('mkfifo', [pipe]);
    expect((await milex('check', pipe)).err).toBe(
      `check: ${pipe}: is a pipe, not a file; give what it holds as standard input\n`,
    );
    expect(await milex('check', '/dev/zero')).toEqual({
      code: 2,
      out: '',
      err: 'check: /dev/zero: is a device, not a file\n',
    });
  });

  it('a text in a language that figures are not read in', async () => {
    const path = file('dutch.txt', 'Nederland geeft in 2025 ongeveer 22 miljard euro uit aan defensie, meer dan ooit.');
    const { code, out, err } = await milex('check', path);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe(
      `check: ${path}: in a language that figures are not read in; where it was told wrong, name it with --lang\n`,
    );
    expect((await milex('check', path, '--lang', 'en')).code).toBe(0);
  });

  it('and does not hide what was found in the others', async () => {
    const wrong = file('wrong.txt', 'From €50 billion to €60 billion, up 30 %.');
    const { code, err } = await milex('check', 'missing.txt', wrong);
    expect(code).toBe(2);
    expect(err).toBe('check: missing.txt: no such file\ncheck: beside 1 text that could not be checked: 1 finding\n');
  });

  it.each([
    [['--date', '2025-02-30'], '"2025-02-30" is not a date of the calendar'],
    [['--lang', 'nl'], 'Allowed choices are auto, en, fr'],
    [['--format', 'xml'], 'Allowed choices are text, json'],
    [['--tolerance', 'much'], 'Write percent'],
    [['--rates', 'missing.csv'], 'missing.csv: no such file'],
  ])('%s', async (argv, why) => {
    const { code, out, err } = await milexReading(bytes('€5 billion'), 'check', ...argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(why);
    expect(err.trim()).not.toContain('\n');
  });

  it('but HTML may be nested as deep as it likes', async () => {
    const deep = `${'<div>'.repeat(100_000)}€5 billion ($9 billion)${'</div>'.repeat(100_000)}`;
    const { claims } = await checked(file('deep.html', deep), '--date', '2025-03-11');
    expect(claims[0]?.members[0]).toEqual([500_000, 500_010]);
  });
});
