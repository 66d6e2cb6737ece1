import { MilexError } from '../../money/error.js';
import { isDrawn, keptOf } from './properties.js';
import { readStyles, type StyleOf } from './style.js';
import type { Element } from './tree.js';

/** What a property or a link points to: the id of another element. */
export interface Pointer {
  readonly key: string;
  readonly id: string;
}

/** An element that is drawn, or that what is drawn points to, with nothing in it that was not checked. */
export interface Drawn {
  readonly name: string;
  readonly id: string | undefined;
  readonly own: Readonly<Record<string, string>>;
  readonly cut: readonly Pointer[];
  /** Whose content this one has: that of a `use`, or of a gradient. */
  readonly link: Pointer | undefined;
  readonly children: readonly Drawn[];
}

/** Elements that hold others and say nothing of how they look. */
const groups = ['a', 'switch'];

/** What draws nothing where it stands; what would point to it is refused. */
// biome-ignore format: a list
const definitions = [
  'title', 'desc', 'metadata', 'style', 'filter', 'pattern', 'marker', 'symbol', 'font', 'font-face', 'color-profile', 'view',
];

/**
 * The elements of an SVG that are drawn. Elements of editors, which have a name with a prefix, and definitions that a
 * logo can do without are left out.
 *
 * @throws {MilexError} for an element that would be seen, or run, and is none of those that are drawn
 */
export function drawnOf(root: Element): Drawn {
  const sheets: Element[] = [];
  const collect = (element: Element): void => {
    if (element.name === 'style') sheets.push(element);
    element.children.forEach(collect);
  };
  collect(root);
  return drawn(root, readStyles(sheets));
}

function drawn(element: Element, styleOf: StyleOf, parent?: Element): Drawn {
  const name = groups.includes(element.name) ? 'g' : element.name;
  if (!isDrawn(name) || (name === 'svg' && parent !== undefined)) {
    throw new MilexError(
      `<${name}> is not drawn; turn texts into paths, and save a logo with pictures or effects as PNG`,
      {
        value: name,
        expected: 'paths, shapes, groups, gradients, clip paths and masks',
      },
    );
  }
  const { own, cut } = keptOf(name, element.attributes, styleOf(element));
  return {
    name,
    id: element.attributes['id'],
    own,
    cut,
    link: linkOf(element),
    children: element.children
      .filter((child) => !isLeftOut(child, element))
      .map((child) => drawn(child, styleOf, element)),
  };
}

function isLeftOut({ name }: Element, parent: Element): boolean {
  if (name.startsWith('svg:')) return false;
  return name.includes(':') || definitions.includes(name) || (name === 'foreignObject' && parent.name === 'switch');
}

function linkOf({ name, attributes }: Element): Pointer | undefined {
  const value = attributes['href'] ?? attributes['xlink:href'];
  if (value === undefined || !['use', 'linearGradient', 'radialGradient'].includes(name)) return undefined;
  const [, id] = /^#(\S{1,200})$/.exec(value.trim()) ?? [];
  if (id !== undefined) return { key: 'href', id };
  throw new MilexError(`<${name}> points out of the picture; a logo holds all that it shows`, {
    value,
    expected: 'a link to an element of the picture, as in #shape',
  });
}
