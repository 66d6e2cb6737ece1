import type { CheckedPiece } from '../../../texts/check-document.js';
import { Held } from '../held.js';
import { safeJson } from '../safe-json.js';

/** What was found in a text, held until the text ends: only then it is known that it could be read. */
export class Results {
  readonly #figures: Held;
  readonly #claims: Held;
  #pieces = 0;

  /** @param between what stands between two figures or claims */
  constructor(between: string) {
    [this.#figures, this.#claims] = [new Held(between), new Held(between)];
  }

  get isEmpty(): boolean {
    return this.#pieces === 0;
  }

  add({ figures, claims }: CheckedPiece): void {
    this.#pieces++;
    for (const figure of figures) this.#figures.add(safeJson(figure));
    for (const claim of claims) this.#claims.add(safeJson(claim));
  }

  /** Two keys of an object, in parts of any length. */
  *parts(): Iterable<string> {
    yield '"figures":[';
    yield* this.#figures.parts();
    yield '],"claims":[';
    yield* this.#claims.parts();
    yield ']';
  }
}
