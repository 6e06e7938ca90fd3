import type { NewIssueWish } from '../../edit/plan-new-issue.js';
import { type StartedIssue, startIssue } from '../../edit/start-issue.js';
import type { FindingText } from '../../messages/catalogue.js';
import { highestIssueNumber } from '../../model/numeral.js';
import { chooseSeries } from '../choose-series.js';
import { Dialogue, type Judged } from '../dialogue.js';
import { type ExitCode, exitCodes } from '../exit-code.js';
import { judgeDay, judgeNumber } from '../judge.js';
import { refuse, type Session } from '../session.js';
import { shownPath } from '../shown-path.js';
import { openWorkspace } from '../workspace.js';

export interface NewIssueOptions {
  readonly number?: string;
  readonly date?: string;
  readonly from?: string;
  readonly to?: string;
}

/** `bulletin new-issue [series]`: starts the next issue; prints the new folder. */
export async function newIssue(
  session: Session,
  name: string | undefined,
  options: NewIssueOptions,
): Promise<ExitCode> {
  const wish = readWish(options, session.words.use);
  if (wish.kind === 'refused') return refuse(session, ...wish.problems);
  const workspace = openWorkspace(session);
  if (workspace === undefined) return exitCodes.use;
  const dialogue = new Dialogue(session.io, session.words);
  try {
    const series = await chooseSeries(session, workspace, name, dialogue);
    if (series === undefined) return exitCodes.use;
    const { root } = workspace;
    return report(session, root, series, startIssue(session.host, root, series, wish.wish));
  } finally {
    dialogue.close();
  }
}

type ReadWish =
  | { readonly kind: 'wish'; readonly wish: NewIssueWish }
  | { readonly kind: 'refused'; readonly problems: readonly FindingText[] };

function readWish(options: NewIssueOptions, words: Session['words']['use']): ReadWish {
  const problems: FindingText[] = [];
  const take = <T>(text: string | undefined, judge: (text: string) => Judged<T>): T | undefined => {
    if (text === undefined) return undefined;
    const judged = judge(text);
    if (judged.kind === 'good') return judged.value;
    problems.push(judged.problem);
    return undefined;
  };
  const day = (text: string) => judgeDay(text, words);
  const wish = {
    number: take(options.number, (text) => judgeNumber(text, words)),
    date: take(options.date, day),
    from: take(options.from, day),
    to: take(options.to, day),
  };
  return problems.length > 0 ? { kind: 'refused', problems } : { kind: 'wish', wish };
}

function report(session: Session, root: string, series: string, started: StartedIssue): ExitCode {
  const { words, printer, io } = session;
  switch (started.kind) {
    case 'started':
      printer.findings(started.diagnostics);
      printer.result(shownPath(io, root, started.folder));
      return exitCodes.done;
    case 'series-unreadable':
      printer.findings(started.diagnostics);
      return exitCodes.content;
    case 'number-given':
      return refuse(session, words.workspace.numberGiven(series, started.number));
    case 'numbers-used-up':
      return refuse(session, words.workspace.numbersUsedUp(series, highestIssueNumber));
    case 'period-reversed':
      return refuse(
        session,
        words.workspace.periodReversed(started.period.from, started.period.to),
      );
    case 'last-unreadable':
      printer.findings(started.last.diagnostics);
      return refuse(session, words.workspace.periodUnknown(started.last.folder));
    case 'exists':
      return refuse(
        session,
        words.workspace.alreadyThere(started.files.map((file) => shownPath(io, root, file))),
      );
  }
}
