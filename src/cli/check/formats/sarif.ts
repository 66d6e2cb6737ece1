import type { ClaimKind } from '../../../quotes/claim.js';
import type { FoundClaim } from '../../../texts/check-document.js';
import type { Lines } from '../../../texts/lines.js';
import { called, explained, oneLine } from '../../../texts/wording.js';
import { version } from '../../../version.js';
import { safeJson } from '../safe-json.js';
import type { Wishes, Writer } from './writer.js';

/** SARIF 2.1.0 (OASIS): a result for each finding; an inconsistent claim that a note ignores is a suppressed one. */
export function sarif({ isFinding }: Wishes): Writer {
  let isFirst = true;
  const notifications: object[] = [];
  return {
    head: `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{\n"tool":${safeJson({ driver })},\n"columnKind":"utf16CodeUnits","results":[\n`,
    piece: ({ name }, { lines, claims }) => {
      const results = claims
        .filter((claim) => claim.verdict === 'inconsistent' || isFinding(claim))
        .map((claim) => safeJson(result(name, lines, claim)));
      if (results.length === 0) return '';
      const before = isFirst ? '' : ',\n';
      isFirst = false;
      return `${before}${results.join(',\n')}`;
    },
    end: () => [],
    refused: ({ name }, { message }) => {
      const locations = [{ physicalLocation: { artifactLocation: artifact(name) } }];
      notifications.push({ level: 'error', message: { text: message }, locations });
      return [];
    },
    close: () => {
      const invocation = {
        executionSuccessful: notifications.length === 0,
        ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
      };
      return `\n],"invocations":[${safeJson(invocation)}]}]}\n`;
    },
  };
}

const home = 'https://www.npmjs.com/package/milex';

const driver = {
  name: 'milex',
  semanticVersion: version,
  informationUri: home,
  rules: Object.entries(called).map(([kind, name]) => ({
    id: ruleId(kind as ClaimKind),
    shortDescription: {
      text: `${/^[aeiou]/.test(name) ? 'An' : 'A'} ${name} that does not follow from the figures quoted.`,
    },
    helpUri: home,
    defaultConfiguration: { level: 'error' },
  })),
};

function ruleId(kind: ClaimKind): string {
  return `milex/${kind}`;
}

function result(name: string, lines: Lines, claim: FoundClaim): object {
  const { kind, members, verdict, stated, expected, diagnosis, ignored } = claim;
  const places = members.map(([start, end]) => location(name, lines, start, end));
  return {
    ruleId: ruleId(kind),
    level: 'error',
    message: { text: explained(claim) },
    locations: places.slice(0, 1),
    relatedLocations: places.slice(1).map((place, i) => ({ id: i + 1, ...place })),
    properties: { verdict, diagnosis, stated, expected },
    ...(ignored === undefined ? {} : { suppressions: [{ kind: 'inSource', justification: oneLine(ignored) }] }),
  };
}

function location(name: string, lines: Lines, start: number, end: number): object {
  const [from, to] = [lines.position(start), lines.position(end)];
  return {
    physicalLocation: {
      artifactLocation: artifact(name),
      region: {
        startLine: from.line,
        startColumn: from.column,
        endLine: to.line,
        endColumn: to.column,
        snippet: { text: lines.slice(start, end) },
      },
    },
  };
}

function artifact(name: string): { readonly uri: string } {
  return { uri: encodeURI(name.replaceAll('\\', '/').replace(/\p{Cs}/gu, '\ufffd')) };
}
