import type { Mention, Unit } from '../mention.js';
import type { CueMatch, CueMatcher } from './cue-matcher.js';
import type { Sentence } from './sentence.js';

/** No gap is read further than this from the number it touches. */
const reach = 160;

/** What a preposition makes of the level after it. */
export type Role = 'from' | 'fromBeforeTo' | 'to' | 'exceeded';

/** One sentence, with questions about what stands beside its numbers. */
export class Reading {
  readonly mentions: readonly Mention[];
  readonly cues: CueMatcher;
  /** Indexes of amounts that only repeat another in a second currency. */
  readonly converted: Set<number> = new Set();
  readonly #gaps: readonly string[];
  readonly #roles = new Map<number, Role | null>();
  readonly #phrasesBefore: string[] = [];
  readonly #phrasesAfter: string[] = [];
  #words: string | undefined;

  constructor({ mentions, gaps }: Sentence, cues: CueMatcher) {
    this.cues = cues;
    const compared = mentions.map((mention, i) => isCompared(mention, mentions[i - 1], gaps[i] ?? '', cues));
    this.#gaps = gaps.map((gap, i) => (compared[i] === true ? gap + lead(mentions[i]) : gap));
    this.mentions = mentions.map((mention, i) =>
      compared[i] === true ? { ...mention, qualifier: 'exact', interval: mention.unhedged } : mention,
    );
  }

  /** The whole sentence without its numbers, for cues that may stand anywhere in it. */
  get words(): string {
    this.#words ??= this.#gaps.map((gap) => gap.slice(0, reach)).join(' # ');
    return this.#words;
  }

  /** The text between the number before (or the start of the sentence) and number i. */
  before(i: number): string {
    return (this.#gaps[i] ?? '').slice(-reach);
  }

  /** The text between number i and the next one (or the end of the sentence). */
  after(i: number): string {
    return (this.#gaps[i + 1] ?? '').slice(0, reach);
  }

  /** The text before number i back to the last punctuation mark. */
  phraseBefore(i: number): string {
    this.#phrasesBefore[i] ??= /[^,;:()[\]–—?!]*$/u.exec(this.before(i))?.[0] ?? '';
    return this.#phrasesBefore[i] ?? '';
  }

  /** The text before number i back to the last punctuation mark or "and". */
  clauseBefore(i: number): string {
    const phrase = this.phraseBefore(i);
    return phrase.slice(this.ands(phrase).at(-1)?.end ?? 0);
  }

  /** The text after number i up to the next punctuation mark. */
  phraseAfter(i: number): string {
    this.#phrasesAfter[i] ??= this.after(i).split(/[,;:()[\]–—?!]|\.\s/u)[0] ?? '';
    return this.#phrasesAfter[i] ?? '';
  }

  /** The text between numbers i and j, numbers between them left out. */
  between(i: number, j: number): string {
    return this.#gaps
      .slice(i + 1, j + 1)
      .join(' # ')
      .slice(-2 * reach);
  }

  /** The text after number i up to the next punctuation mark or "and". */
  clauseAfter(i: number): string {
    const phrase = this.phraseAfter(i);
    return phrase.slice(0, this.ands(phrase)[0]?.start ?? phrase.length);
  }

  /** The conjunctions of a piece of text, without those between two years. */
  ands(text: string): CueMatch[] {
    return this.cues
      .all('and', text)
      .filter(({ start, end }) => !/\d\s*$/u.test(text.slice(0, start)) || !/^\s*\d/u.test(text.slice(end)));
  }

  /** Whether a number has a hedge in its own words, and not only in those of a range that it is an end of. */
  hasOwnHedge(i: number): boolean {
    return lead(this.mentions[i]) !== '';
  }

  /** Indexes of the mentions of a unit. */
  ofUnit(...units: Unit[]): number[] {
    return this.mentions.flatMap((mention, i) => (units.includes(mention.unit) ? [i] : []));
  }

  /** Whether two amounts are of one currency, and neither only repeats another. */
  sameMoney(i: number, j: number): boolean {
    const [one, other] = [this.mentions[i], this.mentions[j]];
    return (
      one?.unit === 'money' &&
      other?.unit === 'money' &&
      one.currency === other.currency &&
      !this.converted.has(i) &&
      !this.converted.has(j)
    );
  }

  /** The preposition nearest before a level, within a short noun phrase. */
  role(i: number): Role | null {
    const known = this.#roles.get(i);
    if (known !== undefined) return known;
    const role = this.#roleOf(i);
    this.#roles.set(i, role);
    return role;
  }

  #roleOf(i: number): Role | null {
    const phrase = this.clauseBefore(i);
    const found = (
      [
        ['from', 6],
        ['to', 4],
        ['reaches', 4],
        ['exceeds', 7],
        ['fromBeforeTo', 3],
        ['including', 3],
      ] as const
    ).flatMap(([name, words]) => {
      const match = this.cues.near(name, phrase, words);
      return match === null ? [] : [{ name, ...match }];
    });
    // The nearest one governs; of two that end together the longer is the whole expression. A bare "de" or "von" may
    // stand inside the noun phrase of another.
    found.sort((a, b) => b.end - a.end || a.start - b.start);
    const nearest = found.find(({ name }) => name !== 'fromBeforeTo') ?? found[0];
    if (nearest === undefined) return this.cues.near('to', lead(this.mentions[i]), 1) === null ? null : 'to';
    if (nearest.name === 'reaches') return 'to';
    if (nearest.name === 'including') return null;
    // "compared with 2019 *by* 19 billion": of the year, not of the amount.
    const isOfYear = /(?<!\d)(?:19|20)\d\d(?!\d)/u.test(phrase.slice(nearest.end));
    if (isOfYear && this.cues.near('by', phrase, 0) !== null) return null;
    // "together *with*", where a language has one word for "with" and "from".
    if (nearest.name === 'from' && this.cues.near('together', phrase.slice(0, nearest.start), 0) !== null) return null;
    return nearest.name === 'exceeds' ? 'exceeded' : nearest.name;
  }

  /** Whether a preposition that may open "from … to" stands right before a level: "de 2 % à", "von 40 auf". */
  mayStartRange(i: number): boolean {
    return this.cues.near('fromBeforeTo', this.phraseBefore(i), 0) !== null;
  }
}

/** "20 % *more than* 50 billion": right after a size, what looks like a hedge compares. */
function isCompared(mention: Mention, before: Mention | undefined, gap: string, cues: CueMatcher): boolean {
  const isSize = before?.unit === 'percent' || before?.unit === 'money' || before?.unit === 'multiple';
  return isSize && gap.trim() === '' && mention.qualifier !== 'exact' && cues.has('than', lead(mention));
}

/** The words of a hedge before the number of a mention. */
function lead(mention: Mention | undefined): string {
  return /^[\p{L}\s’']+(?=\s)/u.exec(mention?.text ?? '')?.[0] ?? '';
}
