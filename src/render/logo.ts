import { type Image, loadImage } from '@napi-rs/canvas';
import { MilexError } from '../money/error.js';

/**
 * The picture of a chart's logo, decoded: charts are drawn at once, and pictures come with time.
 *
 * @throws {MilexError} when it is no picture
 */
export async function loadLogo(url: string | undefined): Promise<{ readonly logo?: Image }> {
  if (url === undefined) return {};
  try {
    const image = await loadImage(Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
    if (image.width > 0 && image.height > 0) return { logo: image };
  } catch {
    // Whatever the decoder says, it is no picture.
  }
  throw new MilexError('logo: cannot be read as a picture; save it as PNG, or as SVG with a viewBox');
}
