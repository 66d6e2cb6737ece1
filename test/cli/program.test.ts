import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands.js';
import { milex } from './milex.js';

describe('milex', () => {
  it.each(['check', 'convert', 'compare', 'chart', 'report'])('%s --help shows examples', async (name) => {
    const { code, out } = await milex(name, '--help');
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`Usage: milex ${name} [\\s\\S]*Examples:\\n  milex ${name} `));
  });

  it('lists its commands, and names the version', async () => {
    const { code, out } = await milex('--help');
    expect(code).toBe(0);
    for (const name of ['check', 'convert', 'compare', 'chart', 'report']) expect(out).toContain(`  ${name} `);
    expect((await milex('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('refuses an unknown command and an unknown option, with the one that may be meant', async () => {
    expect(await milex('convrt')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('Did you mean convert?'),
    });
    expect(await milex('convert', '€1bn', 'USD', '--onn', '2025-03-04')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--on'),
    });
    expect((await milex()).code).toBe(2);
  });

  it('loads a subcommand only when it is called', async () => {
    for (const { load } of commands.values()) expect(await load()).toBeTypeOf('function');
    expect((await milex('help', 'convert')).out).toContain('--average');
  });

  it.each([
    [['convert', '1 EUR', 'XYZ', '--on', '2025-03-04', '--json'], { message: expect.stringContaining('XYZ') }],
    [['convert', '--json'], { code: 'usage', message: expect.stringContaining('missing required argument') }],
    [['check', 'none.md', '--format=sarf', '--json'], { code: 'usage', message: expect.stringContaining('sarf') }],
    [['compare', '-5 EUR', '6 EUR', '--json'], { code: 'invalid', value: '-5 EUR' }],
  ])('%j is told as JSON on stdout too', async (argv, error) => {
    const { code, out, err } = await milex(...argv);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toEqual({ error: expect.objectContaining(error) });
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
