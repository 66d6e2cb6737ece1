import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

it.each(['SECURITY.md', 'CONTRIBUTING.md', 'README.md', 'CHANGELOG.md'])(
  '%s names only files that there are',
  (page) => {
    const text = readFileSync(join(root, page), 'utf8');
    const paths = [...text.matchAll(/\b(?:src|test|scripts|bench|examples|fixtures)\/[\w./-]*\w\.\w+/g)].map(
      ([path]) => path,
    );
    const named = paths.filter((path) => !/\b(?:NAME|TAG|KIND)\b/.test(path));
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  },
);

it('README lists the forms of chart, the subcommands and the scripts that there are', async () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const { chartForms } = await import('../../src/charts/forms/index.js');
  const { commands } = await import('../../src/cli/commands.js');
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
  expect(chartForms.filter((form) => !readme.includes(`| \`${form}\` |`))).toEqual([]);
  expect([...commands.keys()].filter((name) => !readme.includes(`milex ${name}`))).toEqual([]);
  const contributing = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
  const run = [...contributing.matchAll(/`npm run ([\w:]+)/g)].map(([, name = '']) => name);
  expect(run.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});
