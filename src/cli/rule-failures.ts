import type { Diagnostic } from '../model/diagnostic.js';
import { type ExitCode, exitCodes } from './exit-code.js';
import type { Session } from './session.js';
import { version } from './version.js';

/** The stacks of the rules that failed, which is our own mistake. */
export function ruleFailures(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.flatMap((diagnostic) =>
    isFailure(diagnostic) ? [diagnostic.values.stack] : [],
  );
}

/** Prints the stacks of rules that failed, after all else; returns the exit code for it. */
export function sayRuleFailures({ io, words }: Session, stacks: ReadonlySet<string>): ExitCode {
  io.stderr.stream.write(`${words.bug(version, [...stacks].join('\n\n'))}\n`);
  return exitCodes.bug;
}

function isFailure(diagnostic: Diagnostic): diagnostic is Diagnostic<'rule-failed'> {
  return diagnostic.rule === 'rule-failed';
}
