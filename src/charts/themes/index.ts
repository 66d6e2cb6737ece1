import { light } from './light.js';
import type { Theme } from './theme.js';

/** The looks a spec can name. */
export const themes: { readonly light: Theme } = { light };

export type ThemeName = keyof typeof themes;
export type { TextRole, Theme } from './theme.js';
