import { Parser } from 'htmlparser2';
import { MilexError, shown } from '../../money/error.js';

/** An element of an SVG, with the elements in it; texts are kept of style sheets alone. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  /** The text of a style sheet. */
  text: string;
}

/** A coat of arms has some hundred levels and some thousand elements at most. */
const deepest = 64;
const most = 20_000;

/**
 * The elements of an SVG as a tree. The parser does not recurse, and stops at the first thing that is beyond a limit.
 *
 * @throws {MilexError} for what is malformed, nested too deep, or has too many elements
 */
export function readTree(svg: string): Element {
  const open: Element[] = [];
  let [root, count]: [Element | undefined, number] = [undefined, 0];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element: Element = { name, attributes, children: [], text: '' };
        const parent = open.at(-1);
        if (parent === undefined && root !== undefined) throw malformed('a second element after its first');
        if (++count > most) throw tooLarge(`more than ${most} elements`);
        if (open.length >= deepest) throw tooLarge(`nested deeper than ${deepest} levels`);
        parent?.children.push(element);
        root ??= element;
        open.push(element);
      },
      ontext(text) {
        const element = open.at(-1);
        if (element?.name === 'style') element.text += text;
      },
      onclosetag(name, isImplied) {
        open.pop();
        const closesItself = svg[parser.endIndex - 1] === '/';
        if (isImplied && !closesItself) throw malformed(`${shown(name)} is not closed`);
      },
    },
    { xmlMode: true },
  );
  parser.end(svg);
  if (root === undefined) throw malformed('it has no element');
  return root;
}

function malformed(what: string): MilexError {
  return new MilexError(`an SVG picture that is malformed: ${what}`, { code: 'malformed' });
}

function tooLarge(what: string): MilexError {
  return new MilexError(`an SVG picture ${what}; simplify it, or save it as PNG`, {
    code: 'too_large',
    expected: what,
  });
}
