import { resolve } from 'node:path';
import { HostError } from '../host/host.js';
import type { Catalogue } from '../messages/catalogue.js';
import { catalogue } from '../messages/messages.js';
import { type ExitCode, exitCodes } from './exit-code.js';
import { hostProblem } from './host-problem.js';
import type { Io } from './io.js';
import { languageOf } from './language.js';
import { parse } from './parse.js';
import { Printer } from './printer.js';
import { Stopped } from './stopped.js';
import { version } from './version.js';

/** Runs the program on a command line (without `node` and the script); returns its exit code and throws nothing. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  const words = catalogue(languageOf(argv, io));
  try {
    return await run(argv, words, io);
  } catch (error) {
    return failed(error, words, io);
  }
}

async function run(argv: readonly string[], words: Catalogue, io: Io): Promise<ExitCode> {
  const parsed = parse(argv, words.cli, io);
  if (parsed.kind === 'answered') return exitCodes.done;
  if (parsed.kind === 'nothing') return exitCodes.use;
  if (parsed.kind === 'refused') {
    new Printer(io, words, 'normal', 'colour').problem(parsed.problem);
    return exitCodes.use;
  }
  const { call, shared } = parsed;
  const loudness = shared.quiet ? 'quiet' : 'normal';
  return call({
    io,
    host: await io.openHost(),
    words: words.cli,
    printer: new Printer(io, words, loudness, shared.color ? 'colour' : 'plain'),
    loudness,
    start: resolve(io.cwd, shared.C ?? '.'),
  });
}

/** The one place where what was thrown is told apart: the surroundings, the user, or a bug. */
function failed(error: unknown, words: Catalogue, io: Io): ExitCode {
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
