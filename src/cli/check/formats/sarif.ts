import { plain } from '../../../money/plain.js';
import type { ClaimKind } from '../../../quotes/claim.js';
import { version } from '../../../version.js';
import { json } from '../../io.js';
import type { CheckedDocument, FoundClaim } from '../document.js';
import { Lines } from '../lines.js';
import { called } from '../wording.js';

/** SARIF 2.1.0 (OASIS): a result for each inconsistent claim; one that a note ignores is suppressed. */
export async function* sarif(documents: AsyncIterable<CheckedDocument>): AsyncIterable<string> {
  const results: object[] = [];
  for await (const { document, claims } of documents) {
    const lines = new Lines(document.source);
    for (const claim of claims) {
      if (claim.verdict === 'inconsistent') results.push(result(document.name, document.source, lines, claim));
    }
  }
  yield json({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  });
}

const driver = {
  name: 'milex',
  semanticVersion: version,
  rules: Object.entries(called).map(([kind, name]) => ({
    id: ruleId(kind as ClaimKind),
    shortDescription: { text: `A ${name} that does not follow from the figures quoted` },
    defaultConfiguration: { level: 'error' },
  })),
};

function ruleId(kind: ClaimKind): string {
  return `milex/${kind}`;
}

function result(name: string, source: string, lines: Lines, claim: FoundClaim): object {
  const { kind, members, stated, expected, explanation, diagnosis, ignored } = claim;
  const places = members.map(([start, end]) => location(name, source, lines, start, end));
  return {
    ruleId: ruleId(kind),
    level: 'error',
    message: { text: plain(explanation) },
    locations: places.slice(0, 1),
    relatedLocations: places.slice(1).map((place, i) => ({ id: i + 1, ...place })),
    properties: { diagnosis, stated, expected },
    ...(ignored === undefined ? {} : { suppressions: [{ kind: 'inSource', justification: ignored }] }),
  };
}

function location(name: string, source: string, lines: Lines, start: number, end: number): object {
  const [from, to] = [lines.position(start), lines.position(end)];
  return {
    physicalLocation: {
      artifactLocation: { uri: encodeURI(name.replaceAll('\\', '/')) },
      region: {
        startLine: from.line,
        startColumn: from.column,
        endLine: to.line,
        endColumn: to.column,
        snippet: { text: source.slice(start, end) },
      },
    },
  };
}
