import type { LevelPair } from './pair.js';
import type { Reading } from './reading.js';
import { isShare, tellsChange } from './size.js';

/** "B, 7 % more than A", "double the A": a result right before the level that it is measured from. */
export function findComparedPairs(reading: Reading): LevelPair[] {
  const { mentions, cues } = reading;
  return mentions.flatMap((mention, i) => {
    if (mention.unit !== 'money' || reading.converted.has(i) || i === 0) return [];
    const gap = reading.before(i);
    const result = mentions[i - 1];
    const sized = cues.opens('more', gap) || cues.opens('less', gap);
    const compares =
      result?.unit === 'multiple'
        ? opensComparison(reading, gap) || opensComparison(reading, `${lastWord(result.text)}${gap}`)
        : (exceedsBy(reading, i - 1, gap) || (cues.opens('than', gap, 3) && (sized || !cues.opens('of', gap)))) &&
          (result?.unit === 'percent'
            ? sized || tellsChange(reading, i - 1)
            : (sized || exceedsBy(reading, i - 1, gap)) && reading.sameMoney(i - 1, i));
    if (!compares || /[;:()]/u.test(gap) || reading.ands(gap).length > 0) return [];
    const to = levelBefore(reading, i - 1, i);
    return to === undefined ? [] : [{ from: i, to, by: 'words' as const }];
  });
}

/** "exceeds by 13 % the 50 billion", "inférieur de 20 % aux 15 milliards" */
function exceedsBy(reading: Reading, result: number, gap: string): boolean {
  const { cues } = reading;
  const phrase = reading.phraseBefore(result);
  const compares = cues.has('exceeds', phrase) || cues.has('more', phrase) || cues.has('less', phrase);
  return compares && cues.opens('timesWhat', gap);
}

/** "double *the* 32 billion", "three times *as much as* the" */
function opensComparison({ cues }: Reading, gap: string): boolean {
  return cues.opens('of', gap) || cues.opens('than', gap, 3) || cues.opens('timesWhat', gap);
}

/** The article or "so" that the span of a multiple may end in. */
function lastWord(text: string): string {
  return /\S+$/u.exec(text)?.[0] ?? '';
}

function levelBefore(reading: Reading, result: number, from: number): number | undefined {
  for (let i = result - 1; i >= 0; i--) if (reading.sameMoney(i, from) && !isWhole(reading, i)) return i;
  return undefined;
}

/** "37 % of the world's *2,718 billion*" is there only for the share. */
function isWhole(reading: Reading, i: number): boolean {
  return reading.mentions[i - 1]?.unit === 'percent' && isShare(reading, i - 1);
}
