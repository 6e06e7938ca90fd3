import { composeIssue } from '../compose/compose-issue.js';
import type { PictureLookup } from '../compose/picture-shelf.js';
import type { Files } from '../host/host.js';
import { hasError, type Outcome } from '../model/diagnostic.js';
import type { Report } from '../model/report.js';
import type { IssueName } from '../model/selector.js';
import type { Series } from '../model/series.js';
import { readIssue } from '../read/issue.js';
import { pictureFile, type ReadPicture, readPicture } from '../read/picture.js';
import { type Fingerprint, fingerprintOwn } from './fingerprint.js';

/** An issue composed, and what of it lies outside its folder. */
export interface ComposedIssue {
  readonly report: Report;
  /** What its articles show from outside the issue's folder, also what was not there: a change of it changes the reports. */
  readonly pictures: readonly { readonly file: string; readonly fingerprint: Fingerprint }[];
}

/** Composes an issue in the folder `folder` of the workspace `root`, by `compose`, with its pictures. */
export function composeFromFiles(
  files: Files,
  root: string,
  folder: string,
  compose: (lookUp: PictureLookup) => Outcome<Report>,
): Outcome<ComposedIssue> {
  const elsewhere = new Map<string, Fingerprint>();
  const lookUp = (articleFile: string, url: string): ReadPicture => {
    const file = pictureFile(articleFile, url);
    if (file !== undefined && !file.startsWith(`${folder}/`)) {
      // Before it is read: what changes meanwhile is made again, and not taken for the same.
      elsewhere.set(file, fingerprintOwn(files, root, file));
    }
    return readPicture(files, root, articleFile, url);
  };
  const { value: report, diagnostics } = compose(lookUp);
  const pictures = [...elsewhere].map(([file, fingerprint]) => ({ file, fingerprint }));
  return { value: { report, pictures }, diagnostics };
}

/** Reads an issue of the workspace `root`, and composes it; undefined where a finding is an error. */
export function readAndCompose(
  files: Files,
  root: string,
  series: Series,
  name: IssueName,
): Outcome<ComposedIssue | undefined> {
  const { value: issue, diagnostics: found } = readIssue(files, root, name);
  if (issue === undefined || hasError(found)) return { value: undefined, diagnostics: found };
  const { value, diagnostics } = composeFromFiles(files, root, name.folder, (lookUp) =>
    composeIssue(series, issue, lookUp),
  );
  const all = [...found, ...diagnostics];
  return { value: hasError(all) ? undefined : value, diagnostics: all };
}
