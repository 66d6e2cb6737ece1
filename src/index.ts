export {
  type CurrencyCode,
  currencyCode,
  currencyCodes,
  currencyName,
  isCurrencyCode,
  minorUnitDigits,
} from './money/currencies.js';
export { Decimal, decimal, type Numeric } from './money/decimal.js';
export { MilexError } from './money/error.js';
export {
  type AmountFormat,
  currencySymbol,
  formatInterval,
  formatMoney,
  formatNumber,
  formatPercent,
} from './money/format.js';
export { Interval, type IntervalJson } from './money/interval.js';
export type { LocaleTag } from './money/locales/index.js';
export { Money, type MoneyJson } from './money/money.js';
export { parseAmount, type WrittenAmount } from './money/parse.js';
export { type Qualifier, writtenInterval } from './money/written.js';
export {
  type CheckedText,
  type CheckOptions,
  type ClaimJson,
  checkedTextJson,
  checkText,
  type FigureJson,
} from './quotes/check.js';
export type { CheckedClaim, Claim, ClaimKind, Diagnosis, Verdict } from './quotes/claim.js';
export { detectLanguage } from './quotes/languages/detect.js';
export type { Lang } from './quotes/languages/index.js';
export type { Mention, Unit } from './quotes/mention.js';
export { findMentions } from './quotes/mentions/find.js';
export { type IsoDate, isoDate } from './rates/calendar.js';
export { type Conversion, convert } from './rates/conversion.js';
export type { Coverage } from './rates/coverage.js';
export { readEcbRates } from './rates/ecb.js';
export { embeddedRates } from './rates/embedded/rates.js';
export type { PairRange } from './rates/range.js';
export type {
  AverageRate,
  DailyRate,
  MissingDayPolicy,
  Quotation,
  Rate,
  RatePoint,
  RateSource,
} from './rates/rate.js';
export { RateTable } from './rates/table.js';
