import { join, resolve } from 'node:path';
import { applyPlan } from '../../edit/apply-plan.js';
import { planWorkspace } from '../../edit/plan-workspace.js';
import { type ExitCode, exitCodes } from '../exit-code.js';
import { refuse, type Session } from '../session.js';
import { shownPath } from '../shown-path.js';
import { version } from '../version.js';

/** `bulletin init [dir]`: makes a workspace; prints the files made. */
export async function init(session: Session, folder: string | undefined): Promise<ExitCode> {
  const { host, words, printer, io, start } = session;
  const root = resolve(start, folder ?? '.');
  const content = host.files.list(join(root, 'bulletins')) ?? [];
  if (content.some(({ name }) => !name.startsWith('.'))) {
    return refuse(session, words.workspace.alreadyThere([shownPath(io, root, 'bulletins')]));
  }
  const plan = planWorkspace(words.sample, host.today(), version);
  const applied = applyPlan(host, root, plan);
  if (applied.kind === 'exists') {
    const files = applied.files.map((file) => shownPath(io, root, file));
    return refuse(session, words.workspace.alreadyThere(files));
  }
  for (const { file } of plan) printer.result(shownPath(io, root, file));
  printer.note(words.result.initDone);
  return exitCodes.done;
}
