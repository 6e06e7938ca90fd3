import { checkTemplate } from './check-template.js';
import { compileOptions, helperNames } from './environment.js';
import { compilingEnvironment } from './layout.js';

/** A template compiled to JavaScript: an expression that gives its specification. */
export interface PrecompiledTemplate {
  readonly partials: readonly string[];
  readonly specification: string;
}

/**
 * Compiles built-in templates when the program is built.
 *
 * @param partials the names of all built-in partials
 * @throws where the template `file` is at fault
 */
export function precompile(
  file: string,
  text: string,
  partials: readonly string[],
): PrecompiledTemplate {
  const environment = compilingEnvironment();
  const program = environment.parse(text);
  const known = { helpers: helperNames, partials, partialFolders: ['templates/partials'] };
  const calls = checkTemplate(file, program, known);
  if (calls.diagnostics.length > 0) throw new Error(JSON.stringify(calls.diagnostics));
  return {
    partials: [...calls.partials],
    specification: String(environment.precompile(program, compileOptions)),
  };
}
