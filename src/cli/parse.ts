import { CommanderError } from 'commander';
import type { Catalogue, FindingText } from '../messages/catalogue.js';
import type { Io } from './io.js';
import { languages } from './language.js';
import { type Call, commandLine, type SharedOptions } from './program.js';
import { useProblem } from './use-problem.js';

/** What a command line asks for. */
export type Parsed =
  | { readonly kind: 'call'; readonly call: Call; readonly shared: SharedOptions }
  /** Help or the version was asked for and has been printed. */
  | { readonly kind: 'answered' }
  /** No command was named; the help has been printed on stderr. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'refused'; readonly problem: FindingText };

/** Reads the command line; runs nothing. */
export function parse(argv: readonly string[], words: Catalogue['cli'], io: Io): Parsed {
  const calls: Call[] = [];
  const program = commandLine(words.help, io, (call) => calls.push(call));
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { kind: 'answered' };
    if (error.code === 'commander.help') return { kind: 'nothing' };
    return { kind: 'refused', problem: useProblem(error, words.use) };
  }
  const shared = program.opts<SharedOptions>();
  if (shared.lang !== undefined && !languages.some((known) => known === shared.lang)) {
    return { kind: 'refused', problem: words.use.languageUnknown(shared.lang) };
  }
  const call = calls[0];
  if (call === undefined) throw new Error('the command line was parsed, but nothing was called');
  return { kind: 'call', call, shared };
}
