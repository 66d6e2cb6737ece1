import { printable } from '../../../money/plain.js';
import type { Verdict } from '../../../quotes/claim.js';
import type { FoundClaim } from '../../../texts/check-document.js';
import type { Lines } from '../../../texts/lines.js';
import { called, causeOf, oneLine } from '../../../texts/wording.js';
import { type Counts, counted } from '../counts.js';
import { excerpt } from '../excerpt.js';
import type { Wishes, Writer } from './writer.js';

/** What became of a claim. */
type Outcome = Verdict | 'ignored';

/** A report to read: each claim with its place, its line with carets under its figures, and the arithmetic. */
export function text({ isFinding, quiet, colours }: Wishes): Writer {
  const paint = colours ? painted : (_: Outcome, words: string) => words;
  const told = (name: string, lines: Lines, claim: FoundClaim): string => {
    const { kind, members, verdict, explanation, ignored } = claim;
    const { line, column } = lines.position(members[0]?.[0] ?? 0);
    const colour = ignored === undefined ? verdict : 'ignored';
    const cause = causeOf(claim);
    return [
      `${printable(name)}:${line}:${column}: ${paint(colour, `${verdict} ${called[kind]}`)}${ignored === undefined ? '' : `, ignored: ${oneLine(ignored)}`}`,
      ...excerpt(lines, members).flatMap(([shown, carets]) => [
        `  | ${shown}`.trimEnd(),
        `  | ${paint(colour, carets)}`,
      ]),
      `  ${oneLine(explanation)}`,
      ...(cause === undefined ? [] : [`  ${cause}`]),
      '',
      '',
    ].join('\n');
  };
  let found = false;
  return {
    head: '',
    piece: ({ name }, { lines, claims }) => {
      const shown = quiet ? claims.filter(isFinding) : claims;
      found ||= shown.length > 0;
      return shown.map((claim) => told(name, lines, claim)).join('');
    },
    end: () => [],
    refused: () => [],
    close: (counts) => (counts.texts === 0 || (quiet && !found) ? '' : summary(counts)),
  };
}

function summary({ texts, figures, claims, inconsistent, unverifiable, consistent, ignored }: Counts): string {
  const parts = [
    `${inconsistent} inconsistent`,
    `${unverifiable} unverifiable`,
    `${consistent} consistent`,
    ...(ignored === 0 ? [] : [`${ignored} ignored`]),
  ];
  const where = texts === 1 ? '' : ` in ${texts} texts`;
  return `${counted(figures, 'figure')}, ${counted(claims, 'claim')}${where}: ${parts.join(', ')}\n`;
}

const codes: Readonly<Record<Outcome, number>> = { inconsistent: 31, unverifiable: 33, consistent: 32, ignored: 2 };

/** Words in the colour of a verdict. */
function painted(verdict: Outcome, words: string): string {
  return `\u001b[${codes[verdict]}m${words}\u001b[0m`;
}
