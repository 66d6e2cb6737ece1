import type { IsoDate } from './calendar.js';
import type { RateSource } from './rate.js';

/** The reference rates as a source, up to a last day. */
export function ecbSource(lastDay: IsoDate): RateSource {
  return {
    publisher: 'ECB',
    title: 'Euro foreign exchange reference rates',
    url: 'https://www.ecb.europa.eu/stats/policy_and_exchange_rates/euro_reference_exchange_rates/',
    lastDay,
  };
}

const names = /\bECB\b|ecb\.europa\.eu|European Central Bank|Europäische Zentralbank|Banque centrale européenne/i;

/** Whether a source of rates says that it is the ECB, under whichever of its names. */
export function saysEcb({ publisher, title, url }: RateSource): boolean {
  return names.test(`${publisher} ${title} ${url}`);
}
