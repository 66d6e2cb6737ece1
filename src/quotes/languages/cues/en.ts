import type { ClaimCues } from './cues.js';

export const cues: ClaimCues = {
  from: 'from, compare[|s] [with|to], compared [with|to], in comparison [with|to], against, after, instead of, rather than',
  fromBeforeTo: '',
  to: 'to, into, stand[s|ing] at, put at',
  reaches: 'reaching, reached, has become, becomes',
  than: 'than, on, over, above, below, under, from, against, compared [with|to], relative to, versus, of',
  timesWhat: 'the, that, what, as much as, its, this, last',
  exceeds: 'exceed*, outstrip*, surpass*, tops, topp[ed|ing], overtak*, beat[|s|ing]',
  by: 'by',
  rise: 'ris[e|es|en|ing], rose, grow*, grew, increas*, climb*, jump*, soar*, surg[e|es|ed|ing], leap*, leapt, rais[e|es|ed|ing], boost*, hik[e|es|ed|ing], expand*, up, gain[|s|ed|ing], swell*, swollen, advanc[e|es|ed|ing], went up, go[|es|ing] up, add[|s|ed|ing], lift[|s|ed|ing], rocket*, skyrocket*, uplift, bump[|s|ed|ing], upped, balloon*, growth, exceed*, higher, larger, bigger, extra, outstrip*, surpass*, above, addition*',
  fall: 'fall[|s|en|ing], fell, drop*, declin*, decreas*, cut[|s|ting], shr[a|i|u]nk*, slash*, trim*, reduc*, down, slump*, plung*, slid[|e|es|ing], contract[s|ed|ion], lower[|s|ed|ing], sink[|s|ing], sank, los[e|t][|s], tumbl*, dip[|s|ped|ping], smaller, below, dwindl*, dip',
  gap: 'difference of, gap of, difference, gap',
  more: 'more, higher, larger, bigger, above, extra, up, over, increase, rise, jump, boost, hike, growth, gain, on top, in additional, additional',
  less: 'less, lower, smaller, below, under, fewer, down, decrease, cut, drop, fall, decline, reduction, short of',
  equals:
    'or, i.e., ie, that is, that’s, which is, this is, or about, equivalent to, the equivalent of, equivalent, equal[|s|ling|ing][| to], equat* to, worth, correspond* to, amount* to, work* out [at|to|as], translat* [to|into], namely, meaning, which means, come[|s] to, coming to, converted, in dollar[|s], in euro[|s], in pounds, in dollar terms, in euro terms, averag*, an average of, on average, some, is, roughly, about, makes, that makes',
  equalsAfter: 'equivalent',
  atRate: 'at, based on, using, in dollar terms, in euro terms, converted',
  together:
    'together, taken together, combined, altogether, in total, in all, all in all, a total of, total[s|ling|ing|led|ed], add[|s|ing] up to, added up to, sum[|s] [|up ]to, the sum, sum of, jointly, mak[es|ing] a total, all told, between them',
  overall: 'total, overall, the total, both, the two, the three',
  madeOf:
    'made up of, made up from, consist* of, compris*[| of], composed of, the sum of, split [between|into|among], divided [between|into|among], which breaks down into, break* down [into|as], formed of, combin[es|ing]',
  including: 'includ*, of which, with, of that, of this, namely, among them, covering, covers, combining',
  and: 'and, plus, while, but, as the, whereas, because, although, though',
  of: 'of',
  outOf: 'of, out of, from',
  accountsFor:
    'cover*, pa[y|ys|id] for, meet[|s], account* for, ma[ke|kes|king|de] up, represent*, equal*[| to], amount* to, correspond* to, constitut*, absorb*, tak[e|es|ing] up, or, is, was, are, were, equivalent to, which is, that is, swallow*, eat* up, come[|s] to, work[|s] out at, form[|s|ed|ing]',
  perYear:
    'a year, per year, per annum, a[|n] annum, annually, yearly, each year, every year, a-year, p.a., on average each year, each, year',
  yearly: 'annual[|ly], yearly, each year, every year, per year, a year',
  real: 'real, inflation, constant prices, price-adjusted',
  nominal: 'nominal*, in cash terms, current prices, on paper',
  thatIs:
    'that, this, it, the [increase|rise|difference|gap|gain|jump|cut|fall|drop|reduction|extra|change], an [increase|extra], a [rise|gain|jump|cut|fall|drop|reduction|change], in other words, the budget thus, thus, so',
  now: 'now, today, current[|ly], this year, at present, next year, latest',
  formerly:
    'last year, previous[|ly], a year [ago|before|earlier], the year before, prior year, earlier, before, back then, once, formerly, until now, so far',
  capitalNouns: false,
};
