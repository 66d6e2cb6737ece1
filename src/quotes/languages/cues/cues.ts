import type { List } from '../list.js';

/** The words by which one language ties figures together, matched as whole words in any case. */
export interface ClaimCues {
  /** Before the earlier level, wherever the later one stands: "from", "compared with", "up from". */
  readonly from: List;
  /** Before the earlier level only when the later one follows with `to`: "von … auf", "de … à". */
  readonly fromBeforeTo: List;
  /** Before the later level. */
  readonly to: List;
  /** Verbs before the later level: "reaching". */
  readonly reaches: List;
  /** Right after a result, before what it is compared with: "7 % more *than*", "up 9 % *on* the". */
  readonly than: List;
  /** Right after a multiple, before what it is a multiple of: "twice *the*". */
  readonly timesWhat: List;
  /** Verbs between the later level and the earlier one: "exceeds". */
  readonly exceeds: List;
  /** Before the size of a change: "by". */
  readonly by: List;
  /** Words of rising and of falling, verbs and nouns. */
  readonly rise: List;
  readonly fall: List;
  /** Nouns before the size of a change that do not say which way it went: "a *difference* of". */
  readonly gap: List;
  /** Right after the size of a change: "5 % *more*". */
  readonly more: List;
  readonly less: List;
  /** Between two names of one thing: "or", "that is", "equivalent to". */
  readonly equals: List;
  /** After the second name of one thing, where a language puts the verb last: "entspricht". */
  readonly equalsAfter: List;
  /** What may follow an amount converted: "at the current rate". */
  readonly atRate: List;
  /** Beside a total of what was named before it. */
  readonly together: List;
  /** Right beside a total of what was named before it; further off they qualify something else: "overall spending". */
  readonly overall: List;
  /** After a total, before all of its parts. */
  readonly madeOf: List;
  /** After a total, before parts that need not be all of it. */
  readonly including: List;
  /** Between the members of a list, or two clauses. */
  readonly and: List;
  /** Between a percentage and the whole it is of. */
  readonly of: List;
  /** Before a whole that opens the sentence: "*of the* 50 billion". */
  readonly outOf: List;
  /** Verbs between a part and its share. */
  readonly accountsFor: List;
  /** After an amount of one year, and before one. */
  readonly perYear: List;
  readonly yearly: List;
  /** Inflation taken out, and left in. */
  readonly real: List;
  readonly nominal: List;
  /** Opens a sentence that goes on about the one before. */
  readonly thatIs: List;
  /** Time words of the later and of the earlier level. */
  readonly now: List;
  readonly formerly: List;
  /** Whether nouns are written with a capital, so that a capital does not mark a name. */
  readonly capitalNouns: boolean;
}
