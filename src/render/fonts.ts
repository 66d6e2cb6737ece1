import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { GlobalFonts } from '@napi-rs/canvas';
import { MilexError } from '../money/error.js';

const scripts = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek'];
const weights = [400, 600, 700];

/**
 * Makes the bundled Inter known to the canvas. The canvas does not look for a letter in a second file of one family,
 * so each script is a family of its own, as the themes list them.
 */
export function registerFonts(): void {
  const folder = join(dirname(createRequire(import.meta.url).resolve('@fontsource/inter/package.json')), 'files');
  for (const script of scripts) {
    const family = script === 'latin' ? 'Inter' : `Inter ${script}`;
    for (const weight of weights) {
      const file = join(folder, `inter-${script}-${weight}-normal.woff`);
      if (!GlobalFonts.registerFromPath(file, family)) throw new MilexError(`cannot read the font ${file}`);
    }
  }
}
