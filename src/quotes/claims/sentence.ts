import type { Mention } from '../mention.js';

/** A sentence and the numbers in it. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly mentions: readonly Mention[];
  /** The text between mention i - 1 and mention i; the first is what opens the sentence, the last what ends it. */
  readonly gaps: readonly string[];
}

const boundary = /[.!?…]["”»’')\]]*\s+(?=["“„«'‘([]?[\p{Lu}\p{N}])|\n\s*\n|\n\s*(?=[-*•–]\s)/gu;
const abbreviation =
  /(?:^|[\s([])(?:\p{L}|[A-Z]\.[A-Z]|U\.S|env|ca|vs|etc|Mr|Mrs|Dr|St|No|Art|art|approx|ok|tys|tzw|bzw|inkl|rd|zw|ok|np|gen|Gen|Sen|z\.B|d\.h|p\.a|resp|incl|Abs|Nr|sog)$/u;
/** After a number that ends in an abbreviation: "4,7 proc. PKB". */
const acronym = /^\s+\p{Lu}{2}/u;
const ordinal = /(?:^|[\s(])\d{1,2}$/u;

/** Cuts a text into sentences; a full stop inside a number or after an abbreviation ends none. */
export function sentences(text: string, mentions: readonly Mention[], ordinalsHaveStops: boolean): Sentence[] {
  const result: Sentence[] = [];
  let start = 0;
  let next = 0;
  const close = (end: number): void => {
    const inside: Mention[] = [];
    for (let mention = mentions[next]; mention !== undefined && mention.start < end; mention = mentions[++next]) {
      inside.push(mention);
    }
    result.push({ start, end, mentions: inside, gaps: gaps(text, start, end, inside) });
    start = end;
  };
  let watched = 0;
  for (const found of text.matchAll(boundary)) {
    const at = found.index;
    while ((mentions[watched]?.end ?? Number.POSITIVE_INFINITY) <= at) watched++;
    const mention = mentions[watched];
    if (mention !== undefined && mention.start <= at && mention.end > at + 1) continue;
    if (mention?.end === at + 1 && acronym.test(text.slice(at + 1, at + 12))) continue;
    const before = text.slice(Math.max(start, at - 12), at);
    if (found[0].startsWith('.') && (abbreviation.test(before) || (ordinalsHaveStops && ordinal.test(before))))
      continue;
    close(at + found[0].length);
  }
  close(text.length);
  return result.filter((sentence) => sentence.mentions.length > 0 || sentence.end > sentence.start);
}

function gaps(text: string, start: number, end: number, mentions: readonly Mention[]): string[] {
  const cuts = mentions.map((mention, i) => text.slice(mentions[i - 1]?.end ?? start, mention.start));
  return [...cuts, text.slice(mentions.at(-1)?.end ?? start, end)];
}
