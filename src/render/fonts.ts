import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { GlobalFonts } from '@napi-rs/canvas';
import { charactersOf } from './glyphs.js';
import { MissingLetter } from './letters.js';
import { withoutSubstitutions } from './woff.js';

const require = createRequire(import.meta.url);
const scripts = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'vietnamese'];
const weights = [400, 600, 700];

/** The typeface of the charts, as the canvas knows it. */
export interface Typeface {
  /** @throws {MissingLetter} for a text with a character that the typeface lacks: it would be drawn as a box */
  check(text: string): void;
}

/**
 * Makes the bundled Inter known to the canvas. The canvas does not look for a letter in a second file of one family,
 * so each script is a family of its own, as the themes list them.
 */
export function registerFonts(): Typeface {
  const characters = new Set<number>(['\n'.charCodeAt(0)]);
  for (const { woff, script, weight } of files()) {
    GlobalFonts.register(woff, script === 'latin' ? 'Inter' : `Inter ${script}`);
    if (weight === weights[0]) for (const character of charactersOf(woff)) characters.add(character);
  }
  return {
    check(text) {
      const missing = [...text].find((character) => !characters.has(character.codePointAt(0) ?? 0));
      if (missing !== undefined) throw new MissingLetter(missing, text);
    },
  };
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
    for (const { woff, script } of files()) {
      GlobalFonts.register(withoutSubstitutions(woff), script === 'latin' ? 'Plain Inter' : `Plain Inter ${script}`);
    }
    plainIsKnown = true;
  }
  return font.replace(/\bInter\b/g, 'Plain Inter');
}

function files(): { woff: Buffer; script: string; weight: number }[] {
  const folder = join(dirname(require.resolve('@fontsource/inter/package.json')), 'files');
  return scripts.flatMap((script) =>
    weights.map((weight) => ({
      woff: readFileSync(join(folder, `inter-${script}-${weight}-normal.woff`)),
      script,
      weight,
    })),
  );
}
