import type { Place } from '../../model/diagnostic.js';
import { finding } from '../../model/finding.js';
import type { Setting } from '../setting.js';
import type { Fit } from './table-fit.js';

/** Reports what had to give for a table to fit: the size of its type, its words, the table itself. */
export function reportFit(fit: Fit, columns: number, place: Place, setting: Setting): void {
  const parts = fit.parts.length;
  const percent = Math.floor(100 * Math.min(...fit.parts.map(({ scale }) => scale)));
  const { diagnostics } = setting;
  if (parts > 1) diagnostics.push(finding('table-in-parts', place, { columns, parts }));
  if (percent < 100) diagnostics.push(finding('table-too-wide', place, { columns, percent }));
  if (fit.cutsWords) diagnostics.push(finding('table-words-cut', place, { columns }));
}
