/** As much of a node of textlint's tree as is needed to read it. */
export interface TextNode {
  readonly type: string;
  readonly range: readonly [start: number, end: number];
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly TextNode[];
}

/**
 * The readable text of a block, each character at the offset that it has in the block's source: marks, code and
 * addresses are blanked, entities decoded.
 */
export function blockText(block: TextNode, source: string): string {
  const [start] = block.range;
  let text = '';
  const read = (node: TextNode): void => {
    for (const child of node.children ?? []) {
      const [from, to] = [child.range[0] - start, child.range[1] - start];
      const isAddress = child.type === 'Str' && child.value === node.url;
      if (child.type === 'Str' && !isAddress)
        text = `${text.padEnd(from)}${decoded(source.slice(from, to), child.value ?? '')}`;
      else if (child.type === 'Code' || child.type === 'Image') text = `${text.padEnd(from)}\ufffc`;
      else if (!isAddress) read(child);
    }
  };
  read(block);
  return text.padEnd(source.length);
}

const entity = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y;

/** A text with its entities and escapes replaced by what they stand for, blanked up to the length of its source. */
function decoded(source: string, value: string): string {
  if (source === value) return source;
  let text = '';
  let next = 0;
  for (let at = 0; at < source.length; ) {
    const [written, meant] = [source.charAt(at), value.charAt(next)];
    entity.lastIndex = at;
    const length = written === '&' ? (entity.exec(source)?.[0].length ?? 1) : 1;
    if (written === '\\' && meant !== '\\') text += ' ';
    else if (/\s/.test(written) && written !== meant) text += ' ';
    else {
      text += (length > 1 ? meant : written).padEnd(length);
      next++;
    }
    at += length;
  }
  return text;
}
