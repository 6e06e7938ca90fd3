/** A template that was compiled when the program was built. */
export interface ReadyTemplate {
  /** The names of the partials that it calls. */
  readonly partials: readonly string[];
  /** What Handlebars' precompiler made of it. */
  readonly specification: TemplateSpecification;
}

/**
 * The built-in templates, compiled, by their text: reading and compiling them takes longer than
 * filling them in. Empty here; the bundler puts them in when the program is built.
 */
export const readyTemplates: ReadonlyMap<string, ReadyTemplate> = new Map();
