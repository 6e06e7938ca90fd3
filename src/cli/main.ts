import { resolve } from 'node:path';
import type { Catalogue, Language } from '../messages/catalogue.js';
import { catalogue } from '../messages/messages.js';
import { type ExitCode, exitCodes } from './exit-code.js';
import { reportFailure } from './failure.js';
import type { Io } from './io.js';
import { languageOf } from './language.js';
import { parse } from './parse.js';
import { Printer } from './printer.js';

/** Runs the program on a command line (without `node` and the script); returns its exit code and throws nothing. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  const language = languageOf(argv, io);
  const words = catalogue(language);
  try {
    return await run(argv, language, words, io);
  } catch (error) {
    return reportFailure(error, words, io);
  }
}

async function run(
  argv: readonly string[],
  language: Language,
  words: Catalogue,
  io: Io,
): Promise<ExitCode> {
  const parsed = parse(argv, words.cli, io);
  if (parsed.kind === 'answered') return exitCodes.done;
  if (parsed.kind === 'nothing') return exitCodes.use;
  if (parsed.kind === 'refused') {
    new Printer(io, words, 'normal', 'colour').problem(parsed.problem);
    return exitCodes.use;
  }
  const { call, shared } = parsed;
  const loudness = shared.quiet ? 'quiet' : 'normal';
  const colours = shared.color ? 'colour' : 'plain';
  return call({
    io,
    host: await io.openHost(),
    language,
    words: words.cli,
    printer: new Printer(io, words, loudness, colours),
    loudness,
    colours,
    start: resolve(io.cwd, shared.C ?? '.'),
  });
}
