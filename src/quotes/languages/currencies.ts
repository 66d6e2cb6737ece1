import type { CurrencyCode } from '../../money/currencies.js';
import { tableOf } from '../../money/table.js';

/** ISO 3166 alpha-2 codes of the countries whose name in a sentence tells currencies of one name apart. */
export type Country =
  | 'AE'
  | 'AU'
  | 'CA'
  | 'CH'
  | 'CN'
  | 'CZ'
  | 'DE'
  | 'DK'
  | 'DZ'
  | 'EG'
  | 'ES'
  | 'FR'
  | 'GB'
  | 'HK'
  | 'IN'
  | 'IQ'
  | 'IR'
  | 'IS'
  | 'IT'
  | 'JO'
  | 'JP'
  | 'KP'
  | 'KR'
  | 'KW'
  | 'LB'
  | 'LK'
  | 'MA'
  | 'MD'
  | 'MX'
  | 'AR'
  | 'CL'
  | 'CO'
  | 'PH'
  | 'NO'
  | 'NP'
  | 'NZ'
  | 'OM'
  | 'PK'
  | 'PL'
  | 'QA'
  | 'RO'
  | 'RS'
  | 'RU'
  | 'BY'
  | 'SA'
  | 'SE'
  | 'SG'
  | 'TN'
  | 'TR'
  | 'TW'
  | 'US';

/** A name that several currencies share. */
export type Family =
  | 'dollar'
  | 'pound'
  | 'livre'
  | 'crown'
  | 'kroner'
  | 'peso'
  | 'dinar'
  | 'rupee'
  | 'rial'
  | 'won'
  | 'ruble'
  | 'leu'
  | 'franc'
  | 'lira'
  | 'dirham'
  | 'yen-or-yuan';

export type CurrencyName = CurrencyCode | Family;

interface Sharing {
  /** What the bare name means in the press of all six languages; null when only the country tells. */
  readonly bare: CurrencyCode | null;
  /** Whether a country anywhere in the sentence decides, or only one beside the name ("Australian dollars"). */
  readonly anywhere: boolean;
  readonly of: Partial<Record<Country, CurrencyCode>>;
}

// biome-ignore format: a table reads better in rows
export const families: Readonly<Record<Family, Sharing>> = {
  dollar: { bare: 'USD', anywhere: false, of: { US: 'USD', AU: 'AUD', CA: 'CAD', NZ: 'NZD', TW: 'TWD', SG: 'SGD', HK: 'HKD' } },
  pound: { bare: 'GBP', anywhere: true, of: { GB: 'GBP', EG: 'EGP', LB: 'LBP' } },
  livre: { bare: 'GBP', anywhere: true, of: { GB: 'GBP', EG: 'EGP', LB: 'LBP', TR: 'TRY' } },
  franc: { bare: 'CHF', anywhere: false, of: { CH: 'CHF' } },
  lira: { bare: 'TRY', anywhere: false, of: { TR: 'TRY' } },
  crown: { bare: null, anywhere: true, of: { CZ: 'CZK', DK: 'DKK', NO: 'NOK', SE: 'SEK', IS: 'ISK' } },
  kroner: { bare: null, anywhere: true, of: { DK: 'DKK', NO: 'NOK' } },
  peso: { bare: null, anywhere: true, of: { MX: 'MXN', AR: 'ARS', CL: 'CLP', CO: 'COP', PH: 'PHP' } },
  dinar: { bare: null, anywhere: true, of: { RS: 'RSD', DZ: 'DZD', IQ: 'IQD', JO: 'JOD', KW: 'KWD', TN: 'TND' } },
  rupee: { bare: 'INR', anywhere: true, of: { IN: 'INR', PK: 'PKR', LK: 'LKR', NP: 'NPR' } },
  rial: { bare: null, anywhere: true, of: { IR: 'IRR', OM: 'OMR', SA: 'SAR', QA: 'QAR' } },
  won: { bare: 'KRW', anywhere: false, of: { KR: 'KRW', KP: 'KPW' } },
  ruble: { bare: 'RUB', anywhere: false, of: { RU: 'RUB', BY: 'BYN' } },
  leu: { bare: 'RON', anywhere: true, of: { RO: 'RON', MD: 'MDL' } },
  dirham: { bare: 'AED', anywhere: true, of: { AE: 'AED', MA: 'MAD' } },
  'yen-or-yuan': { bare: 'JPY', anywhere: true, of: { JP: 'JPY', CN: 'CNY' } },
};

/** Signs before or after a number. */
// biome-ignore format: a table reads better in rows
export const signs: ReadonlyMap<string, CurrencyName> = tableOf<CurrencyName>({
  '€': 'EUR', $: 'USD', '£': 'GBP', '¥': 'yen-or-yuan', '₴': 'UAH', '₽': 'RUB', '₺': 'TRY', '₹': 'INR', '₪': 'ILS',
  '₩': 'KRW', '₫': 'VND', '₱': 'PHP', '₸': 'KZT', '₾': 'GEL', '₦': 'NGN', '₼': 'AZN', '֏': 'AMD', '฿': 'THB',
});

/** A sign with the letters that touch it before or after and decide which currency it is, in lower case. */
// biome-ignore format: a table reads better in rows
export const signLetters: ReadonlyMap<string, CurrencyCode> = tableOf<CurrencyCode>({
  us$: 'USD', usd$: 'USD', a$: 'AUD', au$: 'AUD', aud$: 'AUD', c$: 'CAD', ca$: 'CAD', cad$: 'CAD', can$: 'CAD', nz$: 'NZD',
  $us: 'USD', $au: 'AUD', $ca: 'CAD', $can: 'CAD', $nz: 'NZD', $hk: 'HKD', $sg: 'SGD', $mx: 'MXN', ec$: 'XCD',
  hk$: 'HKD', s$: 'SGD', sg$: 'SGD', nt$: 'TWD', r$: 'BRL', mx$: 'MXN', 'jp¥': 'JPY', 'cn¥': 'CNY', 'rmb¥': 'CNY', 'e£': 'EGP',
});

/** Abbreviations that no language inflects, before or after a number, in lower case. */
// biome-ignore format: a table reads better in rows
export const abbreviations: ReadonlyMap<string, CurrencyName> = tableOf<CurrencyName>({
  tl: 'TRY', tk: 'BDT', rm: 'MYR', rs: 'rupee', rp: 'IDR', nis: 'ILS', rmb: 'CNY', kr: 'crown', skr: 'SEK', nkr: 'NOK', dkr: 'DKK', kč: 'CZK',
  kc: 'CZK', zł: 'PLN', zl: 'PLN', ft: 'HUF', chf: 'CHF', sfr: 'CHF', fr: 'CHF', kn: 'HRK', лв: 'BGN', грн: 'UAH', лей: 'RON',
});

/** Codes that are also words in capitals: read as a currency only with a word of scale. */
export const codesThatAreWords: ReadonlySet<string> = new Set([
  'ALL',
  'TRY',
  'TOP',
  'CUP',
  'MOP',
  'PEN',
  'LAK',
  'GIP',
  'MAD',
  'SOS',
  'BAM',
  'SHP',
  'CHE',
  'COP',
  'PAB',
  'DOP',
  'XXX',
  'ERN',
  'NAD',
]);
