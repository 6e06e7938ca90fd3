import { join } from 'node:path';
import type { IssueFacts } from '../check/facts.js';
import type { IssueSettings } from '../check/issue-settings.js';
import { type Host, HostError } from '../host/host.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { type Fingerprint, fingerprintOf } from '../record/fingerprint.js';

/** What is kept of an issue that was looked at. */
export interface KeptIssue {
  /** Of the program and its texts, which its facts and settings were taken from. */
  readonly texts: Fingerprint;
  /** Absent where issue.md cannot be read. */
  readonly facts?: IssueFacts;
  readonly settings: IssueSettings;
  /** What was found in it alone; absent where only its facts were needed, or where it may change though nothing of the key does. */
  readonly found?: {
    /** Of all that it was found in, and what looked for it. */
    readonly key: Fingerprint;
    readonly diagnostics: readonly Diagnostic[];
  };
}

/** What earlier runs kept of the issues of a series. */
export interface CheckCache {
  readonly kept: (folder: string) => KeptIssue | undefined;
  readonly keep: (folder: string, issue: KeptIssue) => void;
  /** Puts what was kept on the disk, where that is possible, if it has changed. */
  readonly save: () => void;
}

/**
 * Opens what was kept of the series `id` of the workspace `root`, in the host's cache folder. A host
 * without one forgets everything, and so does a file that is damaged.
 */
export function openCheckCache({ files, cache }: Host, root: string, id: string): CheckCache {
  const path = cache && join(cache, `check-${fingerprintOf(`${root}\0${id}`).slice(0, 32)}.json`);
  const before = path === undefined ? {} : readKept(files, path);
  const now: Record<string, KeptIssue> = Object.create(null);
  let isChanged = false;
  return {
    kept: (folder) => (Object.hasOwn(before, folder) ? before[folder] : undefined),
    keep(folder, issue) {
      now[folder] = issue;
      isChanged ||= before[folder] !== issue;
    },
    save() {
      if (path === undefined || !isChanged) return;
      const issues = JSON.stringify({ ...before, ...now });
      const text = `${fingerprintOf(issues)}\n${issues}`;
      try {
        files.replace(path, new TextEncoder().encode(text));
      } catch (error) {
        // The next run looks at everything again.
        if (!(error instanceof HostError)) throw error;
      }
    },
  };
}

function readKept(files: Host['files'], path: string): Readonly<Record<string, KeptIssue>> {
  try {
    const bytes = files.read(path);
    if (bytes === undefined) return {};
    const text = new TextDecoder().decode(bytes);
    const end = text.indexOf('\n');
    const issues = text.slice(end + 1);
    return fingerprintOf(issues) === text.slice(0, end) ? JSON.parse(issues) : {};
  } catch (error) {
    if (error instanceof HostError || error instanceof SyntaxError) return {};
    throw error;
  }
}
