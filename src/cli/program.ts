import { Command } from 'commander';
import type { Catalogue } from '../messages/catalogue.js';
import { nearest } from '../model/nearest.js';
import type { BuildCommandOptions } from './build-options.js';
import type { AddOptions } from './commands/add.js';
import type { CheckOptions } from './commands/check.js';
import type { ListOptions } from './commands/list.js';
import type { NewIssueOptions } from './commands/new-issue.js';
import type { ExitCode } from './exit-code.js';
import { examplesText, helpFormat } from './help-format.js';
import type { Io } from './io.js';
import type { Session } from './session.js';
import { version } from './version.js';

/** A command with its arguments and options, ready to run. */
export type Call = (session: Session) => Promise<ExitCode>;

/** Options that every command has, before or after its name. */
export interface SharedOptions {
  readonly C?: string;
  readonly quiet?: true;
  readonly color: boolean;
  readonly lang?: string;
}

type HelpWords = Catalogue['cli']['help'];
type Term = HelpWords['shared']['start'];
type CommandWords = Pick<HelpWords['init'], 'summary' | 'examples'>;

/**
 * The whole command line: commands, arguments, options. It runs nothing: what was called is handed
 * to `enter`, and a command's module is loaded when the call is run.
 */
export function commandLine(words: HelpWords, io: Io, enter: (call: Call) => void): Command {
  const program = bareProgram(words, io);

  const init = command(program, 'init', words, words.init);
  argument(init, '[]', words.init.folder);
  init.action((folder: string | undefined) =>
    enter(async (session) => (await import('./commands/init.js')).init(session, folder)),
  );

  const newIssue = command(program, 'new-issue', words, words.newIssue);
  argument(newIssue, '[]', words.newIssue.series);
  option(newIssue, '--number', words.newIssue.number);
  option(newIssue, '--date', words.newIssue.date);
  option(newIssue, '--from', words.newIssue.from);
  option(newIssue, '--to', words.newIssue.to);
  newIssue.action((series: string | undefined, options: NewIssueOptions) =>
    enter(async (session) =>
      (await import('./commands/new-issue.js')).newIssue(session, series, options),
    ),
  );

  const add = command(program, 'add', words, words.add);
  option(add, '--issue', words.add.issue);
  option(add, '--title', words.add.title);
  option(add, '--media', words.add.media);
  option(add, '--link', words.add.link);
  option(add, '--date', words.add.date);
  option(add, '--source', words.add.source);
  option(add, '--toc', words.add.toc);
  option(add, '--section', words.add.section);
  option(add, '--body', words.add.body);
  add.action((options: AddOptions) =>
    enter(async (session) => (await import('./commands/add.js')).add(session, options)),
  );

  const build = command(program, 'build', words, words.build);
  argument(build, '[...]', words.build.selectors);
  option(build, '--format', words.build.format);
  option(build, '--theme', words.build.theme);
  option(build, '--attach-sources', words.build.attachSources);
  option(build, '--out', words.build.out);
  option(build, '--force', words.build.force);
  option(build, '--strict', words.build.strict);
  option(build, '--prune', words.build.prune);
  build.action((selectors: string[], options: BuildCommandOptions) =>
    enter(async (session) =>
      (await import('./commands/build.js')).build(session, selectors, options),
    ),
  );

  const check = command(program, 'check', words, words.check);
  argument(check, '[...]', words.check.selectors);
  option(check, '--reporter', words.check.reporter);
  option(check, '--fix', words.check.fix);
  option(check, '--fix-body', words.check.fixBody);
  option(check, '--strict', words.check.strict);
  option(check, '--links', words.check.links);
  option(check, '--rules', words.check.rules);
  option(check, '--update-baseline', words.check.updateBaseline);
  check.action((selectors: string[], options: CheckOptions) =>
    enter(async (session) =>
      (await import('./commands/check.js')).check(session, selectors, options),
    ),
  );

  const list = command(program, 'list', words, words.list);
  option(list, '--json', words.list.json);
  list.action((options: ListOptions) =>
    enter(async (session) => (await import('./commands/list.js')).list(session, options)),
  );

  const help = program.command('help').description(words.shared.helpCommand.description);
  argument(help, '[]', { ...words.shared.helpCommand, description: '' });
  help.action((name: string | undefined) => showHelp(program, name));

  return program;
}

/** Prints the help of a command, or of the program; ends in commander's way, as with `--help`. */
function showHelp(program: Command, name: string | undefined): void {
  if (name === undefined) program.help();
  const named = program.commands.find((known) => known.name() === name);
  if (named !== undefined) named.help();
  const near = nearest(
    name,
    program.commands.map((known) => known.name()),
  );
  const guess = near === undefined ? '' : ` (Did you mean ${near}?)`;
  program.error(`unknown command '${name}'${guess}`, { code: 'commander.unknownCommand' });
}

/** The program without commands: its shared options, its help, and that it never ends the process. */
function bareProgram(words: HelpWords, io: Io): Command {
  const { shared } = words;
  const program = new Command('bulletin')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.stream.write(text),
      writeErr: (text) => io.stderr.stream.write(text),
      outputError: () => undefined,
      getOutHelpWidth: () => io.stdout.columns ?? 80,
      getErrHelpWidth: () => io.stderr.columns ?? 80,
    })
    .configureHelp(helpFormat(words))
    .description(words.program)
    .helpOption('-h, --help', shared.help.description)
    .helpCommand(false)
    .version(version, '-V, --version', shared.version.description)
    .addHelpText('after', `\n${words.programFoot}`);
  option(program, '-C', shared.start);
  option(program, '--quiet', shared.quiet);
  option(program, '--no-color', shared.noColor);
  option(program, '--lang', shared.lang);
  return program;
}

function command(program: Command, name: string, words: HelpWords, own: CommandWords): Command {
  return program
    .command(name)
    .description(own.summary)
    .addHelpText('after', examplesText(words, own.examples));
}

/** Adds an optional argument: one (`[]`), or any number (`[...]`). */
function argument(command: Command, shape: '[]' | '[...]', { value, description }: Term): void {
  command.argument(shape === '[]' ? `[${value}]` : `[${value}...]`, description);
}

function option(command: Command, flag: string, { value, description }: Term): void {
  command.option(`${flag} ${value}`.trimEnd(), description);
}
