import { unzipSync } from 'fflate';
import { MilexError, shown } from '../money/error.js';

/** Ten times the ECB's history of 2026. */
const mostBytes = 20_000_000;

/** Whether data starts as a zip does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/**
 * The one file in a zip.
 *
 * @throws {MilexError} for a zip that is damaged, holds several files or none, or a file of more than 20 MB
 */
export function unzipped(zip: Uint8Array): Uint8Array {
  const names: string[] = [];
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(zip, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        return names.length === 1 && originalSize <= mostBytes;
      },
    });
  } catch (error) {
    throw new MilexError(`not a zip that can be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  const [file] = Object.values(files);
  if (names.length !== 1) throw new MilexError(`a zip of ${names.length} files; expected one, eurofxref-hist.csv`);
  if (file === undefined) throw new MilexError(`${shown(names[0])} in the zip is larger than ${mostBytes} bytes`);
  if (crc32(file) !== statedCrc(zip))
    throw new MilexError(`${shown(names[0])} in the zip is damaged: its checksum differs`);
  return file;
}

/**
 * The checksum that the zip's directory states of its first file; the unzipping library does not compare it. Source:
 * PKWARE, .ZIP File Format Specification, 4.3.12 and 4.3.16.
 */
function statedCrc(zip: Uint8Array): number | undefined {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  for (let at = zip.length - 22; at >= 0; at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    const directory = view.getUint32(at + 16, true);
    return directory + 20 <= zip.length ? view.getUint32(directory + 16, true) : undefined;
  }
  return undefined;
}

/** CRC-32 as in ISO 3309, with the reflected polynomial 0xEDB88320. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (crcTable()[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

let table: Uint32Array | undefined;

function crcTable(): Uint32Array {
  table ??= Uint32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    return crc;
  });
  return table;
}
