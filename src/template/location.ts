/** A position in a template as Handlebars gives it: lines from 1, columns from 0. */
export interface TemplateLocation {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}
