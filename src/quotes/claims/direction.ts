import type { Claim } from '../claim.js';
import type { Reading } from './reading.js';

/** Which way the words say that a change went, by the word of change nearest to its size. */
export function direction(reading: Reading, result: number): Claim['direction'] {
  const { cues } = reading;
  const after = reading.phraseAfter(result);
  if (cues.opens('more', after)) return 'up';
  if (cues.opens('less', after)) return 'down';
  const before = reading.before(result);
  if (cues.near('gap', reading.phraseBefore(result), 1) !== null) return null;
  const rises = [...cues.all('rise', before), ...cues.all('exceeds', before)].map(({ end }) => end);
  const near = nearest(rises.length > 0 ? Math.max(...rises) : undefined, cues.all('fall', before).at(-1)?.end);
  if (near !== null) return near;
  const next = nearestFirst(cues.all('rise', after)[0]?.start, cues.all('fall', after)[0]?.start);
  if (next !== null) return next;
  return risesOrFalls(reading, reading.words);
}

/** The direction of a piece of text, when all its words of change have the same. */
export function risesOrFalls({ cues }: Reading, words: string): Claim['direction'] {
  const [up, down] = [cues.has('rise', words) || cues.has('exceeds', words), cues.has('fall', words)];
  if (up === down) return null;
  return up ? 'up' : 'down';
}

function nearest(up: number | undefined, down: number | undefined): Claim['direction'] {
  if (up === undefined && down === undefined) return null;
  if (up === down) return null;
  return (up ?? -1) > (down ?? -1) ? 'up' : 'down';
}

function nearestFirst(up: number | undefined, down: number | undefined): Claim['direction'] {
  return nearest(up === undefined ? undefined : -up, down === undefined ? undefined : -down);
}

/** Whether the size of a change is said to be after inflation. */
export function isReal(reading: Reading, result: number): boolean {
  const { cues } = reading;
  if (cues.has('real', reading.before(result))) return true;
  if (cues.has('nominal', reading.before(result)) || cues.has('nominal', reading.after(result))) return false;
  return cues.has('real', reading.words);
}
