import type { FindingName, FindingValues } from '../messages/catalogue.js';
import type { Diagnostic, Place, Severity } from './diagnostic.js';

/** The severity of every finding, unless a series sets another. */
const severities: Record<FindingName, Severity> = {
  'front-matter-missing': 'error',
};

/** Makes the finding `rule` at `place`; `values` fill the words of its message. */
export function finding<N extends FindingName>(
  rule: N,
  place: Place,
  values: FindingValues[N],
): Diagnostic<N> {
  return { rule, severity: severities[rule], place, values };
}
