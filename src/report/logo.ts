import { MilexError, shown } from '../money/error.js';
import { checkLogo } from '../render/logo/check.js';
import { readBytes } from './read.js';

/**
 * A logo's file as a data URL.
 *
 * @param named what the spec calls it
 * @throws {MilexError} when the file is missing, too large, neither PNG nor SVG, beyond the limits, or cannot be drawn
 */
export function logoUrl(path: string, named: string): string {
  const bytes = Buffer.from(readBytes(path, 1_000_000));
  try {
    const kind = 'png' in checkLogo(bytes) ? 'png' : 'svg+xml';
    return `data:image/${kind};base64,${bytes.toString('base64')}`;
  } catch (error) {
    throw error instanceof MilexError ? error.at(shown(named), { file: path }) : error;
  }
}
