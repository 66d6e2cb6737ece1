import type { Palette } from './theme.js';

export const light: Palette = {
  background: '#ffffff',
  ink: '#1a1a1a',
  muted: '#5b6470',
  rule: '#c9ced6',
  grid: '#e3e6eb',
  context: '#73879b',
  contextSoft: '#dbe2e9',
  accent: '#0b5cad',
  accentSoft: '#cfe0f2',
  second: '#b5401a',
  secondSoft: '#f6ded5',
  onMark: '#ffffff',
};
