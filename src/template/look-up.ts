import type { TemplateLocation } from './location.js';

/** A template names what is not there; `known` are the names that are. */
export class MissingName extends Error {
  override readonly name = 'MissingName';
  constructor(
    readonly missing: string,
    readonly known: readonly string[],
    readonly location: TemplateLocation,
  ) {
    super(missing);
  }
}

/** What Handlebars hands to a compiled template. `strict` looks a name up, and fails where it is not there. */
interface Container {
  strict: typeof lookUp;
}

/** The part of a compiled template that is known to us; Handlebars' types say nothing of it. */
interface Specification {
  main(container: Container, ...values: readonly unknown[]): unknown;
}

/**
 * The compiled template, whose names are looked up by us. Handlebars' own way takes what a value
 * inherits (`{{title.constructor}}`) for there and empty, and in a number fails without a position.
 */
export function withLookUp(specification: object): object {
  if (!isSpecification(specification)) throw new TypeError('This is no compiled template');
  return {
    ...specification,
    main(container: Container, ...values: readonly unknown[]): unknown {
      container.strict = lookUp;
      return specification.main(container, ...values);
    },
  };
}

function isSpecification(value: object): value is Specification {
  return 'main' in value && typeof value.main === 'function';
}

/** What `object` itself has by a name. */
function lookUp(object: unknown, name: string, location: TemplateLocation): unknown {
  if (isObject(object) && Object.hasOwn(object, name)) return object[name];
  throw new MissingName(name, namesIn(object), location);
}

function namesIn(object: unknown): readonly string[] {
  return isObject(object) && !Array.isArray(object) ? Object.keys(object) : [];
}

function isObject(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null;
}
