import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Runs the command as a process of its own, in a shell; $MILEX stands for it. */
function shell(script: string): { code: number | null; out: string; err: string } {
  const MILEX = `${process.execPath} --import tsx src/cli.ts`;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], {
    encoding: 'utf8',
    env: { ...process.env, MILEX },
  });
  return { code: status, out: stdout, err: stderr };
}

const wrong = 'The plan costs €800 billion ($900 billion).';

describe('the process', () => {
  it('prints the version without the rest of the program', () => {
    expect(shell('$MILEX --version')).toEqual({ code: 0, out: '0.1.0\n', err: '' });
  });

  it.skipIf(!existsSync('/dev/full'))('a full disk behind stdout is one line and 2 (needs /dev/full)', () => {
    const { code, err } = shell('$MILEX convert "800 billion EUR" USD --on 2025-03-04 > /dev/full');
    expect([code, err]).toEqual([2, 'milex: standard output cannot be written: no space is left\n']);
    expect(shell('$MILEX convert "800 billion EUR" 2> /dev/full').code).toBe(2);
  });

  it('a reader that stops early is no error, and no success either', () => {
    const lines = `yes '{"id":1,"text":"${wrong}","date":"2025-03-04"}' | head -3000`;
    const { code, out, err } = shell(`set -o pipefail; ${lines} | $MILEX check --format jsonl | head -1`);
    expect(code).toBe(141);
    expect(out).toMatch(/^\{"id":1,.*\n$/);
    expect(err).toBe('');
  });

  it('shows colours where FORCE_COLOR asks for them, and none in a pipe', () => {
    const check = `echo '${wrong}' | $MILEX check --date 2025-03-04`;
    expect(shell(`unset NO_COLOR FORCE_COLOR; ${check}`).out).not.toContain('\u001b');
    expect(shell(`unset NO_COLOR; FORCE_COLOR=1; export FORCE_COLOR; ${check}`).out).toContain('\u001b[31m');
  });
});
