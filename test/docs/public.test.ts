import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
const entries = ['index', 'render', 'matchers'].map((name) => join(root, 'src', `${name}.ts`));
const program = ts.createProgram(entries, options);
const checker = program.getTypeChecker();

const isOurs = (node: ts.Node): boolean => node.getSourceFile().fileName.startsWith(join(root, 'src/'));
const original = (symbol: ts.Symbol): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

const exported = entries.flatMap((entry) => {
  const file = program.getSourceFile(entry);
  const module = file && checker.getSymbolAtLocation(file);
  return module === undefined ? [] : checker.getExportsOfModule(module).map(original);
});
const symbols = [...new Set(exported)];
const declarations = symbols.flatMap((symbol) => symbol.declarations ?? []).filter(isOurs);

const nameOf = (node: ts.Node): string => (ts.getNameOfDeclaration(node as ts.Declaration) ?? node).getText();
/** The docstring of a declaration; that of a function may stand before any of its overloads. */
const docsOf = (node: ts.Node): readonly (ts.JSDoc | ts.JSDocTag)[] => {
  const overloads = ts.isFunctionDeclaration(node) && node.name && checker.getSymbolAtLocation(node.name)?.declarations;
  return (overloads || [node]).flatMap((one) => ts.getJSDocCommentsAndTags(one));
};
const isMeant = (node: ts.Node): boolean => docsOf(node).some((doc) => ts.getTextOfJSDocComment(doc.comment)?.trim());
const tagsOf = (node: ts.Node, name: string): string =>
  docsOf(node)
    .flatMap((doc) => (ts.isJSDoc(doc) ? (doc.tags ?? []) : [doc]))
    .filter(({ tagName }) => tagName.text === name)
    .map((tag) => tag.getText())
    .join('\n');

/** Whether what a function runs, itself or by what it calls, may throw; what a `try` encloses is caught. */
function mayThrow(node: ts.Node, visited: Set<ts.Node> = new Set()): boolean {
  if (visited.has(node)) return false;
  visited.add(node);
  if (ts.isThrowStatement(node)) return true;
  if (ts.isTryStatement(node) && node.catchClause !== undefined) return mayThrow(node.catchClause.block, visited);
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
    const called = checker.getResolvedSignature(node)?.declaration;
    if (called !== undefined && isOurs(called) && 'body' in called && mayThrow(called, visited)) return true;
  }
  return ts.forEachChild(node, (child) => mayThrow(child, visited) || undefined) ?? false;
}

/** A function, or what is called as one and not with `new`. */
const isCalled = (node: ts.Node): boolean =>
  ts.isFunctionDeclaration(node) ||
  (ts.isVariableDeclaration(node) &&
    checker.getTypeAtLocation(node).getCallSignatures().length > 0 &&
    checker.getTypeAtLocation(node).getConstructSignatures().length === 0);
/** A function that is given nothing has nothing to refuse; a method is given its object. */
const mayRefuse = (node: ts.Node): boolean =>
  !(ts.isFunctionDeclaration(node) && node.parameters.length === 0) && mayThrow(node);
const isHidden = (node: ts.Declaration): boolean =>
  (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Private) !== 0 || nameOf(node).startsWith('#');

const functions = declarations
  .filter(isCalled)
  .map((node) => ({ node, name: nameOf(node), examples: tagsOf(node, 'example') }));
const methods = declarations.filter(ts.isClassDeclaration).flatMap((type) => {
  const members = type.members.filter((one) => ts.isMethodDeclaration(one) || ts.isGetAccessor(one));
  const inClass = [type, ...type.members].map((one) => tagsOf(one, 'example')).join('\n');
  const isShown = (name: string): boolean => new RegExp(`\\.${name}\\b|\\b${name}\\(`).test(inClass);
  return members
    .filter((one) => !isHidden(one))
    .map((node) => ({ node, name: `${nameOf(type)}.${nameOf(node)}`, examples: isShown(nameOf(node)) ? inClass : '' }));
});
const called = [...functions, ...methods];
const named = (list: readonly { readonly name: string }[]): string[] => list.map(({ name }) => name).sort();

it('finds the functions, methods and types of the entries', () => {
  expect(named(called)).toEqual(
    expect.arrayContaining(['parseAmount', 'renderPng', 'toConvertTo', 'Money.plus', 'Interval.of']),
  );
  expect(called.filter(({ node }) => mayRefuse(node)).length).toBeGreaterThan(called.length / 2);
  expect(declarations.map(nameOf)).toEqual(expect.arrayContaining(['Figure', 'ErrorCode', 'PngOptions', 'Match']));
});

it('every function, method, class and type says what it means', () => {
  const types = declarations.map((node) => ({ node, name: nameOf(node) }));
  expect(named([...types, ...methods].filter(({ node }) => !isMeant(node)))).toEqual([]);
});

it('every function and method has an example', () => {
  expect(named(called.filter(({ examples }) => examples === ''))).toEqual([]);
});

it('every function and method that may throw says when', () => {
  expect(
    named(called.filter(({ node }) => mayRefuse(node) && !/\{MilexError\} \S/.test(tagsOf(node, 'throws')))),
  ).toEqual([]);
});
