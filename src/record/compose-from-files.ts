import { composeReport } from '../compose/compose-report.js';
import type { Files } from '../host/host.js';
import type { Outcome } from '../model/diagnostic.js';
import type { Issue } from '../model/issue.js';
import type { Report } from '../model/report.js';
import type { Series } from '../model/series.js';
import type { Body } from '../read/body/read-body.js';
import { pictureFile, type ReadPicture, readPicture } from '../read/picture.js';
import { type Fingerprint, fingerprintOwn } from './fingerprint.js';

/** An issue composed, and what of it lies outside its folder. */
export interface ComposedIssue {
  readonly report: Report;
  /** What its articles show from outside the issue's folder, also what was not there: a change of it changes the reports. */
  readonly pictures: readonly { readonly file: string; readonly fingerprint: Fingerprint }[];
}

/** Composes an issue of the workspace `root` with its pictures; `bodies` are its texts, by their files. */
export function composeFromFiles(
  files: Files,
  root: string,
  series: Series,
  issue: Issue,
  bodies: ReadonlyMap<string, Body>,
): Outcome<ComposedIssue> {
  const elsewhere = new Map<string, Fingerprint>();
  const lookUp = (articleFile: string, url: string): ReadPicture => {
    const file = pictureFile(articleFile, url);
    if (file !== undefined && !file.startsWith(`${issue.folder}/`)) {
      // Before it is read: what changes meanwhile is made again, and not taken for the same.
      elsewhere.set(file, fingerprintOwn(files, root, file));
    }
    return readPicture(files, root, articleFile, url);
  };
  const { value: report, diagnostics } = composeReport(series, issue, bodies, lookUp);
  const pictures = [...elsewhere].map(([file, fingerprint]) => ({ file, fingerprint }));
  return { value: { report, pictures }, diagnostics };
}
