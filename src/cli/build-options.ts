import { join, resolve, sep } from 'node:path';
import type { BuildOptions } from '../build.js';
import { nearest } from '../model/nearest.js';
import { given } from '../read/given.js';
import { formats } from '../template/layout-files.js';
import type { Builder } from './builder.js';
import { refused, type Session } from './session.js';
import { shownPath } from './shown-path.js';

/** The options as they were typed. */
export interface BuildCommandOptions {
  readonly format?: string;
  readonly theme?: string;
  readonly out?: string;
  readonly force?: true;
  readonly strict?: true;
  readonly prune?: true;
  readonly attachSources?: true;
}

/** What the options of `bulletin build` ask of the workspace `root`; undefined, and said so, where they are wrong. */
export function buildOptions(
  session: Session,
  builder: Builder,
  root: string,
  options: BuildCommandOptions,
): BuildOptions | undefined {
  const { words, host, io } = session;
  const { theme } = options;
  const wanted = options.format?.split(',').map((name) => name.trim()) ?? formats;
  const unknown = wanted.filter((name) => !formats.some((format) => format === name));
  if (unknown.length > 0) return refused(session, words.use.formatsUnknown(unknown, formats));

  const themes = theme === undefined ? [] : builder.knownThemes(host, root);
  if (theme !== undefined && !themes.includes(theme)) {
    return refused(session, words.use.themeUnknown(theme, themes, nearest(theme, themes)));
  }

  const out = options.out === undefined ? join(root, 'build') : resolve(io.cwd, options.out);
  if (`${out}${sep}`.startsWith(`${join(root, 'bulletins')}${sep}`)) {
    return refused(session, words.use.outInSources(shownPath(io, root, out)));
  }

  return {
    formats: formats.filter((format) => wanted.includes(format)),
    out,
    unchanged: options.force ? 'render' : 'skip',
    stopAt: options.strict ? 'warning' : 'error',
    ...given({ theme, attach: options.attachSources && ('sources' as const) }),
  };
}
