import { inflateSync } from 'node:zlib';

/** An object of a PDF file: its dictionary as it is written, and its stream unpacked. */
interface PdfObject {
  readonly number: number;
  readonly dictionary: string;
  readonly stream?: Buffer;
}

/** A PDF file as PDF/A limits it: no object streams, one cross-reference table. */
export interface PdfFile {
  readonly text: string;
  readonly objects: readonly PdfObject[];
  readonly trailer: string;
}

/** Reads a file by its cross-reference table. Each offset has to be that of an object, each length that of a stream. */
export function readPdf(pdf: Buffer): PdfFile {
  const text = pdf.toString('latin1');
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
  const [head, count] = /^xref\n0 (\d+)\n/.exec(text.slice(start)) ?? [];
  if (head === undefined) throw new Error('no cross-reference table where startxref says');
  const offsets = Array.from({ length: Number(count) }, (_, i) => text.substr(start + head.length + 20 * i, 20));
  const objects = offsets.slice(1).map((entry, i): PdfObject => {
    const number = i + 1;
    const offset = Number(/^(\d{10}) 00000 n[ \r][\n]$/.exec(entry)?.[1] ?? Number.NaN);
    const [opening] = /^\d+ 0 obj\n/.exec(text.slice(offset, offset + 20)) ?? [];
    if (opening !== `${number} 0 obj\n`) throw new Error(`object ${number} is not where the table says`);
    const body = text.slice(offset + opening.length, text.indexOf('\nendobj\n', offset));
    const at = body.search(/ ?stream\r?\n/);
    if (at < 0) return { number, dictionary: body };
    const dictionary = body.slice(0, at);
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1]);
    const data = body.slice(at).replace(/^ ?stream\r?\n/, '');
    if (!/^\r?\nendstream$/.test(data.slice(length)))
      throw new Error(`the stream of object ${number} is of another length`);
    const bytes = Buffer.from(data.slice(0, length), 'latin1');
    return { number, dictionary, stream: dictionary.includes('/FlateDecode') ? inflateSync(bytes) : bytes };
  });
  return { text, objects, trailer: text.slice(text.indexOf('trailer', start)) };
}

/** The object that a key of a dictionary refers to. */
export function referred({ objects }: PdfFile, dictionary: string, key: string): PdfObject {
  const number = Number(new RegExp(`/${key} \\[?(\\d+) 0 R`).exec(dictionary)?.[1]);
  const found = objects.find((one) => one.number === number);
  if (found === undefined) throw new Error(`no object under /${key} in ${dictionary}`);
  return found;
}

/** A text of a dictionary, as a literal string or as hexadecimal UTF-16. */
export function stringOf(dictionary: string, key: string): string | undefined {
  const hex = new RegExp(`/${key} <FEFF([0-9A-F]+)>`).exec(dictionary)?.[1];
  if (hex !== undefined) return Buffer.from(hex, 'hex').swap16().toString('utf16le');
  return new RegExp(`/${key} \\(((?:[^()\\\\]|\\\\.)*)\\)`).exec(dictionary)?.[1]?.replace(/\\(.)/g, '$1');
}
