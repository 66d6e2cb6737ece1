import type { Chart } from '../charts/chart.js';
import { placeOfLetter } from '../charts/read/places.js';
import { MilexError, shown } from '../money/error.js';

/** A letter that the typeface would draw as a box. */
export class MissingLetter extends MilexError {
  readonly letter: string;
  readonly text: string;

  constructor(letter: string, text: string) {
    super(
      `no letter ${shown(letter)} in the typeface, for the text ${shown(text)}; Inter has Latin, Greek and Cyrillic letters`,
      { value: letter },
    );
    this.letter = letter;
    this.text = text;
  }
}

interface Letters {
  /** Makes more letters known; false when there are no more. */
  complete(): boolean;
}

/**
 * Draws a chart, anew when it has letters of a script that was not made known; one that the typeface lacks is named with
 * its key in the spec.
 *
 * @throws {MilexError} as `draw` does
 */
export async function withLetters<T>(chart: Chart, typeface: Letters, draw: () => T | Promise<T>): Promise<T> {
  try {
    return await draw();
  } catch (error) {
    if (!(error instanceof MissingLetter)) throw error;
    if (typeface.complete()) return withLetters(chart, typeface, draw);
    const place = placeOfLetter(chart.spec, error.letter, error.text);
    throw place === undefined ? error : error.at(place);
  }
}
