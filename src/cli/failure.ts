import { HostError } from '../host/host.js';
import type { Catalogue } from '../messages/catalogue.js';
import { type ExitCode, exitCodes } from './exit-code.js';
import { hostProblem } from './host-problem.js';
import type { Io } from './io.js';
import { Printer } from './printer.js';
import { Stopped } from './stopped.js';
import { version } from './version.js';

/** The one place where what was thrown is told apart: the user, the surroundings, or a bug. Says which; returns the exit code for it. */
export function reportFailure(error: unknown, words: Catalogue, io: Io): ExitCode {
  if (error instanceof Stopped) {
    io.stderr.stream.write('\n');
    return exitCodes.stopped;
  }
  if (error instanceof HostError) {
    new Printer(io, words, 'normal', 'colour').problem(hostProblem(error, words.cli));
    return exitCodes.surroundings;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  io.stderr.stream.write(`${words.cli.bug(version, stack)}\n`);
  return exitCodes.bug;
}
