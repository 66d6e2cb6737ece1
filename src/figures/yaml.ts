import { isCollection, isMap, isScalar, Lexer, LineCounter, type Node } from 'yaml';
import { MilexError, shown } from '../money/error.js';
import { type Fail, type Path, pathText } from './check.js';
import { parseYaml } from './yaml-parse.js';
import { plainValue } from './yaml-values.js';

/** A YAML or JSON text as plain values, and where in the text they stand. */
interface YamlText {
  readonly value: unknown;
  /** Throws an error with file, line and key. */
  readonly fail: Fail;
}

const longest = 1_000_000;
/** A book of five thousand figures with a source written out in each, which a writer of YAML shortens to aliases. */
const longestWrittenOut = 4 * longest;
/** A book of five thousand figures: words, numbers, signs, spaces and line ends, of which the parser's time is made. */
const mostParts = 300_000;
/** No file of the project's is nested deeper than eight levels; a parser that recurses ends at some thousands. */
const deepest = 50;

/**
 * Reads a YAML or JSON text, in a time that grows with its length and not faster. A number that would lose digits as a
 * `number` ("2.00") is given as text.
 *
 * @param isQuoted whether an error may quote what is malformed: not of a file that may be any
 * @throws {MilexError} with file and line, for a text that is too long, too deep, malformed or empty
 */
export function readYaml(text: string, fileName: string, isQuoted = true): YamlText {
  if (text.length > longest) {
    throw new MilexError(`${fileName}: ${text.length} characters; a file of at most ${longest} is read`, {
      code: 'too_large',
      file: fileName,
      value: text.length,
      expected: `at most ${longest} characters`,
    });
  }
  const lines = new LineCounter();
  checkParts(text, fileName);
  const malformed = (offset: number, what: string): never => {
    const { line, col } = lines.linePos(offset);
    const place = `${fileName}:${line}: malformed at column ${col}`;
    const rest = shown(text.slice(offset).split('\n', 1)[0]);
    throw new MilexError(isQuoted ? `${place}, ${rest}: ${what.split('\n', 1)[0]}` : `${place}; is it YAML or JSON?`, {
      code: 'malformed',
      file: fileName,
    });
  };
  const contents = parseYaml(text, lines, malformed);
  if (contents === null) throw new MilexError(`${fileName}: the file is empty`, { code: 'malformed', file: fileName });
  const value = plainValue(contents, longestWrittenOut, malformed, () => {
    throw new MilexError(`${fileName}: its aliases repeat too much of it; write the values out`, {
      code: 'too_large',
      file: fileName,
      expected: `at most ${longestWrittenOut} characters with its aliases written out`,
    });
  });
  const fail: Fail = (path, message, details) => {
    const { line } = lines.linePos(offsetOf(contents, path));
    const place = { file: fileName, path: pathText(path) };
    throw new MilexError([`${fileName}:${line}`, place.path, message].filter(Boolean).join(': '), {
      ...details,
      ...place,
    });
  };
  return { value, fail };
}

/** The parser recurses, and does not survive a text made to exhaust its stack; the lexer does not recurse. */
function checkParts(text: string, fileName: string): void {
  let [line, flow, inLine, parts] = [1, 0, 0, 0];
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') flow++;
    else if (token === ']' || token === '}') flow--;
    else if (token === '-' || token === '?') inLine++;
    const deep = flow + inLine > deepest || (token.length > 4 * deepest && token.trim() === '');
    if (deep)
      throw new MilexError(`${fileName}:${line}: nested deeper than ${deepest} levels`, {
        code: 'too_large',
        file: fileName,
      });
    if (++parts > mostParts)
      throw new MilexError(`${fileName}: more than ${mostParts} words, numbers and signs; keep less in one file`, {
        code: 'too_large',
        file: fileName,
      });
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
