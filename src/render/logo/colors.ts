import { createCanvas, type Image } from '@napi-rs/canvas';

/** Pixels that a picture is looked at with, and the plain colours that one of few colours has among them at most. */
const [width, height, mostPlain] = [256, 64, 64];

/** Whether a logo is a photo or has gradients, which fewer colours would turn into steps. */
export function isManyColored(logo: Image): boolean {
  const pen = createCanvas(width, height).getContext('2d');
  // Each pixel is one of the logo's, and not a mean of some.
  pen.imageSmoothingEnabled = false;
  pen.drawImage(logo, 0, 0, width, height);
  const { data } = pen.getImageData(0, 0, width, height);
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const plain = new Set(pixels.filter((pixel) => pixel >>> 24 === 255));
  return plain.size > mostPlain;
}
