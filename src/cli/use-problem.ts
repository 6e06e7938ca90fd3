import type { CommanderError } from 'commander';
import type { Catalogue, FindingText } from '../messages/catalogue.js';

/**
 * What commander found wrong with the command line, in the user's words. Commander names the kind
 * by a code, but what it is about only in its English message; a test holds each of them.
 */
export function useProblem(
  { code, message }: CommanderError,
  words: Catalogue['cli']['use'],
): FindingText {
  const subject = /'(.*)'/.exec(message)?.[1] ?? '';
  const nearest = /Did you mean (?:one of )?([^,?]+)/.exec(message)?.[1];
  switch (code) {
    case 'commander.unknownOption':
      return words.unknownOption(subject, nearest);
    case 'commander.unknownCommand':
      return words.unknownCommand(subject, nearest);
    case 'commander.optionMissingArgument':
      return words.optionValueMissing(subject);
    case 'commander.missingArgument':
      return words.argumentMissing(subject);
    case 'commander.excessArguments': {
      const [expected, received] = /Expected (\d+) .* got (\d+)/.exec(message)?.slice(1) ?? [];
      return words.tooManyArguments(Number(expected), Number(received));
    }
    default:
      throw new Error(`commander said something new: ${code}: ${message}`);
  }
}
