import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Diagnostic } from '../../model/diagnostic.js';
import { finding } from '../../model/finding.js';
import { type BodySource, placeOf } from './body-source.js';

/** A mark that the parser left as text, since no note has its name. */
const unresolvedMark = /(?<!\\)\[\^([^\]\s]+)\]/g;

/** Reports marks without a note, which are printed as they stand, and notes without a mark, which are not printed. */
export function checkFootnotes(body: Root, source: BodySource): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const marked = new Set<string>();
  visit(body, 'footnoteReference', ({ identifier }) => {
    marked.add(identifier);
  });
  visit(body, 'footnoteDefinition', (note) => {
    if (marked.has(note.identifier)) return;
    const label = note.label ?? note.identifier;
    diagnostics.push(finding('footnote-without-mark', placeOf(source, note), { label }));
  });
  visit(body, 'text', (text, _, parent) => {
    // A text beside an address that was found after parsing has no position.
    const { start, end } = text.position ?? {};
    const written = source.markdown.slice(start?.offset ?? 0, end?.offset ?? 0) || text.value;
    for (const [, label = ''] of written.matchAll(unresolvedMark)) {
      const place = placeOf(source, text.position === undefined ? { ...parent } : text);
      diagnostics.push(finding('footnote-without-note', place, { label }));
    }
  });
  return diagnostics;
}

/** Begins the name of every footnote with `anchor`, so that the bodies of a report can stand in one file. */
export function prefixFootnotes(body: Root, anchor: string): void {
  visit(body, ['footnoteReference', 'footnoteDefinition'], (node) => {
    if (node.type !== 'footnoteReference' && node.type !== 'footnoteDefinition') return;
    node.label = `${anchor}-${node.label ?? node.identifier}`;
    node.identifier = `${anchor}-${node.identifier}`.toLowerCase();
  });
}
