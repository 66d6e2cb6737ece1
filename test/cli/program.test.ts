import { describe, expect, it } from 'vitest';
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
});
