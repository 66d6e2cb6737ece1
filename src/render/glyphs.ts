import { tablesOf } from './woff.js';

/**
 * The characters a WOFF file has a glyph for, from its `cmap` table.
 *
 * @see the OpenType specification, "cmap", format 4
 */
export function charactersOf(woff: Buffer): Set<number> {
  const characters = new Set<number>();
  const table = tablesOf(woff).get('cmap')?.data;
  if (table === undefined) return characters;
  for (let record = 0; record < table.readUInt16BE(2); record++) {
    const start = table.readUInt32BE(8 + record * 8);
    if (table.readUInt16BE(start) === 4) addSegments(table.subarray(start), characters);
  }
  return characters;
}

function addSegments(table: Buffer, characters: Set<number>): void {
  const doubled = table.readUInt16BE(6);
  const [ends, starts, deltas, offsets] = [14, 16 + doubled, 16 + 2 * doubled, 16 + 3 * doubled] as const;
  for (let segment = 0; segment < doubled; segment += 2) {
    const [first, last] = [table.readUInt16BE(starts + segment), table.readUInt16BE(ends + segment)];
    const offset = table.readUInt16BE(offsets + segment);
    for (let code = first; code <= last && code < 0xffff; code++) {
      const direct = code + table.readUInt16BE(deltas + segment);
      const glyph = offset === 0 ? direct : table.readUInt16BE(offsets + segment + offset + (code - first) * 2);
      if ((glyph & 0xffff) !== 0) characters.add(code);
    }
  }
}
