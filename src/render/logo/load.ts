import { type Image, loadImage } from '@napi-rs/canvas';
import { MilexError } from '../../money/error.js';
import { type CheckedLogo, checkLogo } from './check.js';

interface LoadedLogo {
  /** The picture, for the decoder's canvas; its sides tell its shape alone. */
  readonly logo?: Image;
  /** The picture as it was decoded, as a data URL. */
  readonly href?: string;
}

interface Content {
  readonly bytes: Buffer;
  readonly kind: 'png' | 'svg+xml';
  /** The sides that the chart makes room by, the same however finely it is drawn. */
  readonly sides?: { readonly width: number; readonly height: number };
}

/** The room that a logo has in a chart of usual size, and how many times as large an SVG is drawn at most. */
const room = { width: 180, height: 40 };
const finest = 4;

/**
 * The picture of a chart's logo, checked and then decoded: charts are drawn at once, and pictures come with time.
 *
 * @param unit pixels of the picture for one of a chart of usual size
 * @throws {MilexError} when it is no picture, beyond the limits, or cannot be drawn
 */
export async function loadLogo(url: string | undefined, unit: number): Promise<LoadedLogo> {
  if (url === undefined) return {};
  const { bytes, kind, sides } = contentOf(checkedUrl(url), unit);
  try {
    const logo = await loadImage(bytes);
    if (logo.width > 0 && logo.height > 0) {
      if (sides) Object.defineProperties(logo, { width: { value: sides.width }, height: { value: sides.height } });
      return { logo, href: `data:image/${kind};base64,${bytes.toString('base64')}` };
    }
  } catch {
    // Whatever the decoder says, it is no picture.
  }
  throw new MilexError('logo: cannot be read as a picture; save it as PNG, or as SVG with a viewBox', {
    code: 'malformed',
    path: 'logo',
  });
}

function contentOf(checked: CheckedLogo, unit: number): Content {
  if ('png' in checked) return { bytes: checked.png, kind: 'png' };
  const { width, height, write } = checked.svg;
  // With twice the pixels that are seen, each that is seen is the mean of four.
  const fine = Math.min(finest, 2 * unit);
  const scale = Math.min((room.width * fine) / width, (room.height * fine) / height);
  const [w, h] = [width * scale, height * scale].map((side) => Math.max(1, Math.round(side))) as [number, number];
  return { bytes: Buffer.from(write(w, h), 'utf8'), kind: 'svg+xml', sides: { width, height } };
}

function checkedUrl(url: string): CheckedLogo {
  try {
    return checkLogo(Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
  } catch (error) {
    throw error instanceof MilexError ? error.at('logo', { path: 'logo' }) : error;
  }
}
