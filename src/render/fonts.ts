import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { GlobalFonts } from '@napi-rs/canvas';
import { charactersOf } from './glyphs.js';
import { MissingLetter } from './letters.js';
import { forgetWidths } from './widths.js';
import { withoutSubstitutions } from './woff.js';

const require = createRequire(import.meta.url);
/** What most charts are written in, and what is made known when a chart has a letter of another script. */
const [usual, others] = [['latin'], ['latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'vietnamese']];
const weights = [400, 600, 700];

/**
 * The bundled Inter, as the canvas knows it. The canvas does not look for a letter in a second file of one family, so
 * each script is a family of its own, as the themes list them.
 */
export class Typeface {
  readonly #characters = new Set<number>(['\n'.charCodeAt(0)]);
  #isWhole = false;

  constructor() {
    this.#register(usual);
  }

  /** @throws {MissingLetter} for a text with a character that no font known to the canvas has: it would be a box */
  check(text: string): void {
    const missing = [...text].find((character) => !this.#characters.has(character.codePointAt(0) ?? 0));
    if (missing !== undefined) throw new MissingLetter(missing, text);
  }

  /** Makes the scripts known that are not yet; false when all are. */
  complete(): boolean {
    if (this.#isWhole) return false;
    this.#isWhole = true;
    this.#register(others);
    // What was measured in a font without some of its letters is of another width now.
    forgetWidths();
    return true;
  }

  #register(scripts: readonly string[]): void {
    for (const { woff, script, weight } of files(scripts)) {
      GlobalFonts.register(woff, script === 'latin' ? 'Inter' : `Inter ${script}`);
      if (weight === weights[0]) for (const character of charactersOf(woff)) this.#characters.add(character);
    }
  }
}

let plainIsKnown = false;

/**
 * The same fonts where each character is a glyph of its own, for files whose texts are to be read again. They are made
 * known on the first call.
 *
 * @param font as CSS writes it, of the families that the themes list
 */
export function plainFont(font: string): string {
  if (!plainIsKnown) {
    for (const { woff, script } of files([...usual, ...others])) {
      GlobalFonts.register(withoutSubstitutions(woff), script === 'latin' ? 'Plain Inter' : `Plain Inter ${script}`);
    }
    plainIsKnown = true;
  }
  return font.replace(/\bInter\b/g, 'Plain Inter');
}

function files(scripts: readonly string[]): { woff: Buffer; script: string; weight: number }[] {
  const folder = join(dirname(require.resolve('@fontsource/inter/package.json')), 'files');
  return scripts.flatMap((script) =>
    weights.map((weight) => ({
      woff: readFileSync(join(folder, `inter-${script}-${weight}-normal.woff`)),
      script,
      weight,
    })),
  );
}
