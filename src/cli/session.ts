import type { Host } from '../host/host.js';
import type { Catalogue, FindingText, Language } from '../messages/catalogue.js';
import { type ExitCode, exitCodes } from './exit-code.js';
import type { Io } from './io.js';
import type { Colours } from './paint.js';
import type { Loudness, Printer } from './printer.js';

/** What a command works with. */
export interface Session {
  readonly io: Io;
  readonly host: Host;
  readonly language: Language;
  readonly words: Catalogue['cli'];
  readonly printer: Printer;
  readonly loudness: Loudness;
  readonly colours: Colours;
  /** The folder from which the workspace is looked for; absolute. */
  readonly start: string;
}

/** Says what is wrong with the command line; returns the exit code for it. */
export function refuse(session: Session, ...problems: readonly FindingText[]): ExitCode {
  for (const problem of problems) session.printer.problem(problem);
  return exitCodes.use;
}

/** Says what is wrong with the command line, where a value was looked for: there is none. */
export function refused(session: Session, ...problems: readonly FindingText[]): undefined {
  refuse(session, ...problems);
}

/** True where questions can be asked and seen; stdout may well be a pipe, so they go to stderr. */
export function canAsk({ io }: Session): boolean {
  return io.stdin.isTerminal && io.stderr.isTerminal;
}
