export { altText, type Chart, chartModel, resolve, toChartJs } from './charts/chart.js';
export { chartSpec } from './charts/check-spec.js';
export { chartCsv } from './charts/data/csv.js';
export { type ChartDataJson, chartData, type FigureData } from './charts/data/data.js';
export type { ChartSpec } from './charts/forms/index.js';
export type { ChartItem, ChartModel } from './charts/model.js';
export type { Caveat } from './compare/caveats.js';
export type { CompareOptions, Reason, ReasonName, WaivableReason } from './compare/comparability.js';
export { ComparabilityError, comparability } from './compare/comparability.js';
export { type ChangeOptions, type Comparison, compare, type Difference } from './compare/compare.js';
export { describe } from './compare/describe.js';
export { type Gap, type GapOptions, gap } from './compare/gap.js';
export { type GdpGap, gdpGap } from './compare/gdp-gap.js';
export type { Result } from './compare/number.js';
export { type RankedFigure, type Ranking, rank } from './compare/rank.js';
export { type Share, share } from './compare/share.js';
export { FigureBook, parseBook } from './figures/book.js';
export { country, countryName } from './figures/country.js';
export { convertFigure, type Deflator, inPrices, perYear } from './figures/derive.js';
export type {
  Figure,
  FigureKind,
  FigureStatus,
  MoneyFigure,
  Period,
  QuantityFigure,
  Source,
} from './figures/figure.js';
export { bookJsonSchema, type FigureJson } from './figures/json.js';
export { periodText } from './figures/period.js';
export { parseQuantity, type WrittenQuantity } from './figures/quantity.js';
export { figureFromJson } from './figures/read.js';
export { type Receipt, receiptText } from './figures/receipt.js';
export type { ReceiptJson } from './figures/receipt-json.js';
export { labelText, numberText } from './figures/text.js';
export { figureToJson } from './figures/write.js';
export type { CurrencyCode } from './money/currencies.js';
export { currencyCode, currencyCodes, currencyName, isCurrencyCode, minorUnitDigits } from './money/currencies.js';
export { Decimal, decimal, type Numeric } from './money/decimal.js';
export { type ErrorCode, type ErrorDetails, MilexError } from './money/error.js';
export type { AmountFormat } from './money/format.js';
export { currencySymbol, formatInterval, formatMoney, formatNumber, formatPercent } from './money/format.js';
export { Interval, type IntervalJson } from './money/interval.js';
export type { LocaleTag } from './money/locales/index.js';
export { Money, type MoneyJson } from './money/money.js';
export { parseAmount, type WrittenAmount } from './money/parse.js';
export { type Qualifier, writtenInterval } from './money/written.js';
export type { CheckedText, CheckOptions, ClaimJson, FigureJson as QuotedFigureJson } from './quotes/check.js';
export { checkedTextJson, checkText } from './quotes/check.js';
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
export type { AverageRate, DailyRate, MissingDayPolicy, Quotation, Rate, RatePoint, RateSource } from './rates/rate.js';
export { RateTable } from './rates/table.js';
