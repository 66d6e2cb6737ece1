import type { CheckedClaim } from '../claim.js';
import type { Candidate } from '../claims/candidate.js';
import type { ConversionBasis } from './basis.js';
import { checkConversion } from './conversion.js';
import { checkBareChange, checkDifference } from './difference.js';
import { checkMultiple } from './multiple.js';
import { type Outcome, unverifiable } from './outcome.js';
import { checkAnnualised, checkShare, checkSum } from './parts.js';
import { checkPercentChange } from './percent-change.js';

/** Recomputes a claim and says whether it holds, with the arithmetic, and the likely cause when it does not. */
export function judge(claim: Candidate, basis: ConversionBasis): CheckedClaim {
  const { kind, members, direction, real } = claim;
  return {
    kind,
    members,
    direction,
    real,
    stated: members.at(kind === 'change' ? 1 : -1)?.text ?? '',
    ...outcome(claim, basis),
  };
}

function outcome(claim: Candidate, basis: ConversionBasis): Outcome {
  switch (claim.kind) {
    case 'conversion':
      return checkConversion(claim, basis);
    case 'change':
      return checkBareChange(claim);
    case 'change_percent':
      return checkPercentChange(claim);
    case 'change_multiple':
      return checkMultiple(claim);
    case 'difference':
      return checkDifference(claim);
    case 'sum':
      return checkSum(claim);
    case 'share':
      return checkShare(claim);
    case 'annualised':
      return checkAnnualised(claim);
    case 'share_of_gdp':
      return unverifiable('the gross domestic product is not in the text');
  }
}
