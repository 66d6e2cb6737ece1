import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { initCommand } from '../../src/cli/init.js';
import type { Io } from '../../src/cli/io.js';
import { milex } from './milex.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'milex-init-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function init(...argv: string[]): Promise<string> {
  let out = '';
  const io = { out: (text: string) => (out += text) } as unknown as Io;
  const program = new Command().exitOverride();
  initCommand(program, io);
  await program.parseAsync(['init', ...argv], { from: 'user' });
  return out;
}

describe('milex init', () => {
  it('writes a book and a report that can be drawn at once, and says what is next', async () => {
    const story = join(folder, 'my story');
    const out = await init(story);
    expect(readdirSync(story).sort()).toEqual(['book.yaml', 'report.yaml']);
    const drawn = await milex('report', join(story, 'report.yaml'), '-o', join(story, 'out'), '--scale', '1', '--json');
    expect([drawn.code, drawn.err]).toEqual([0, '']);
    const { charts } = JSON.parse(drawn.out) as { charts: { id: string; altText: string }[] };
    expect(charts.map(({ id }) => id)).toEqual(['goal', 'since-2019', 'in-euros']);
    for (const line of out.split('\n').filter((one) => one.startsWith('  milex'))) expect(line).toContain(story);
    expect(out).toContain('milex report');
  });

  it('quotes the figures of the package as they are published', async () => {
    await init(folder);
    const read = (path: string): string[] => readFileSync(path, 'utf8').match(/20\d\d: \d{5,6}\b/g) ?? [];
    const published = new Set(read('fixtures/rearm-europe.yaml'));
    const written = read(join(folder, 'book.yaml'));
    expect(written).toHaveLength(18);
    expect(written.filter((value) => !published.has(value))).toEqual([]);
  });

  it('has titles that its figures bear out', async () => {
    await init(folder);
    const book = join(folder, 'book.yaml');
    for (const year of [2019, 2020, 2021, 2022, 2023, 2024])
      expect((await milex('compare', `france-nato-${year}`, `germany-nato-${year}`, '--book', book)).out).toMatch(
        /: \+€/,
      );
    const { out } = await milex('compare', 'france-nato-2024', 'germany-nato-2024', '--book', book);
    expect(out).toContain('1.52 times as much');
  });

  it.each(['book.yaml', 'report.yaml'])('never overwrites %s, nor writes the other then', async (name) => {
    writeFileSync(join(folder, name), 'mine');
    await expect(init(folder)).rejects.toThrow(`${join(folder, name)}: is there already, and stays as it is`);
    expect([readdirSync(folder), readFileSync(join(folder, name), 'utf8')]).toEqual([[name], 'mine']);
    rmSync(join(folder, name));
    symlinkSync(join(folder, 'nowhere'), join(folder, name));
    await expect(init(folder)).rejects.toThrow('is there already');
  });

  it('says in one line where it cannot write', async () => {
    writeFileSync(join(folder, 'file'), '');
    await expect(init(join(folder, 'file'))).rejects.toThrow(
      /book\.yaml: cannot be written: a part of its path is a file/,
    );
  });
});
