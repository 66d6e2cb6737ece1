import { createHash } from 'node:crypto';
import { PDFDocument } from '@napi-rs/canvas';
import { type Chart, resolve } from '../charts/chart.js';
import type { ChartSpec } from '../charts/forms/index.js';
import { altTextOf } from '../charts/say/alt-text.js';
import { configuration } from '../charts/scene/configuration.js';
import { drawer, type Surface } from './canvas.js';
import { plainFont } from './fonts.js';
import { inTurn } from './in-turn.js';
import { withLetters } from './letters.js';
import { loadLogo } from './logo/load.js';
import { software } from './software.js';

/** A pixel of the chart is one of CSS: 96 to the inch, where a point is one of 72. */
const pointsPerPixel = 72 / 96;
/** How many times as finely as a screen a printer shows a logo. */
const forPrint = 4;

/**
 * Draws a chart as a PDF of one page, in PDF/A-2b: the letters it needs are embedded, texts stay texts, title and alt
 * text are its title and subject. The same spec gives the same bytes.
 *
 * @throws {MilexError} for a spec that is none, figures that cannot be drawn in its form, texts that do not fit, or
 * letters that the typeface lacks
 * @example await writeFile('plan.pdf', await renderPdf(spec))
 */
export async function renderPdf(spec: ChartSpec | Chart): Promise<Uint8Array> {
  const chart = resolve(spec);
  const { model } = chart;
  const look = await loadLogo(chart.logo, forPrint);
  // Pages are of whole points: what is lost of the last is background.
  const [width, height] = [model.width, model.height].map((pixels) => Math.floor(pixels * pointsPerPixel)) as [
    number,
    number,
  ];
  const drawPage = (): Uint8Array => {
    const page = new PDFDocument({
      title: model.title,
      subject: altTextOf(model),
      creator: software,
      producer: `${software} (Skia)`,
      pdfa: true,
    });
    const surface = surfaceOf(page.beginPage(width, height), model);
    return drawer().drawOn(surface, configuration(chart, look), pointsPerPixel, () => {
      page.endPage();
      return withOwnId(page.close());
    });
  };
  return inTurn(() => withLetters(chart, drawer().typeface, drawPage));
}

/** A page as Chart.js wants a canvas, drawn in fonts whose letters can be read again. */
function surfaceOf(context: object, { width, height }: { width: number; height: number }): Surface {
  const own: object = Object.getPrototypeOf(context);
  const surface = { width, height, getContext: () => pen };
  const pen = Object.defineProperties(context, {
    canvas: { value: surface, configurable: true },
    font: {
      configurable: true,
      get: () => Reflect.get(own, 'font', context),
      set: (font: string) => Reflect.set(own, 'font', plainFont(font), context),
    },
  }) as { canvas: unknown };
  return surface;
}

/** The file with an identifier that follows from its content, where the one it came with follows from the time. */
function withOwnId(pdf: Buffer): Buffer {
  const text = pdf.toString('latin1');
  const [, uuid] = /<xmpMM:DocumentID>uuid:([0-9a-f-]{36})</.exec(text) ?? [];
  // The trailer has it a second time, as hexadecimal or as it is; nothing counts the bytes from there on.
  const start = text.lastIndexOf('/ID [');
  const end = text.lastIndexOf(']', text.lastIndexOf('startxref'));
  if (uuid === undefined || start < 0 || end < start) throw new Error('the PDF has no identifier to replace');
  const [head, tail] = [text.slice(0, start), text.slice(end + 1)];
  const content = head.replaceAll(uuid, '') + tail;
  const id = createHash('sha256').update(content, 'latin1').digest('hex').slice(0, 32);
  const dashed = id.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  return Buffer.from(`${head.replaceAll(uuid, dashed)}/ID [<${id}> <${id}>]${tail}`, 'latin1');
}
