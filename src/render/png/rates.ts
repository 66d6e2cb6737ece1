import type { ChartSpec } from '../../charts/forms/index.js';
import type { RateWindowSpec } from '../../charts/forms/rate-window.js';
import { moneyAt } from '../../charts/read/figures.js';
import type { ReadOf } from '../../charts/read/placed.js';
import { decimal } from '../../money/decimal.js';
import { MilexError } from '../../money/error.js';
import { isOf } from '../../rates/confirm.js';
import { embeddedRates } from '../../rates/embedded/rates.js';
import { publishedDigits } from '../../rates/rate.js';
import type { Consistency } from './figures.js';

/** The reference rates that a chart draws, held against the table of their source. */
export function ratesConsistency(spec: ReadOf<ChartSpec>): Consistency {
  const windows =
    spec.form === 'rate-window'
      ? [{ window: spec, at: '' }]
      : spec.form === 'multiples'
        ? spec.panels.flatMap((panel, i) =>
            panel.form === 'rate-window' ? [{ window: panel as ReadOf<RateWindowSpec>, at: `panels[${i}].` }] : [],
          )
        : [];
  const all = windows.map(({ window, at }) => ofWindow(window, at));
  return { findings: all.flatMap(({ findings }) => findings), remarks: all.flatMap(({ remarks }) => remarks) };
}

function ofWindow({ figures, rates }: ReadOf<RateWindowSpec>, at: string): Consistency {
  const table = embeddedRates();
  const { publisher } = rates.source;
  if (!isOf(rates.source, table))
    return { findings: [], remarks: [`${at}rates: no rates of ${publisher} are held here to hold them against`] };
  const [from, to] = figures.map((figure) => moneyAt(figure).money.currency) as [RateCode, RateCode];
  const findings: string[] = [];
  let unknown = 0;
  rates.points.forEach(({ day, value }, i) => {
    try {
      const known = publishedDigits(table.rate(from, to, day, { policy: 'exact' }));
      if (!known.equals(decimal(value)))
        findings.push(
          `${at}rates.points[${i}]: ${value} ${to} for 1 ${from} on ${day}, where the ${publisher} has ${known}`,
        );
    } catch (error) {
      if (!(error instanceof MilexError && error.code === 'no_rate')) throw error;
      unknown++;
    }
  });
  const remarks = unknown === 0 ? [] : [`${at}rates: ${unknown} of ${rates.points.length} days are not held here`];
  return { findings, remarks };
}

type RateCode = ReturnType<typeof moneyAt>['money']['currency'];
