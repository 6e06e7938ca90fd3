import type Handlebars from 'handlebars';
import { HelperFailure } from './fault.js';
import { type Helper, helpers } from './helpers.js';
import type { TemplateLocation } from './location.js';
import { withLookUp } from './look-up.js';

/** Handlebars' own helpers that templates may use. `lookup` would get round the check of names, `log` would print. */
const ownHelpers = ['each', 'if', 'unless', 'with'];

/** The names of all helpers that templates may use. */
export const helperNames: readonly string[] = [...ownHelpers, ...helpers.keys()];

/** How templates are compiled: only known helpers, every name checked, no indentation added to a partial's lines. */
export const compileOptions: CompileOptions = {
  strict: true,
  preventIndent: true,
  knownHelpersOnly: true,
  knownHelpers: { log: false, lookup: false, ...Object.fromEntries(helperNames.map(isKnown)) },
};

/** Nothing is read from a prototype; said outright, since Handlebars prints a warning otherwise. */
export const runtimeOptions: Handlebars.RuntimeOptions = {
  allowProtoMethodsByDefault: false,
  allowProtoPropertiesByDefault: false,
};

/** What of a Handlebars makes templates into functions, and keeps their helpers. */
type Preparable = {
  -readonly [K in
    | 'helpers'
    | 'registerHelper'
    | 'template'
    | 'unregisterHelper']: (typeof Handlebars)[K];
};

/** Leaves an environment with our helpers alone; a helper that fails, and a name that is not there, say where. */
export function prepareEnvironment(environment: Preparable): void {
  const { template } = environment;
  environment.template = (specification) => template(withLookUp(specification));
  environment.unregisterHelper('log');
  environment.unregisterHelper('lookup');
  for (const name of ownHelpers) {
    const own = environment.helpers[name];
    if (own !== undefined) environment.registerHelper(name, located(own));
  }
  for (const [name, helper] of helpers) {
    environment.registerHelper(name, located(withoutOptions(helper)));
  }
}

function isKnown(name: string): [string, boolean] {
  return [name, true];
}

/** Handlebars hands every helper its options last; ours need none. */
function withoutOptions(helper: Helper): Helper {
  return (...values) => helper(...values.slice(0, -1));
}

/** The helper, whose failures say where it was called from. */
function located(helper: CallableFunction): Handlebars.HelperDelegate {
  return function (this: unknown, ...values: unknown[]): unknown {
    try {
      return Reflect.apply(helper, this, values);
    } catch (thrown) {
      throw HelperFailure.of(thrown, locationIn(values.at(-1)));
    }
  };
}

/** Where a helper was called from: its options say it, though Handlebars' types do not. */
function locationIn(options: unknown): TemplateLocation | undefined {
  if (typeof options !== 'object' || options === null || !('loc' in options)) return undefined;
  return isLocation(options.loc) ? options.loc : undefined;
}

function isLocation(value: unknown): value is TemplateLocation {
  return typeof value === 'object' && value !== null && 'start' in value && 'end' in value;
}
