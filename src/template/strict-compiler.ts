/**
 * The part of Handlebars' code generator that {@link makeStrict} changes; Handlebars' types leave
 * the class out, though replacing it in an environment is its documented way to change the code.
 */
interface CodeGenerator {
  resolvePath(
    type: string,
    parts: readonly string[],
    start: number,
    falsy: boolean,
    strict: boolean,
  ): void;
}

type CodeGeneratorClass = new () => CodeGenerator;

/**
 * Makes templates compiled in `environment` fail on every name that is not there. Handlebars' own
 * option `strict` lets those pass that stand as a helper's argument or behind a block parameter:
 * with it alone `{{#if titel}}` would quietly be false.
 */
export function makeStrict(environment: object): void {
  if (!hasCodeGenerator(environment)) {
    throw new TypeError('This Handlebars has no JavaScriptCompiler to make strict');
  }
  class StrictCodeGenerator extends environment.JavaScriptCompiler {
    // Blocks inside a template are compiled by the same class.
    readonly compiler = StrictCodeGenerator;

    override resolvePath(
      type: string,
      parts: readonly string[],
      start: number,
      falsy: boolean,
    ): void {
      // A block parameter on its own has no parts behind its name to look up.
      super.resolvePath(type, parts, start, falsy, parts.length > start);
    }
  }
  environment.JavaScriptCompiler = StrictCodeGenerator;
}

function hasCodeGenerator(
  environment: object,
): environment is { JavaScriptCompiler: CodeGeneratorClass } {
  return (
    'JavaScriptCompiler' in environment && typeof environment.JavaScriptCompiler === 'function'
  );
}
