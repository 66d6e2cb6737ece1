/** An earlier level and a later one, as indexes into the mentions of a sentence. */
export interface LevelPair {
  readonly from: number;
  readonly to: number;
  /** Whether prepositions name the pair, or only years and words of time, which may be of two different budgets. */
  readonly by: 'words' | 'years' | 'years of others';
}
