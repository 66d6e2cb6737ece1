import { inflateSync } from 'node:zlib';

/** A table of a font, as a file of it holds it unpacked. */
interface Table {
  readonly checksum: number;
  readonly data: Buffer;
}

/**
 * The tables of a WOFF file by their tags.
 *
 * @see https://www.w3.org/TR/WOFF/
 */
export function tablesOf(woff: Buffer): Map<string, Table> {
  const tables = new Map<string, Table>();
  for (let entry = 44; entry < 44 + woff.readUInt16BE(12) * 20; entry += 20) {
    const [offset, packed, length, checksum] = [4, 8, 12, 16].map((at) => woff.readUInt32BE(entry + at)) as [
      number,
      number,
      number,
      number,
    ];
    const data = woff.subarray(offset, offset + packed);
    tables.set(woff.toString('latin1', entry, entry + 4), {
      checksum,
      data: packed < length ? inflateSync(data) : data,
    });
  }
  return tables;
}

/**
 * A font that draws each character as its own glyph: the same without its table of substitutions (`GSUB`). Where a
 * glyph stands for a character only by substitution, as a dash set for capitals does, a PDF cannot tell what it was.
 *
 * @returns a TrueType file
 */
export function withoutSubstitutions(woff: Buffer): Buffer {
  const tables = [...tablesOf(woff)].filter(([tag]) => tag !== 'GSUB').sort(([a], [b]) => (a < b ? -1 : 1));
  const [directory, entrySize] = [12, 16];
  const header = Buffer.alloc(directory + entrySize * tables.length);
  header.writeUInt32BE(woff.readUInt32BE(4), 0);
  header.writeUInt16BE(tables.length, 4);
  const power = Math.floor(Math.log2(tables.length));
  header.writeUInt16BE(entrySize * 2 ** power, 6);
  header.writeUInt16BE(power, 8);
  header.writeUInt16BE(entrySize * (tables.length - 2 ** power), 10);
  const parts: Buffer[] = [header];
  let offset = header.length;
  for (const [i, [tag, { checksum, data }]] of tables.entries()) {
    const at = directory + entrySize * i;
    header.write(tag, at, 'latin1');
    [checksum, offset, data.length].forEach((value, field) => {
      header.writeUInt32BE(value, at + 4 + 4 * field);
    });
    const padding = Buffer.alloc((4 - (data.length % 4)) % 4);
    parts.push(data, padding);
    offset += data.length + padding.length;
  }
  return Buffer.concat(parts);
}
