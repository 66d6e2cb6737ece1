import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
/** Keys that no input names: axes of a chart, and what a canvas is asked for, which is looked up among its own. */
const ofDrawing = /src\/charts\/scene\/(plugin|panels\/panel-axes|panels\/panel-canvas)\.ts$/;

/** Where an object is asked for a key that may be any text: "constructor" and "toString" are found in every object. */
function lookupsByText(): string[] {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(root, 'tsconfig.json'),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (problem) => {
        throw new Error(String(problem.messageText));
      },
    },
  );
  const program = ts.createProgram(
    config?.fileNames.filter((name) => name.includes('/src/')) ?? [],
    config?.options ?? {},
  );
  const checker = program.getTypeChecker();
  const found: string[] = [];
  for (const file of program.getSourceFiles()) {
    if (file.isDeclarationFile || !file.fileName.includes('/src/') || ofDrawing.test(file.fileName)) continue;
    const visit = (node: ts.Node): void => {
      if (ts.isElementAccessExpression(node) && isLookup(node)) found.push(`${file.fileName}: ${node.getText()}`);
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return found;

  function isLookup({ expression, argumentExpression }: ts.ElementAccessExpression): boolean {
    const object = checker.getApparentType(checker.getTypeAtLocation(expression));
    const key = checker.getTypeAtLocation(argumentExpression);
    const isText = (key.isUnion() ? key.types : [key]).some(({ flags }) => (flags & ts.TypeFlags.String) !== 0);
    return isText && !checker.isArrayLikeType(object) && (object.flags & ts.TypeFlags.StringLike) === 0;
  }
}

it('no object is asked for a key that a text gives: such words are looked up in tables', () => {
  expect(lookupsByText()).toEqual([]);
});
