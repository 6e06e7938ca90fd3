import type { Language } from '../messages/catalogue.js';
import type { Io } from './io.js';

/** The values that `--lang` takes. */
export const languages: readonly Language[] = ['zh', 'en'];

/**
 * The language to speak: `--lang`, else the first of LC_ALL, LC_MESSAGES and LANG that is set (the
 * order of POSIX), else the system's locale. Chinese locales get Chinese, all others English. A
 * `--lang` that nobody knows is passed over here: the parser refuses it in the language found.
 */
export function languageOf(argv: readonly string[], io: Io): Language {
  const asked = languageOption(argv);
  const known = languages.find((language) => language === asked);
  return known ?? languageOfLocale(environmentLocale(io.env) ?? io.locale());
}

/** The value of the last `--lang`, found before the command line is parsed: its errors need words, too. */
function languageOption(argv: readonly string[]): string | undefined {
  const end = argv.indexOf('--');
  const options = end === -1 ? argv : argv.slice(0, end);
  const values = options.flatMap((word, index) => {
    if (word.startsWith('--lang=')) return [word.slice('--lang='.length)];
    return word === '--lang' ? [options[index + 1]] : [];
  });
  return values.at(-1);
}

/** An empty variable counts as unset. */
function environmentLocale(env: Io['env']): string | undefined {
  return [env.LC_ALL, env.LC_MESSAGES, env.LANG].find(
    (value) => value !== undefined && value !== '',
  );
}

function languageOfLocale(locale: string): Language {
  return /^zh(?![a-z])/i.test(locale) ? 'zh' : 'en';
}
