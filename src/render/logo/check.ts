import { MilexError } from '../../money/error.js';
import { checkedPng } from './png.js';
import { readSvg, type SvgLogo } from './svg.js';

/** A logo that a decoder may see. */
export type CheckedLogo = { readonly png: Buffer } | { readonly svg: SvgLogo };

/** What files begin with that are taken for logos and are none. */
const others: readonly (readonly [start: string, kind: string])[] = [
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['RIFF', 'a WebP picture'],
  ['BM', 'a BMP picture'],
  ['%PDF', 'a PDF file'],
  ['%!PS', 'an EPS file'],
  ['II*\0', 'a TIFF picture'],
  ['MM\0*', 'a TIFF picture'],
  ['\0\0\0', 'an AVIF, HEIC or icon file'],
  ['\x1f\x8b', 'a packed file, as SVGZ is'],
  ['\xff\xfe', 'a text in UTF-16'],
  ['\xfe\xff', 'a text in UTF-16'],
];

/**
 * Reads a logo and checks it before any decoder sees it: what it is tells its content, whatever a name or an address
 * says. What is drawn is written anew from what was read.
 *
 * @throws {MilexError} for what is neither PNG nor SVG, damaged, beyond the limits, or cannot be drawn
 */
export function checkLogo(bytes: Buffer): CheckedLogo {
  const start = bytes.toString('latin1', 0, 16);
  if (start.startsWith('\x89PNG')) return { png: checkedPng(bytes) };
  const [, other] = others.find(([beginning]) => start.startsWith(beginning)) ?? [];
  if (other === undefined && /<svg[\s>/]/.test(bytes.toString('utf8', 0, 4000))) return { svg: readSvg(bytes) };
  const found = other === undefined ? '' : `${other}, `;
  throw new MilexError(
    `cannot be read as a picture: ${found}neither PNG nor SVG; save it as PNG, or as SVG with a viewBox`,
    {
      code: 'malformed',
      expected: 'a PNG or SVG picture',
    },
  );
}
