import { called, explained, oneLine } from '../../../texts/wording.js';
import type { Wishes, Writer } from './writer.js';

/** Annotations of GitHub Actions: workflow commands, one for each finding and each text that could not be read. */
export function github({ isFinding }: Wishes): Writer {
  return {
    head: '',
    piece: ({ name }, { lines, claims }) =>
      claims
        .filter(isFinding)
        .map((claim) => {
          const [first] = claim.members;
          const [start, end] = [lines.position(first?.[0] ?? 0), lines.position(first?.[1] ?? 0)];
          const place = { line: start.line, endLine: end.line, col: start.column, endColumn: end.column };
          return error({ file: name, ...place, title: `${claim.verdict} ${called[claim.kind]}` }, explained(claim));
        })
        .join(''),
    end: () => [],
    refused: ({ name }, { message }) => [error({ file: name, title: 'not checked' }, message)],
    close: () => '',
  };
}

function error(properties: Readonly<Record<string, string | number>>, text: string): string {
  const listed = Object.entries(properties).map(([key, value]) => `${key}=${property(oneLine(String(value)))}`);
  return `::error ${listed.join(',')}::${message(text)}\n`;
}

function message(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return message(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
