import { MilexError, shown } from '../money/error.js';
import { readBytes } from './read.js';

/**
 * A logo's file as a data URL.
 *
 * @param named what the spec calls it
 * @throws {MilexError} when the file is missing, too large, or neither PNG nor SVG
 */
export function logoUrl(path: string, named: string): string {
  const bytes = Buffer.from(readBytes(path, 1_000_000));
  const kind = kindOf(bytes);
  if (kind === undefined) throw new MilexError(`${shown(named)} is neither a PNG nor an SVG picture`);
  return `data:image/${kind};base64,${bytes.toString('base64')}`;
}

function kindOf(bytes: Buffer): 'png' | 'svg+xml' | undefined {
  if (bytes.toString('latin1', 0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  return /<svg[\s>]/.test(bytes.toString('utf8', 0, 2000)) ? 'svg+xml' : undefined;
}
