import type { OpenReporter } from './reporter.js';

/** The names that `--reporter` takes, and what loads each. */
const reporters = {
  text: async () => (await import('./text.js')).textReporter,
  json: async () => (await import('./json.js')).jsonReporter,
  github: async () => (await import('./github.js')).githubReporter,
  sarif: async () => (await import('./sarif.js')).sarifReporter,
  junit: async () => (await import('./junit.js')).junitReporter,
} satisfies Readonly<Record<string, () => Promise<OpenReporter>>>;

type ReporterName = keyof typeof reporters;

/** The names of all reporters, that of the usual one first. */
export const reporterNames: readonly string[] = Object.keys(reporters);

/** Loads a reporter; undefined where none has this name. */
export async function loadReporter(name: string): Promise<OpenReporter | undefined> {
  return isReporterName(name) ? reporters[name]() : undefined;
}

function isReporterName(name: string): name is ReporterName {
  return Object.hasOwn(reporters, name);
}
