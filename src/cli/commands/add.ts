import { addArticle } from '../../edit/add-article.js';
import {
  completeFields,
  fieldProblems,
  type GivenFields,
  missingFields,
} from '../article-fields.js';
import { type BodySource, openBody, readBody } from '../body-source.js';
import { chooseIssue } from '../choose-issue.js';
import { Dialogue } from '../dialogue.js';
import { type ExitCode, exitCodes } from '../exit-code.js';
import { canAsk, refuse, type Session } from '../session.js';
import { shownPath } from '../shown-path.js';
import { openWorkspace, type Workspace } from '../workspace.js';

export interface AddOptions extends GivenFields {
  readonly issue?: string;
  readonly body?: string;
}

/** `bulletin add`: adds an article to an issue; prints the new file. All that was given is looked at before anything is asked, and nothing is written before all is known. */
export async function add(session: Session, options: AddOptions): Promise<ExitCode> {
  const { words } = session;
  const workspace = openWorkspace(session);
  if (workspace === undefined) return exitCodes.use;
  const problems = fieldProblems(options, words);
  if (problems.length > 0) return refuse(session, ...problems);
  const missing = missingFields(options);
  if (missing.length > 0 && !canAsk(session)) {
    return refuse(session, words.use.valuesMissing(missing));
  }
  const body = openBody(session, options.body);
  if (body.kind === 'missing') return refuse(session, words.use.bodyMissing(options.body ?? ''));

  const dialogue = new Dialogue(session.io, words);
  try {
    return await addTo(session, workspace, options, dialogue, body);
  } finally {
    dialogue.close();
  }
}

async function addTo(
  session: Session,
  workspace: Workspace,
  options: AddOptions,
  dialogue: Dialogue,
  body: Exclude<BodySource, { kind: 'missing' }>,
): Promise<ExitCode> {
  const { words, host, io, printer } = session;
  const issue = await chooseIssue(session, workspace, options.issue, dialogue);
  if (issue === undefined) return exitCodes.use;
  const fields = await completeFields(options, words, dialogue);
  dialogue.close();

  const { value: text, diagnostics } = await readBody(body);
  printer.findings(diagnostics);
  if (text === undefined) return exitCodes.content;
  const added = addArticle(host, workspace.root, issue, fields, text);
  if (added.kind === 'exists') {
    const files = added.files.map((file) => shownPath(io, workspace.root, file));
    return refuse(session, words.workspace.alreadyThere(files));
  }
  const file = shownPath(io, workspace.root, added.file);
  printer.result(file);
  if (text.trim() === '' && canAsk(session)) printer.note(words.result.bodyEmpty(file));
  return exitCodes.done;
}
