import * as z from 'zod';
import { once } from '../../money/once.js';
import { dark } from './dark.js';
import { light } from './light.js';
import { type OwnTheme, ownPalette, ownThemeSchema } from './own.js';
import { print } from './print.js';
import type { Palette, Theme } from './theme.js';

export type ThemeName = 'light' | 'dark' | 'print';

const palettes: Record<ThemeName, Palette> = { light, dark, print };

/** The looks a spec can name. */
export const themeNames: readonly [ThemeName, ...ThemeName[]] = ['light', 'dark', 'print'];

/** What a spec says of its look: the name of a theme, or colours of its own. */
export type ThemeSpec = ThemeName | OwnTheme<ThemeName>;

export const themeSchema: () => z.ZodType<ThemeSpec> = once(() =>
  z.union([z.enum(themeNames), ownThemeSchema(themeNames)]).meta({
    id: 'theme',
    description: `one of ${themeNames.join(', ')}, or colours of your own, {extends: light, accent: "#0b5cad"}`,
  }),
);

/**
 * The look that a spec asks for.
 *
 * @throws {MilexError} for a colour of its own that cannot be read, or told from another
 */
export function themeOf(spec: ThemeSpec): Theme {
  if (typeof spec === 'string') return themed(palettes[spec]);
  return themed(ownPalette(spec, palettes[spec.extends ?? 'light']));
}

// Where a font comes in files a script, each file is registered under a name of its own.
const family =
  "Inter, 'Inter latin-ext', 'Inter cyrillic', 'Inter cyrillic-ext', 'Inter greek', 'Inter greek-ext', 'Inter vietnamese', sans-serif";

function themed(palette: Palette): Theme {
  const { ink, muted, accent } = palette;
  return {
    ...palette,
    family,
    text: {
      title: { size: 32, weight: 700, color: ink },
      subtitle: { size: 18, weight: 400, color: muted },
      finding: { size: 26, weight: 700, color: accent },
      value: { size: 21, weight: 700, color: ink },
      label: { size: 20, weight: 600, color: ink },
      detail: { size: 16, weight: 400, color: muted },
      axis: { size: 17, weight: 400, color: muted },
      note: { size: 14, weight: 400, color: muted },
    },
  };
}

export type { TextRole, Theme } from './theme.js';
