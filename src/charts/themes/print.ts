import type { Palette } from './theme.js';

/** For paper: accent, second and context are a dark, a middle and a light grey where there is no colour. */
export const print: Palette = {
  background: '#ffffff',
  ink: '#000000',
  muted: '#4a4a4a',
  rule: '#8c8c8c',
  grid: '#dcdcdc',
  context: '#909090',
  contextSoft: '#eeeeee',
  accent: '#00264d',
  accentSoft: '#dbe1e8',
  second: '#a3390f',
  secondSoft: '#f0dfd8',
  onMark: '#ffffff',
};
