import { isAlias, isMap, isSeq, type ParsedNode, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';

/** Throws an error about the text at an offset. */
export type Malformed = (offset: number, what: string) => never;

/** A value, and how long it would be if its aliases were written out: its characters, and one for each node. */
interface Written {
  readonly value: unknown;
  readonly length: number;
}

const tags = new Set(['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`));

/**
 * The plain values of parsed YAML. It goes through the nodes once and looks anchors and keys up in tables: the parser's
 * own ways search all nodes for each alias, and all earlier keys for each key. What is repeated by aliases is one value,
 * and counted as often as it would be written.
 *
 * @param longest how long the text may be with its aliases written out
 * @param tooLong throws
 */
export function plainValue(root: ParsedNode, longest: number, malformed: Malformed, tooLong: () => never): unknown {
  const anchors = new Map<string, Written | 'open'>();

  function read(node: unknown): Written {
    if (!isAlias(node)) return readAnchored(node as ParsedNode | null);
    const target = anchors.get(node.source);
    const offset = node.range?.[0] ?? 0;
    if (target === undefined) return malformed(offset, 'no anchor of that name before it');
    return target === 'open' ? malformed(offset, 'an alias within what it stands for') : target;
  }

  function readAnchored(node: ParsedNode | null): Written {
    if (node === null) return { value: null, length: 1 };
    if (node.tag !== undefined && !tags.has(node.tag))
      malformed(node.range[0], `the tag ${node.tag} is not known here`);
    const anchor = isAlias(node) ? undefined : node.anchor;
    if (anchor !== undefined) anchors.set(anchor, 'open');
    const written = isMap(node) ? readMap(node) : isSeq(node) ? readList(node) : readScalar(node as Scalar.Parsed);
    if (written.length > longest) tooLong();
    if (anchor !== undefined) anchors.set(anchor, written);
    return written;
  }

  function readList({ items }: YAMLSeq): Written {
    const all = items.map(read);
    return { value: all.map(({ value }) => value), length: sum(all) };
  }

  function readMap({ items, range }: YAMLMap): Written {
    const keys = new Set<string>();
    const entries = items.map(({ key, value }): [string, Written] => {
      const offset = (key as ParsedNode | null)?.range[0] ?? range?.[0] ?? 0;
      const { value: name, length } = read(key);
      if (typeof name === 'object' && name !== null) malformed(offset, 'a list or a map for a key; a key is one word');
      const text = String(name ?? '');
      if (keys.has(text)) malformed(offset, 'Map keys must be unique');
      keys.add(text);
      const written = read(value);
      return [text, { ...written, length: length + written.length }];
    });
    const value = Object.fromEntries(entries.map(([text, written]) => [text, written.value]));
    return { value, length: sum(entries.map(([, written]) => written)) };
  }

  return read(root).value;
}

/** A number that would lose digits as a `number` ("2.00") is its text. */
function readScalar({ value, source }: Scalar.Parsed): Written {
  const exact = typeof value === 'number' && source !== String(value) ? source : value;
  return { value: exact, length: source.length + 1 };
}

function sum(all: readonly Written[]): number {
  return all.reduce((total, { length }) => total + length, 1);
}
