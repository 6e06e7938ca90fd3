import type { Place } from '../../../model/diagnostic.js';

/** A template's text, to point findings at. */
export interface TemplateText {
  readonly file: string;
  readonly text: string;
}

/** Finds where a piece of markup stands in templates. */
export type Locate = (markup: string) => Place;

/**
 * What is read is a template filled in, so its own lines are nobody's. A finding points at the first
 * place where one of the templates (the layout's own first, then its partials) has the markup, such
 * as `<heading`; at the start of the first where none has it.
 */
export function locateIn(templates: readonly [TemplateText, ...TemplateText[]]): Locate {
  const known = new Map<string, Place>();
  return (markup) => {
    const place = known.get(markup) ?? search(templates, markup);
    known.set(markup, place);
    return place;
  };
}

function search(templates: readonly [TemplateText, ...TemplateText[]], markup: string): Place {
  for (const { file, text } of templates) {
    const start = indexOfWhole(text, markup);
    if (start === undefined) continue;
    const lines = text.slice(0, start).split('\n');
    const column = (lines.at(-1)?.length ?? 0) + 1;
    const line = lines.length;
    return { file, line, column, endLine: line, endColumn: column + markup.length };
  }
  return { file: templates[0].file, line: 1, column: 1 };
}

/** `<head` is not found in `<heading`. */
function indexOfWhole(text: string, markup: string): number | undefined {
  for (let at = text.indexOf(markup); at >= 0; at = text.indexOf(markup, at + 1)) {
    if (!/^[\w-]/.test(text.slice(at + markup.length))) return at;
  }
  return undefined;
}
