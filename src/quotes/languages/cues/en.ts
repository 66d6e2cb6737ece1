import type { ClaimCues } from './cues.js';

export const en: ClaimCues = {
  from: ['from', 'compared (?:with|to)', 'in comparison (?:with|to)', 'against', 'after', 'instead of', 'rather than'],
  fromBeforeTo: [],
  to: ['to', 'reaching', 'reached', 'at', 'into'],
  than: ['than', 'on', 'over', 'above', 'below', 'under', 'from', 'against', 'compared (?:with|to)', 'relative to', 'versus', 'of'],
  exceeds: ['exceed\\p{L}*', 'outstrip\\p{L}*', 'surpass\\p{L}*', 'tops', 'topp(?:ed|ing)', 'overtak\\p{L}*', 'beat(?:s|ing)?'],
  by: ['by'],
  rise: [
    'ris(?:e|es|en|ing)', 'rose', 'grow\\p{L}*', 'grew', 'increas\\p{L}*', 'climb\\p{L}*', 'jump\\p{L}*', 'soar\\p{L}*',
    'surg(?:e|es|ed|ing)', 'leap\\p{L}*', 'leapt', 'rais(?:e|es|ed|ing)', 'boost\\p{L}*', 'hik(?:e|es|ed|ing)', 'expand\\p{L}*', 'up',
    'gain(?:s|ed|ing)?', 'swell\\p{L}*', 'swollen', 'advanc(?:e|es|ed|ing)', 'went up', 'go(?:es|ing)? up', 'add(?:s|ed|ing)?', 'lift(?:s|ed|ing)?',
    'rocket\\p{L}*', 'skyrocket\\p{L}*', 'uplift', 'bump(?:s|ed|ing)?', 'upped', 'balloon\\p{L}*', 'growth', 'exceed\\p{L}*', 'higher', 'larger', 'extra',
    'outstrip\\p{L}*', 'surpass\\p{L}*', 'above', 'addition\\p{L}*',
  ],
  fall: [
    'fall(?:s|en|ing)?', 'fell', 'drop\\p{L}*', 'declin\\p{L}*', 'decreas\\p{L}*', 'cut(?:s|ting)?', 'shr[aiu]nk\\p{L}*', 'slash\\p{L}*',
    'trim\\p{L}*', 'reduc\\p{L}*', 'down', 'slump\\p{L}*', 'plung\\p{L}*', 'slid(?:e|es|ing)?', 'contract(?:s|ed|ion)', 'lower(?:s|ed|ing)?', 'sink(?:s|ing)?', 'sank',
    'los[et]s?', 'tumbl\\p{L}*', 'dip(?:s|ped|ping)?', 'smaller', 'below', 'dwindl\\p{L}*', 'dip',
  ],
  more: ['more', 'higher', 'larger', 'above', 'extra', 'up', 'over', 'increase', 'rise', 'jump', 'boost', 'hike', 'growth', 'gain', 'on top', 'in additional', 'additional'],
  less: ['less', 'lower', 'smaller', 'below', 'under', 'fewer', 'down', 'decrease', 'cut', 'drop', 'fall', 'decline', 'reduction', 'short of'],
  equals: [
    'or', 'i\\.e\\.', 'ie', 'that is', 'that’s', "that's", 'which is', 'this is', 'or about', 'equivalent to', 'the equivalent of', 'equivalent', 'equal(?:s|ling|ing)?(?: to)?',
    'equat\\p{L}+ to', 'worth', 'correspond\\p{L}* to', 'amount\\p{L}* to', 'work\\p{L}* out (?:at|to|as)', 'translat\\p{L}+ (?:to|into)', 'namely', 'meaning', 'which means', 'comes? to', 'coming to',
    'converted', 'in dollars?', 'in euros?', 'in pounds', 'in dollar terms', 'in euro terms', 'averag\\p{L}+', 'an average of', 'on average', 'some', 'is', 'roughly', 'about',
  ],
  equalsAfter: ['equivalent'],
  atRate: ['at', 'based on', 'using', 'in dollar terms', 'in euro terms', 'converted'],
  together: [
    'together', 'taken together', 'combined', 'altogether', 'in total', 'in all', 'all in all', 'a total of', 'total(?:s|ling|ing|led|ed)?', 'add(?:s|ing)? up to', 'added up to', 'sums? (?:up )?to',
    'the sum', 'sum of', 'the total', 'jointly', 'overall', 'mak(?:es|ing) a total', 'all told', 'between them', 'the two', 'the three', 'both',
  ],
  madeOf: [
    'made up of', 'made up from', 'consist\\p{L}* of', 'compris\\p{L}+(?: of)?', 'composed of', 'the sum of', 'split (?:between|into|among)', 'divided (?:between|into|among)', 'which breaks down into', 'break\\p{L}* down (?:into|as)',
    'formed of', 'combin(?:es|ing)',
  ],
  including: ['includ\\p{L}+', 'of which', 'with', 'of that', 'of this', 'namely', 'among them', 'covering', 'covers', 'combining'],
  of: ['of'],
  outOf: ['of', 'out of', 'from'],
  accountsFor: [
    'account\\p{L}* for', 'ma(?:ke|kes|king|de) up', 'represent\\p{L}*', 'equal\\p{L}*(?: to)?', 'amount\\p{L}* to', 'correspond\\p{L}* to', 'constitut\\p{L}+', 'absorb\\p{L}*', 'tak(?:e|es|ing) up', 'or', 'is', 'was', 'are', 'were',
    'equivalent to', 'which is', 'that is', 'swallow\\p{L}*', 'eat\\p{L}* up', 'comes? to', 'works? out at', 'form(?:s|ed|ing)?',
  ],
  perYear: ['a year', 'per year', 'per annum', 'an? annum', 'annually', 'yearly', 'each year', 'every year', 'a-year', 'p\\.a\\.', 'on average each year', 'each', 'year'],
  yearly: ['annual(?:ly)?', 'yearly', 'each year', 'every year', 'per year', 'a year'],
  real: ['real', 'inflation', 'constant prices', 'price-adjusted'],
  nominal: ['nominal\\p{L}*', 'in cash terms', 'current prices', 'on paper'],
  thatIs: ['that', 'this', 'it', 'the (?:increase|rise|difference|gap|gain|jump|cut|fall|drop|reduction|extra|change)', 'an (?:increase|extra)', 'a (?:rise|gain|jump|cut|fall|drop|reduction|change)', 'in other words', 'the budget thus', 'thus', 'so'],
  now: ['now', 'today', 'current(?:ly)?', 'this year', 'at present', 'next year', 'latest'],
  then: ['last year', 'previous(?:ly)?', 'a year (?:ago|before|earlier)', 'the year before', 'prior year', 'earlier', 'before', 'back then', 'once', 'formerly', 'until now', 'so far'],
  capitalNouns: false,
};
