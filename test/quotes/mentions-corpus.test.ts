import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Lang } from '../../src/quotes/languages/index.js';
import type { Mention } from '../../src/quotes/mention.js';
import { findMentions } from '../../src/quotes/mentions/find.js';

interface Gold {
  readonly start: number;
  readonly end: number;
  readonly value: number | string;
  readonly currency: string | null;
  readonly unit: string;
  readonly qualifier: string;
}

const folder = new URL('../../../shared/corpus/', import.meta.url);
const present = existsSync(folder);

const title = present ? 'the labelled sentences' : 'the labelled sentences: skipped, ../shared/corpus is absent';

describe.skipIf(!present)(title, () => {
  const sentences = present ? ['dev.jsonl', 'claims.jsonl'].flatMap(read) : [];

  it.each([
    ['en', 0.98],
    ['fr', 0.97],
    ['de', 0.97],
    ['es', 0.93],
    ['it', 0.93],
    ['pl', 0.93],
  ] as const)('in %s: the amounts are found with an F1 of at least %d, the language unsaid', (lang, target) => {
    const counts = { gold: 0, found: 0, hit: 0, qualified: 0 };
    for (const { text, figures } of sentences.filter((one) => one.lang === lang)) {
      const gold = figures.filter((one) => one.unit === 'money');
      const found = findMentions(text).filter((one) => one.unit === 'money');
      const pairs = gold.map((one) => [one, found.find((mention) => agrees(one, mention))] as const);
      counts.gold += gold.length;
      counts.found += found.length;
      counts.hit += pairs.filter(([, mention]) => mention !== undefined).length;
      counts.qualified += pairs.filter(([one, mention]) => mention?.qualifier === one.qualifier).length;
    }
    expect((2 * counts.hit) / (counts.gold + counts.found)).toBeGreaterThanOrEqual(target);
    expect(counts.qualified / counts.hit).toBeGreaterThanOrEqual(0.9);
  });
});

function agrees(gold: Gold, mention: Mention): boolean {
  const overlaps = mention.start < gold.end && gold.start < mention.end;
  return overlaps && mention.value.equals(gold.value) && mention.currency === gold.currency;
}

function read(
  name: string,
): readonly { readonly text: string; readonly lang: Lang; readonly figures: readonly Gold[] }[] {
  const lines = readFileSync(new URL(name, folder), 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line));
}
