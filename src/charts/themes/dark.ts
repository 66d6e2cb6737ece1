import type { Palette } from './theme.js';

export const dark: Palette = {
  background: '#14181d',
  ink: '#f2f4f6',
  muted: '#a9b4c0',
  rule: '#4a545f',
  grid: '#2a313a',
  context: '#8596aa',
  contextSoft: '#28323d',
  accent: '#5cb3ff',
  accentSoft: '#1d3a57',
  second: '#ff9a62',
  secondSoft: '#4a2e20',
  onMark: '#0e1216',
};
