import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { finishOthers, writeFiles } from '../../../src/render/write.js';
import { bundle, contents, type Outcome, runChild, runChildFor, setOf } from './run.js';

let [root, program] = ['', ''];
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'milex-write-'));
  program = await bundle(root);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const others = { 'mine.txt': 'my own', '.milex-writing-notes': 'mine too' };
const before = setOf('the old set', ['a.png', 'b.png']);
const after = setOf('the new set', ['a.png', 'b.png', 'c.png']);
const asFolder = (files: typeof before): Record<string, unknown> =>
  Object.fromEntries(files.map(({ name, content }) => [name, content]));
const old: Record<string, unknown> = { ...others, ...asFolder(before) };
const fresh: Record<string, unknown> = { ...others, ...asFolder(after) };

function folderWith(files: Record<string, unknown> = old): string {
  const folder = mkdtempSync(join(root, 'out-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), String(content));
  return folder;
}

/** Runs a task with each call of the file system as the point where it breaks off, until it comes to its end. */
async function atEachCall(run: (call: number) => Promise<Outcome | undefined>): Promise<number> {
  for (let call = 1; ; call++) {
    const outcome = await run(call);
    if (outcome !== undefined && outcome.calls < call) return call - 1;
  }
}

/** A folder in which a run was killed when it had replaced one file, not the others. */
async function folderBetween(): Promise<string> {
  for (let killAt = 36; ; killAt++) {
    const folder = folderWith();
    await runChild(program, { folder, files: after, killAt });
    const [a, b] = ['a.png', 'b.png'].map((name) => readFileSync(join(folder, name), 'utf8').endsWith('the new set'));
    expect(b).toBe(false);
    if (a) return folder;
  }
}

describe('a set of files, written by a process that is killed', () => {
  it('is the old one or the new one after the next run, at whatever call of the file system it was killed', async () => {
    const seen = { old: 0, fresh: 0, untidy: 0 };
    const kills = await atEachCall(async (killAt) => {
      const folder = folderWith();
      const outcome = await runChild(program, { folder, files: after, killAt });
      if (readdirSync(folder).some((name) => lstatSync(join(folder, name)).isDirectory())) seen.untidy++;
      await finishOthers(folder);
      const found = contents(folder);
      const isFresh = 'c.png' in found;
      expect([killAt, found]).toEqual([killAt, isFresh ? fresh : old]);
      seen[isFresh ? 'fresh' : 'old']++;
      return outcome;
    });
    expect(kills).toBeGreaterThan(40);
    expect(Math.min(seen.old, seen.fresh, seen.untidy)).toBeGreaterThan(2);
  });

  it('is put in order also when the run that does it is killed in turn', async () => {
    const between = await folderBetween();
    const kills = await atEachCall(async (killAt) => {
      const folder = folderWith({});
      cpSync(between, folder, { recursive: true });
      const outcome = await runChild(program, { folder, killAt });
      await finishOthers(folder);
      expect([killAt, contents(folder)]).toEqual([killAt, old]);
      return outcome;
    });
    expect(kills).toBeGreaterThan(20);
  });

  it('is written anew by the next run into the folder', async () => {
    for (const killAt of [30, 40, 45, 50]) {
      const folder = folderWith();
      expect(await runChild(program, { folder, files: after, killAt })).toBeUndefined();
      await writeFiles(folder, setOf('a third', ['b.png']));
      const { 'b.png': third, ...rest } = contents(folder);
      expect(third).toBe('b.png of a third');
      expect(Object.keys(rest).filter((name) => name.startsWith('.milex'))).toEqual(['.milex-writing-notes']);
      expect(rest['a.png']).toBe('c.png' in rest ? fresh['a.png'] : old['a.png']);
    }
  });
});

describe('a set of files on a disk that gets full', () => {
  it('leaves the old set and nothing else, at whatever call of the file system it got full', async () => {
    const tasks = Array.from({ length: 90 }, (_, i) => ({ folder: folderWith(), files: after, failAt: i + 1 }));
    const outcomes = await runChildFor(program, tasks);
    for (const [i, { folder, failAt }] of tasks.entries()) {
      const { error = 'none' } = outcomes[i] ?? {};
      expect([failAt, contents(folder)]).toEqual([failAt, error === '' ? fresh : old]);
      if (error !== '') expect(error).toMatch(/^\S+: cannot be written: no space is left$/);
    }
    const refused = outcomes.filter(({ error }) => error !== '');
    expect(refused.length).toBeGreaterThan(30);
    expect(refused.length).toBeLessThan(80);
  });

  it('leaves no folder that it made', async () => {
    const folder = join(folderWith({}), 'a/b');
    const outcome = await runChild(program, { folder, files: after, failAt: 15 });
    expect([outcome?.error, existsSync(join(folder, '..'))]).toEqual([expect.stringContaining('no space'), false]);
  });
});

describe('runs at the same time', () => {
  it('write their sets whole, one after the other', async () => {
    const folder = folderWith();
    const names = ['a.png', 'b.png', 'c.png'];
    const outcomes = await Promise.all(
      ['one', 'two', 'three', 'four'].map((owner) => runChild(program, { folder, files: setOf(owner, names) })),
    );
    expect(outcomes.map((outcome) => outcome?.error)).toEqual(['', '', '', '']);
    const { 'mine.txt': mine, '.milex-writing-notes': notes, ...set } = contents(folder);
    expect([mine, notes]).toEqual(['my own', 'mine too']);
    expect(Object.keys(set).sort()).toEqual(names);
    expect(new Set(Object.values(set).map((text) => text.split(' of ')[1])).size).toBe(1);
  });

  it('do so in one process as well, sets and single files', async () => {
    const folder = folderWith({});
    const singles = Array.from({ length: 20 }, (_, i) => setOf('single', [`s${i}.png`]));
    await Promise.all([
      writeFiles(folder, after),
      writeFiles(folder, after),
      ...singles.map((one) => writeFiles(folder, one)),
    ]);
    expect(readdirSync(folder).sort()).toEqual(
      ['a.png', 'b.png', 'c.png', ...singles.map(([one]) => one?.name)].sort(),
    );
  });

  it('one that goes on after it was taken for dead begins anew, and breaks nothing', async () => {
    const folder = folderWith({});
    const writing = writeFiles(folder, setOf('slow', ['a.png', 'b.png', 'c.png']));
    const turn = join(folder, '.milex-writing');
    const [run = ''] = readdirSync(turn);
    utimesSync(join(turn, run), new Date(0), new Date(0));
    await Promise.all([writing, finishOthers(folder)]);
    expect(contents(folder)).toEqual(asFolder(setOf('slow', ['a.png', 'b.png', 'c.png'])));
  });
});

describe('files are written', () => {
  it('into a folder behind a link, which stays one, and in the place of a link, not of what it leads to', async () => {
    const [folder, victim] = [folderWith(), folderWith({ 'victim.png': 'untouched' })];
    const link = `${folder}-link`;
    symlinkSync(folder, link);
    rmSync(join(folder, 'a.png'));
    symlinkSync(join(victim, 'victim.png'), join(folder, 'a.png'));
    await writeFiles(link, after);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect([contents(folder), contents(victim)]).toEqual([fresh, { 'victim.png': 'untouched' }]);
  });

  it('not where something else is in the way, and then none of them', async () => {
    const folder = folderWith();
    mkdirSync(join(folder, 'c.png'));
    await expect(writeFiles(folder, after)).rejects.toThrow(`${join(folder, 'c.png')}: cannot be written: is a folder`);
    rmSync(join(folder, 'c.png'), { recursive: true });
    expect(contents(folder)).toEqual(old);
    mkdirSync(join(folder, '.milex-writing', 'notes of mine'), { recursive: true });
    await expect(writeFiles(folder, after)).rejects.toThrow('is in the way, and not of milex; move it elsewhere');
    expect(readFileSync(join(folder, 'a.png'), 'utf8')).toBe(old['a.png']);
    expect(readdirSync(join(folder, '.milex-writing'))).toEqual(['notes of mine']);
  });

  it.skipIf(process.getuid?.() === 0)('not over a file that is read-only (skipped for root, who may)', async () => {
    const folder = folderWith();
    chmodSync(join(folder, 'b.png'), 0o444);
    await expect(writeFiles(folder, after)).rejects.toThrow('b.png: cannot be written: not allowed to write there');
    expect(contents(folder)).toEqual(old);
  });

  it.skipIf(!existsSync('/proc/self'))(
    'not where no folder can be made, which is said at once (needs /proc)',
    async () => {
      await expect(writeFiles('/proc/x/y', after)).rejects.toThrow(/^\/proc\/x\/y\/a\.png: cannot be written: /);
    },
  );

  it('a record that is none of milex’s moves nothing', async () => {
    const folder = folderWith();
    const name = '1-00000000-00000000-0000-4000-8000-000000000000';
    const left = join(folder, `.milex-writing-${name}`, name.replace('1-', '2-'));
    mkdirSync(left, { recursive: true });
    writeFileSync(join(left, 'undo.json'), JSON.stringify([{ name: '../x', replaces: true }]));
    await expect(finishOthers(folder)).rejects.toThrow('is no record of milex');
    expect(readFileSync(join(folder, 'a.png'), 'utf8')).toBe(old['a.png']);
  });

  it('not at all once they are given up', async () => {
    const folder = folderWith();
    await expect(writeFiles(folder, after, { signal: AbortSignal.abort() })).rejects.toThrow('aborted');
    expect(contents(folder)).toEqual(old);
  });
});
