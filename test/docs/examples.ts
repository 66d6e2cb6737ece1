import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** An example of a docstring: its statements, each with what its comment says it gives. */
export interface Example {
  /** 'src/money/money.ts:15' */
  readonly place: string;
  readonly module: string;
  readonly steps: readonly Step[];
}

interface Step {
  readonly code: string;
  /** The comment behind or under the statement; empty where there is none. */
  readonly told: string;
}

/** Every @example of the sources. */
export function examples(root: string): Example[] {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .flatMap((file) => examplesOf(join('src', file), readFileSync(join(root, 'src', file), 'utf8')));
}

function examplesOf(module: string, source: string): Example[] {
  return [...source.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap(({ 0: comment, index }) => {
    const lines = comment
      .slice(3, -2)
      .split('\n')
      .map((line) => line.replace(/^\s*\* ?/, ''));
    return lines.flatMap((line, i) => {
      const [, first] = /^\s*@example ?(.*)$/.exec(line) ?? [];
      if (first === undefined) return [];
      const end = lines.findIndex((one, j) => j > i && /^\s*@\w/.test(one));
      const text = [first, ...lines.slice(i + 1, end < 0 ? undefined : end)].join('\n').trim();
      const at = source.slice(0, index).split('\n').length + i;
      return [{ place: `${module}:${at}`, module, steps: stepsOf(text) }];
    });
  });
}

function stepsOf(text: string): Step[] {
  const file = ts.createSourceFile('example.ts', text, ts.ScriptTarget.Latest, true);
  return file.statements.map((statement, i) => {
    const next = file.statements[i + 1]?.getStart() ?? text.length;
    const told = text.slice(statement.getEnd(), next).replace(/^;/, '').trim();
    const comment = told
      .split('\n')
      .map((line) => line.trim().replace(/^\/\/ ?/, ''))
      .join(' ')
      .trim();
    return { code: statement.getText(), told: comment };
  });
}
