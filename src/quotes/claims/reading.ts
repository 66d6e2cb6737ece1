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
  readonly #sentence: Sentence;

  constructor(sentence: Sentence, cues: CueMatcher) {
    this.#sentence = sentence;
    this.mentions = sentence.mentions;
    this.cues = cues;
  }

  /** The whole sentence without its numbers, for cues that may stand anywhere in it. */
  get words(): string {
    return this.#sentence.gaps.map((gap) => gap.slice(0, reach)).join(' # ');
  }

  /** The text between the number before (or the start of the sentence) and number i. */
  before(i: number): string {
    return (this.#sentence.gaps[i] ?? '').slice(-reach);
  }

  /** The text between number i and the next one (or the end of the sentence). */
  after(i: number): string {
    return (this.#sentence.gaps[i + 1] ?? '').slice(0, reach);
  }

  /** The text before number i back to the last punctuation mark. */
  phraseBefore(i: number): string {
    return (
      this.before(i)
        .split(/[,;:()[\]–—?!]/u)
        .at(-1) ?? ''
    );
  }

  /** The text before number i back to the last punctuation mark or "and". */
  clauseBefore(i: number): string {
    const phrase = this.phraseBefore(i);
    return phrase.slice(this.ands(phrase).at(-1)?.end ?? 0);
  }

  /** The text after number i up to the next punctuation mark. */
  phraseAfter(i: number): string {
    return this.after(i).split(/[,;:()[\]–—?!]|\.\s/u)[0] ?? '';
  }

  /** The text between numbers i and j, numbers between them left out. */
  between(i: number, j: number): string {
    return this.#sentence.gaps
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
    const phrase = this.clauseBefore(i);
    const found = (
      [
        ['from', 6],
        ['to', 4],
        ['reaches', 4],
        ['exceeds', 7],
        ['fromBeforeTo', 3],
      ] as const
    ).flatMap(([name, words]) => {
      const match = this.cues.near(name, phrase, words);
      return match === null ? [] : [{ name, ...match }];
    });
    // The nearest one governs; of two that end together the longer is the whole expression. A bare "de" or "von" may
    // stand inside the noun phrase of another.
    found.sort((a, b) => b.end - a.end || a.start - b.start);
    const nearest = found.find(({ name }) => name !== 'fromBeforeTo') ?? found[0];
    if (nearest === undefined) return null;
    if (nearest.name === 'reaches') return 'to';
    return nearest.name === 'exceeds' ? 'exceeded' : nearest.name;
  }

  /** Whether a preposition that may open "from … to" stands right before a level: "de 2 % à", "von 40 auf". */
  mayStartRange(i: number): boolean {
    return this.cues.near('fromBeforeTo', this.phraseBefore(i), 0) !== null;
  }
}
