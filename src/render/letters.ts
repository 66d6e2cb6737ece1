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

/**
 * Draws a chart; a letter that the typeface lacks is named with its key in the spec.
 *
 * @throws {MilexError} as `work` does
 */
export async function namingLetters<T>(chart: Chart, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const place = error instanceof MissingLetter ? placeOfLetter(chart.spec, error.letter, error.text) : undefined;
    throw error instanceof MilexError && place !== undefined ? error.at(place) : error;
  }
}
