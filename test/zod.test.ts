import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

it('no module builds a schema when it is imported', () => {
  const using = files.filter((name) => readFileSync(join('src', name), 'utf8').includes("from 'zod'"));
  expect(using.length).toBeGreaterThan(20);
  const early = using.flatMap((name) => {
    const source = readFileSync(join('src', name), 'utf8');
    // What stands at the left margin is run on import; a function or `once(() => …)` is not, until it is called.
    const statements = source.split(/\n(?=\S)/).filter((one) => /^(export )?(const|let) /.test(one));
    return statements
      .filter((one) => /\bz\s*\.\w+\(/.test(one) && !/= once\(\s*\(/.test(one))
      .map((one) => `${name}: ${one}`);
  });
  expect(early).toEqual([]);
});
