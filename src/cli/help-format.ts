import type { Command, Help } from 'commander';
import type { Catalogue } from '../messages/catalogue.js';
import { displayWidth } from './display-width.js';
import { wrap } from './wrap.js';

type HelpWords = Catalogue['cli']['help'];

/** Room for a description that is narrower is no longer kept to. */
const leastColumns = 12;

/** Commander's help in the user's words, its columns aligned where Han characters take two columns. */
export function helpFormat(words: HelpWords): Partial<Help> {
  const { headings } = words;
  const translations: Record<string, string> = {
    'Usage:': headings.usage,
    'Arguments:': headings.arguments,
    'Options:': headings.options,
    'Global Options:': headings.globalOptions,
    'Commands:': headings.commands,
  };
  return {
    showGlobalOptions: true,
    displayWidth,
    minWidthToWrap: leastColumns,
    boxWrap: wrap,
    styleTitle: (title) => translations[title] ?? title,
    commandUsage: (command) => {
      if (command.parent === null)
        return `${command.name()} ${words.anyCommand} ${words.anyOptions}`;
      const own = [command.parent.name(), command.name(), words.anyOptions, argumentsOf(command)];
      return own.join(' ').trimEnd();
    },
    subcommandTerm: (command) => `${command.name()} ${argumentsOf(command)}`.trimEnd(),
  };
}

/** The examples below a command's help. */
export function examplesText(
  words: HelpWords,
  examples: readonly { readonly command: string; readonly purpose: string }[],
): string {
  const lines = examples.map(({ command, purpose }) => `  ${command}\n      ${purpose}`);
  return `\n${words.headings.examples}\n${lines.join('\n')}`;
}

/** The arguments as usage shows them: `[series]`, `[issue...]`. */
function argumentsOf(command: Command): string {
  return command.registeredArguments
    .map((argument) => {
      const name = argument.name() + (argument.variadic ? '...' : '');
      return argument.required ? `<${name}>` : `[${name}]`;
    })
    .join(' ');
}
