import { coverNumbers } from '../check/cover-numbers.js';
import type { Diagnostic, Voice } from '../model/diagnostic.js';
import type { IssueName } from '../model/selector.js';
import { madeEdit } from './made-edit.js';
import type { Session } from './session.js';
import type { Workspace } from './workspace.js';

/** Which of `--fix` and `--fix-body` were given. */
interface Asked {
  readonly fix?: true;
  readonly fixBody?: true;
}

/** What was mended before the check. */
interface MendedFirst {
  /** How many places. */
  readonly count: number;
  /** Why files were left as they were. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Mends what was asked for, and says each change; what is then left to say, the check says. */
export async function mendFirst(
  session: Session,
  { root, issues: all }: Workspace,
  issues: readonly IssueName[],
  { fix, fixBody }: Asked,
): Promise<MendedFirst> {
  if (!fix && !fixBody) return { count: 0, diagnostics: [] };
  const { host, words, printer } = session;
  const voices: readonly Voice[] = fixBody ? ['own', 'quoted'] : ['own'];
  const { mendIssues } = await import('../mend.js');
  const { made, diagnostics } = await mendIssues(host, root, all, issues, voices);
  for (const edit of made) {
    const { file, line, column } = edit.place;
    const change = coverNumbers(madeEdit(edit, words.check.made));
    printer.note(`${file}:${line}:${column}  ${change}  ${edit.rule}`);
  }
  return { count: made.length, diagnostics };
}
