import type { Theme } from './theme.js';

const ink = '#1a1a1a';
const grey = '#5b6470';

export const light: Theme = {
  background: '#ffffff',
  rule: '#c9ced6',
  grid: '#e3e6eb',
  ink,
  context: '#73879b',
  contextSoft: '#dbe2e9',
  accent: '#0b5cad',
  accentSoft: '#cfe0f2',
  second: '#b5401a',
  secondSoft: '#f6ded5',
  onMark: '#ffffff',
  // Where a font comes in files a script, each file is registered under a name of its own.
  family:
    "Inter, 'Inter latin-ext', 'Inter cyrillic', 'Inter cyrillic-ext', 'Inter greek', 'Inter greek-ext', 'Inter vietnamese', sans-serif",
  text: {
    title: { size: 32, weight: 700, color: ink },
    subtitle: { size: 18, weight: 400, color: grey },
    finding: { size: 26, weight: 700, color: '#0b5cad' },
    value: { size: 19, weight: 700, color: ink },
    label: { size: 18, weight: 600, color: ink },
    detail: { size: 15, weight: 400, color: grey },
    axis: { size: 15, weight: 400, color: grey },
    note: { size: 14, weight: 400, color: grey },
  },
};
