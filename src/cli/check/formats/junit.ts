import { tableOf } from '../../../money/table.js';
import type { FoundClaim } from '../../../texts/check-document.js';
import type { Lines } from '../../../texts/lines.js';
import { called, explained, oneLine } from '../../../texts/wording.js';
import { Held } from '../held.js';
import type { Named } from '../inputs.js';
import type { Wishes, Writer } from './writer.js';

/** JUnit XML: a suite for each text, a test case for each claim; what cannot be verified or is ignored is skipped. */
export function junit({ isFinding }: Wishes): Writer {
  const isSkipped = (claim: FoundClaim) =>
    !isFinding(claim) && (claim.verdict === 'unverifiable' || claim.ignored !== undefined);
  const testCase = (name: string, lines: Lines, claim: FoundClaim): string => {
    const { kind, members, verdict, diagnosis, ignored } = claim;
    const { line, column } = lines.position(members[0]?.[0] ?? 0);
    const quoted = members.map(([start, end]) => lines.slice(start, end)).join(', ');
    const head = caseHead(name, `${line}:${column} ${called[kind]}: ${quoted}`);
    if (isFinding(claim))
      return `${head}>\n      <failure type="${diagnosis ?? verdict}" message="${escaped(explained(claim))}"/>\n    </testcase>\n`;
    if (!isSkipped(claim)) return `${head}/>\n`;
    const why = ignored === undefined ? explained(claim) : `ignored: ${ignored}`;
    return `${head}>\n      <skipped message="${escaped(why)}"/>\n    </testcase>\n`;
  };
  let suite = new Suite();
  const closed = ({ name }: Named) => {
    const text = suite.text(name);
    suite = new Suite();
    return text;
  };
  return {
    head: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="milex check">\n',
    piece: ({ name }, { lines, claims }) => {
      for (const claim of claims) {
        const became = isFinding(claim) ? 'failures' : isSkipped(claim) ? 'skipped' : null;
        suite.add(testCase(name, lines, claim), became);
      }
      return '';
    },
    end: closed,
    refused: (text, { code, message }) => {
      const head = caseHead(text.name, 'can be read');
      suite.add(`${head}>\n      <error type="${code}" message="${escaped(message)}"/>\n    </testcase>\n`, 'errors');
      return closed(text);
    },
    close: () => '</testsuites>\n',
  };
}

/** The cases of a text, held until they are counted. */
class Suite {
  readonly #cases = new Held('');
  readonly #counts = { tests: 0, failures: 0, errors: 0, skipped: 0 };

  add(testCase: string, became: 'failures' | 'errors' | 'skipped' | null): void {
    this.#cases.add(testCase);
    this.#counts.tests++;
    if (became !== null) this.#counts[became]++;
  }

  *text(name: string): Iterable<string> {
    const counts = Object.entries(this.#counts).map(([what, count]) => `${what}="${count}"`);
    yield `  <testsuite name="${escaped(name)}" ${counts.join(' ')}>\n`;
    yield* this.#cases.parts();
    yield '  </testsuite>\n';
  }
}

function caseHead(name: string, title: string): string {
  return `    <testcase classname="${escaped(name)}" name="${escaped(title)}"`;
}

const entities: ReadonlyMap<string, string> = tableOf({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' });

/** Text in an attribute of XML, which has no place for two characters that a log has. */
function escaped(text: string): string {
  return oneLine(text)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"]/g, (character) => entities.get(character) ?? character);
}
