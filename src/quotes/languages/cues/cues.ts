/**
 * The words by which one language ties figures together. Each entry is a list of regular-expression fragments,
 * matched in any case and as whole words (write `\p{L}*` where an ending may follow); spaces match any white space.
 */
export interface ClaimCues {
  /** Before the earlier level, wherever the later one stands: "from", "compared with", "up from". */
  readonly from: readonly string[];
  /** Before the earlier level only when the later one follows with `to`: "von … auf", "de … à". */
  readonly fromBeforeTo: readonly string[];
  /** Before the later level. */
  readonly to: readonly string[];
  /** Verbs before the later level: "reaching". */
  readonly reaches: readonly string[];
  /** Right after a result, before what it is compared with: "7 % more *than*", "up 9 % *on* the". */
  readonly than: readonly string[];
  /** Right after a multiple, before what it is a multiple of: "twice *the*". */
  readonly timesWhat: readonly string[];
  /** Verbs between the later level and the earlier one: "exceeds". */
  readonly exceeds: readonly string[];
  /** Before the size of a change: "by". */
  readonly by: readonly string[];
  /** Words of rising and of falling, verbs and nouns. */
  readonly rise: readonly string[];
  readonly fall: readonly string[];
  /** Right after the size of a change: "5 % *more*". */
  readonly more: readonly string[];
  readonly less: readonly string[];
  /** Between two names of one thing: "or", "that is", "equivalent to". */
  readonly equals: readonly string[];
  /** After the second name of one thing, where a language puts the verb last: "entspricht". */
  readonly equalsAfter: readonly string[];
  /** What may follow an amount converted: "at the current rate". */
  readonly atRate: readonly string[];
  /** Beside a total of what was named before it. */
  readonly together: readonly string[];
  /** After a total, before all of its parts. */
  readonly madeOf: readonly string[];
  /** After a total, before parts that need not be all of it. */
  readonly including: readonly string[];
  /** Between the members of a list, or two clauses. */
  readonly and: readonly string[];
  /** Between a percentage and the whole it is of. */
  readonly of: readonly string[];
  /** Before a whole that opens the sentence: "*of the* 50 billion". */
  readonly outOf: readonly string[];
  /** Verbs between a part and its share. */
  readonly accountsFor: readonly string[];
  /** After an amount of one year, and before one. */
  readonly perYear: readonly string[];
  readonly yearly: readonly string[];
  /** Inflation taken out, and left in. */
  readonly real: readonly string[];
  readonly nominal: readonly string[];
  /** Opens a sentence that goes on about the one before. */
  readonly thatIs: readonly string[];
  /** Time words of the later and of the earlier level. */
  readonly now: readonly string[];
  readonly then: readonly string[];
  /** Whether nouns are written with a capital, so that a capital does not mark a name. */
  readonly capitalNouns: boolean;
}
