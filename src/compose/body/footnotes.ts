import type { Root } from 'mdast';
import type { Diagnostic } from '../../model/diagnostic.js';
import { finding } from '../../model/finding.js';
import { each } from '../../model/tree.js';
import { type BodySource, placeOf } from '../../read/body/body-source.js';

/** A mark that the parser left as text, since no note has its name. */
const unresolvedMark = /(?<!\\)\[\^([^\]\s]+)\]/g;

/** Reports marks without a note, which are printed as they stand, and notes without a mark, which are not printed. */
export function checkFootnotes(body: Root, source: BodySource): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const marked = new Set<string>();
  each(body, ['footnoteReference'], ({ identifier }) => {
    marked.add(identifier);
  });
  each(body, ['footnoteDefinition'], (note) => {
    if (marked.has(note.identifier)) return;
    const label = note.label ?? note.identifier;
    diagnostics.push(finding('footnote-without-mark', placeOf(source, note), { label }));
  });
  each(body, ['paragraph', 'heading', 'tableCell'], (block) => {
    each(block, ['text'], (text) => {
      // A text beside an address that was found after parsing has no position.
      const { start, end } = text.position ?? {};
      const written = source.markdown.slice(start?.offset ?? 0, end?.offset ?? 0) || text.value;
      for (const [, label = ''] of written.matchAll(unresolvedMark)) {
        const place = placeOf(source, text.position === undefined ? block : text);
        diagnostics.push(finding('footnote-without-note', place, { label }));
      }
    });
  });
  return diagnostics;
}

/** Begins the name of every footnote with `anchor`, so that the bodies of a report can stand in one file. */
export function prefixFootnotes(body: Root, anchor: string): void {
  each(body, ['footnoteReference', 'footnoteDefinition'], (node) => {
    node.label = `${anchor}-${node.label ?? node.identifier}`;
    node.identifier = `${anchor}-${node.identifier}`.toLowerCase();
  });
}
