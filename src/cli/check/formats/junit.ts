import { plain } from '../../../money/plain.js';
import { tableOf } from '../../../money/table.js';
import { type CheckedDocument, type FoundClaim, isFinding } from '../document.js';
import { Lines } from '../lines.js';
import { called } from '../wording.js';

/** JUnit XML: a suite for each document, a test case for each claim; what cannot be verified or is ignored is skipped. */
export async function* junit(documents: AsyncIterable<CheckedDocument>): AsyncIterable<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="milex check">\n';
  for await (const { document, claims } of documents) {
    const failures = claims.filter(isFinding).length;
    const skipped = claims.filter((claim) => isSkipped(claim)).length;
    const counts = `tests="${claims.length}" failures="${failures}" errors="0" skipped="${skipped}"`;
    yield `  <testsuite name="${escaped(document.name)}" ${counts}>\n`;
    const lines = new Lines(document.source);
    for (const claim of claims) yield testCase(document.name, document.source, lines, claim);
    yield '  </testsuite>\n';
  }
  yield '</testsuites>\n';
}

function testCase(name: string, source: string, lines: Lines, claim: FoundClaim): string {
  const { kind, members, explanation, diagnosis, ignored } = claim;
  const { line, column } = lines.position(members[0]?.[0] ?? 0);
  const quoted = members.map(([start, end]) => source.slice(start, end)).join(', ');
  const title = `${line}:${column} ${called[kind]}: ${quoted}`;
  const head = `    <testcase classname="${escaped(name)}" name="${escaped(title)}"`;
  if (isFinding(claim))
    return `${head}>\n      <failure type="${diagnosis}" message="${escaped(explanation)}"/>\n    </testcase>\n`;
  if (!isSkipped(claim)) return `${head}/>\n`;
  const why = ignored === undefined ? explanation : `ignored: ${ignored}`;
  return `${head}>\n      <skipped message="${escaped(why)}"/>\n    </testcase>\n`;
}

function isSkipped({ verdict, ignored }: FoundClaim): boolean {
  return verdict === 'unverifiable' || ignored !== undefined;
}

const entities: ReadonlyMap<string, string> = tableOf({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' });

/** Text in an attribute of XML, which has no place for most control characters, nor for half a surrogate pair. */
function escaped(text: string): string {
  return plain(text)
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"]/g, (character) => entities.get(character) ?? character);
}
