import type { Outcome } from '../model/diagnostic.js';
import type { Issue } from '../model/issue.js';
import type { Report } from '../model/report.js';
import type { Series } from '../model/series.js';
import { readBodies } from '../read/body/read-bodies.js';
import { composeReport } from './compose-report.js';
import type { PictureLookup } from './picture-shelf.js';

/** Parses the texts of an issue, and composes it: see {@link composeReport}. */
export function composeIssue(series: Series, issue: Issue, lookUp: PictureLookup): Outcome<Report> {
  const { file, note, noteLine, articles } = issue;
  const bodies = readBodies([{ file, body: note, bodyLine: noteLine }, ...articles]);
  const report = composeReport(series, issue, bodies.value, lookUp);
  return { value: report.value, diagnostics: [...bodies.diagnostics, ...report.diagnostics] };
}
