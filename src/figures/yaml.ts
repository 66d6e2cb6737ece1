import {
  isCollection,
  isMap,
  isScalar,
  Lexer,
  LineCounter,
  type Node,
  type ParsedNode,
  parseDocument,
  visit,
} from 'yaml';
import { MilexError, shown } from '../money/error.js';
import { type Fail, type Path, pathText } from './check.js';

/** A YAML or JSON text as plain values, and where in the text they stand. */
interface YamlText {
  readonly value: unknown;
  /** Throws an error with file, line and key. */
  readonly fail: Fail;
}

/** A book of ten thousand figures has a third of these characters, and the worst text of that length takes four seconds. */
const longest = 1_000_000;
/** No file of the project's is nested deeper than eight levels; a parser that recurses ends at some thousands. */
const deepest = 50;

/**
 * Reads a YAML or JSON text. A number that would lose digits as a `number` ("2.00") is given as text.
 *
 * @throws {MilexError} with file and line, for a text that is too long, too deep, malformed or empty
 */
export function readYaml(text: string, fileName: string): YamlText {
  if (text.length > longest) {
    throw new MilexError(`${fileName}: ${text.length} characters; a file of at most ${longest} is read`);
  }
  const lines = new LineCounter();
  checkDepth(text, fileName);
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const malformed = (offset: number, what: string): never => {
    const { line, col } = lines.linePos(offset);
    const rest = shown(text.slice(offset).split('\n', 1)[0]);
    throw new MilexError(`${fileName}:${line}: malformed at column ${col}, ${rest}: ${what}`);
  };
  const [problem] = [...document.errors, ...document.warnings];
  if (problem?.code === 'MULTIPLE_DOCS') malformed(problem.pos[0], 'a second document; a file holds one');
  if (problem !== undefined) malformed(problem.pos[0], problem.message.split('\n', 1)[0] ?? '');
  if (document.contents === null) throw new MilexError(`${fileName}: the file is empty`);
  const contents: ParsedNode = document.contents;
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'number' && node.source !== String(node.value)) node.value = node.source;
    },
    Alias: (_, node) => {
      if (node.resolve(document) === undefined) malformed(node.range?.[0] ?? 0, 'no anchor of that name before it');
    },
  });
  const fail: Fail = (path, message, details) => {
    const { line } = lines.linePos(offsetOf(contents, path));
    const place = { file: fileName, path: pathText(path) };
    throw new MilexError([`${fileName}:${line}`, place.path, message].filter(Boolean).join(': '), {
      ...details,
      ...place,
    });
  };
  try {
    return { value: document.toJS(), fail };
  } catch (error) {
    // All that is left to go wrong here are aliases that expand without measure.
    throw new MilexError(`${fileName}: its aliases repeat too much of it; write the values out`, { cause: error });
  }
}

/** The parser recurses, and does not survive a text made to exhaust its stack; the lexer does not recurse. */
function checkDepth(text: string, fileName: string): void {
  let [line, flow, inLine] = [1, 0, 0];
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') flow++;
    else if (token === ']' || token === '}') flow--;
    else if (token === '-' || token === '?') inLine++;
    const deep = flow + inLine > deepest || (token.length > 4 * deepest && token.trim() === '');
    if (deep) throw new MilexError(`${fileName}:${line}: nested deeper than ${deepest} levels`);
    const breaks = token.split('\n').length - 1;
    if (breaks > 0) [line, inLine] = [line + breaks, 0];
  }
}

/** Where the value at a path starts, or the key of a map when the key is what the path ends with. */
function offsetOf(contents: Node, path: Path): number {
  let [node, offset]: [unknown, number] = [contents, contents.range?.[0] ?? 0];
  for (const key of path) {
    if (!isCollection(node)) break;
    const pair = isMap(node) ? node.items.find((one) => isScalar(one.key) && String(one.key.value) === key) : undefined;
    const next: unknown = pair === undefined ? node.get(key, true) : pair.value;
    offset = (pair?.key as Node | undefined)?.range?.[0] ?? (next as Node | undefined)?.range?.[0] ?? offset;
    node = next;
  }
  return offset;
}
