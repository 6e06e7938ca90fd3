import { gatherLinks } from '../check/gather-links.js';
import { readIssueSettings } from '../check/issue-settings.js';
import type { Link } from '../check/link-answer.js';
import { readSettings } from '../check/settings.js';
import { isSilenced, readSwitches } from '../check/switches.js';
import type { Files } from '../host/host.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { IssueName } from '../model/selector.js';
import { readBodies } from '../read/body/read-bodies.js';
import { readIssueText } from '../read/issue.js';
import { readSeriesText } from '../read/series.js';
import { settleInIssue } from './looked.js';

/** A link, and what its series, issue, article and text say of the rules about it. */
export interface JudgedLink {
  readonly link: Link;
  /** A finding about the link as they want it; undefined where they want none. */
  readonly settle: (diagnostic: Diagnostic) => Diagnostic | undefined;
}

/** The http(s) links of an issue of the workspace `root`, in its order. */
export function judgedLinks(files: Files, root: string, issue: IssueName): readonly JudgedLink[] {
  const series = readSeriesText(files, root, issue.series).value;
  const { value: text } = readIssueText(files, root, issue);
  const { value: bodies } = readBodies([...(text.head ? [text.head] : []), ...text.articles]);
  const ofSeries = readSettings(series?.fields.entries.rules?.value).value;
  const ofIssue = readIssueSettings(text).value;
  const silences = [...bodies.values()].flatMap((body) => readSwitches(body).value);
  const settle = (diagnostic: Diagnostic) =>
    isSilenced(diagnostic, silences) ? undefined : settleInIssue(diagnostic, ofSeries, ofIssue);
  return gatherLinks(text, bodies).map((link) => ({ link, settle }));
}
