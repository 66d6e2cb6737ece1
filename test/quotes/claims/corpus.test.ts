import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkedTextJson, checkText } from '../../../src/quotes/check.js';
import type { Lang } from '../../../src/quotes/languages/index.js';

interface LabelledClaim {
  readonly kind: string;
  readonly members: readonly number[];
  readonly verdict: string;
  readonly diagnosis?: string | null;
}

interface LabelledSentence {
  readonly lang: Lang;
  readonly date: string | null;
  readonly text: string;
  readonly figures: readonly { readonly start: number; readonly end: number }[];
  readonly claims: readonly LabelledClaim[];
}

type Span = readonly [start: number, end: number];

const folder = new URL('../../../../shared/corpus/', import.meta.url);
const files = ['dev.jsonl', 'claims.jsonl'].map((name) => new URL(name, folder));
const absent = files.some((file) => !existsSync(file));
const reason = absent ? ' (skipped: the labelled sentences are not there)' : '';

describe.skipIf(absent)(`claims in labelled sentences${reason}`, () => {
  const tally = absent ? empty() : score(files.flatMap(read));

  it('are found, nine in ten', () => {
    expect(tally.found / tally.labelled).toBeGreaterThanOrEqual(0.9);
  });

  it('are judged rightly, 97 in a hundred', () => {
    expect(tally.judged / tally.found).toBeGreaterThanOrEqual(0.97);
  });

  it('are errors found, 95 in a hundred, with at most one false alarm in a hundred sentences', () => {
    expect(tally.errorsFound / tally.errors).toBeGreaterThanOrEqual(0.95);
    expect(tally.falseAlarms / tally.sentences).toBeLessThanOrEqual(0.01);
  });

  it('are diagnosed rightly, eight in ten', () => {
    expect(tally.rightlyDiagnosed / tally.diagnosed).toBeGreaterThanOrEqual(0.8);
  });
});

function empty() {
  return {
    sentences: 0,
    labelled: 0,
    found: 0,
    judged: 0,
    errors: 0,
    errorsFound: 0,
    falseAlarms: 0,
    diagnosed: 0,
    rightlyDiagnosed: 0,
  };
}

function read(file: URL): LabelledSentence[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line));
}

function score(sentences: readonly LabelledSentence[]) {
  const tally = empty();
  for (const { lang, date, text, figures, claims } of sentences) {
    tally.sentences++;
    const left = checkedTextJson(checkText(text, { lang, date })).claims;
    for (const { kind, members, verdict, diagnosis } of claims) {
      if (kind === 'change' || kind === 'share_of_gdp') continue;
      tally.labelled++;
      if (verdict === 'inconsistent') tally.errors++;
      const spans = members.flatMap((i): Span[] =>
        figures[i] === undefined ? [] : [[figures[i].start, figures[i].end]],
      );
      const at = left.findIndex((claim) => claim.kind === kind && coincide(claim.members, spans));
      const [claim] = at < 0 ? [] : left.splice(at, 1);
      if (claim === undefined) continue;
      tally.found++;
      if (claim.verdict === verdict) tally.judged++;
      else if (claim.verdict === 'inconsistent') tally.falseAlarms++;
      if (verdict !== 'inconsistent' || claim.verdict !== verdict) continue;
      tally.errorsFound++;
      if (diagnosis === undefined || diagnosis === null) continue;
      tally.diagnosed++;
      if (claim.diagnosis === diagnosis) tally.rightlyDiagnosed++;
    }
    tally.falseAlarms += left.filter(({ verdict }) => verdict === 'inconsistent').length;
  }
  return tally;
}

/** Whether the spans overlap one to one. */
function coincide(found: readonly Span[], labelled: readonly Span[]): boolean {
  const left = [...found];
  for (const [start, end] of labelled) {
    const at = left.findIndex((span) => span[0] < end && start < span[1]);
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return left.length === 0;
}
