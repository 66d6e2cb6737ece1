import { renderPdf as pdf } from '../../src/render/pdf.js';
import { renderPng as png } from '../../src/render/render.js';

/** What the library draws, as Node's buffers, which have more to look at files with. */
export async function renderPng(...drawn: Parameters<typeof png>): Promise<Buffer> {
  return Buffer.from(await png(...drawn));
}

export async function renderPdf(...drawn: Parameters<typeof pdf>): Promise<Buffer> {
  return Buffer.from(await pdf(...drawn));
}
