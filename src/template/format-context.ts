import { type Escape, Markup, TextValue } from './values.js';

/** What a template may be given, before it is made safe for a format. A field that is absent is null, so that a misspelt name can be told from it. */
export type PlainValue =
  | string
  | number
  | boolean
  | null
  | Markup
  | readonly PlainValue[]
  | { readonly [name: string]: PlainValue };

/** A context made safe for a format. */
export type FormatContext = { readonly [name: string]: unknown };

/**
 * Makes a context safe for a format: every string becomes a {@link TextValue} that escapes itself
 * (an empty one stays a string, so that `{{#if}}` takes it for nothing), and every object has
 * only its own names.
 */
export function formatContext(
  escaper: Escape,
  plain: { readonly [name: string]: PlainValue },
): FormatContext {
  const scope: Record<string, unknown> = Object.create(null);
  for (const [name, value] of Object.entries(plain)) scope[name] = formatValue(escaper, value);
  return scope;
}

function formatValue(escaper: Escape, value: PlainValue): unknown {
  if (typeof value === 'string') return value === '' ? '' : new TextValue(value, escaper);
  if (typeof value !== 'object' || value === null || value instanceof Markup) return value;
  if (isList(value)) return value.map((item) => formatValue(escaper, item));
  return formatContext(escaper, value);
}

// Array.isArray does not narrow a readonly array out of a union.
function isList(value: object): value is readonly PlainValue[] {
  return Array.isArray(value);
}
