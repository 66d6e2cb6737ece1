/**
 * What a language says in: a text of phrases parted by commas. Brackets hold variants: 'billion[|s]' is "billion" and
 * "billions". A star stands for any letters at the start or end of a word: '*haushalt'. All in lower case.
 */
export type List = string;
