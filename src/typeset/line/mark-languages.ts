import type { Owner, StructureNode } from '../frame.js';
import type { Setting } from '../setting.js';
import { childOf } from '../structure.js';
import { foreignLanguage, type Passage, passagesOf } from './language.js';
import type { Collected, Span } from './span.js';

/** Characters of one span that are in one language: from a UTF-16 offset to the next piece's. */
interface Piece {
  readonly start: number;
  readonly span: Span;
  /** Absent for the document's. */
  readonly language?: string;
}

/**
 * Gives passages in another language than `language` a Span of their own in the structure, which
 * says so. What else belongs to a node that such a passage is in, gets one too: no node has both
 * text and children.
 */
export function markLanguages(collected: Collected, language: string): Collected {
  const passages = passagesOf(collected.text, language);
  if (passages.length === 0) return collected;
  const pieces = cut(collected, passages);
  const touched = new Set(pieces.filter((one) => one.language !== undefined).map(ownerOf));
  const spans = pieces.map((piece): Span => {
    const owner = ownerOf(piece);
    if (owner === undefined || !touched.has(owner)) return piece.span;
    return { ...piece.span, owner: spanIn(owner, piece.language) };
  });
  return { text: collected.text, starts: pieces.map(({ start }) => start), spans };
}

/**
 * Who owns a picture: a Figure under `parent`, which says the language of its alternative text where
 * that is another. A picture without such a text is decoration, as in HTML (ISO 14289-1, 7.3).
 */
export function figureOwner(parent: StructureNode, alt: string, setting: Setting): Owner {
  if (alt.trim() === '') return 'artifact';
  const language = foreignLanguage(alt, setting.document.language);
  return childOf(parent, 'Figure', { alt, ...(language !== undefined && { language }) });
}

/** The node that holds a piece's text; none of a note's mark, whose figure has no language. */
function ownerOf({ span: { owner, note } }: Piece): StructureNode | undefined {
  return typeof owner === 'string' || note !== undefined ? undefined : owner;
}

/** The Span for the next piece of a node: its last, where that is in the same language. */
function spanIn(owner: StructureNode, language: string | undefined): StructureNode {
  const last = owner.children.at(-1);
  if (last !== undefined && last.language === language) return last;
  return childOf(owner, 'Span', language === undefined ? {} : { language });
}

/** The spans, cut where passages begin and end. */
function cut({ text, starts, spans }: Collected, passages: readonly Passage[]): readonly Piece[] {
  const edges = passages.flatMap(({ from, to }) => [from, to]);
  return spans.flatMap((span, index) => {
    const from = starts[index] ?? 0;
    const to = starts[index + 1] ?? text.length;
    const inside = edges.filter((edge) => from < edge && edge < to);
    return [from, ...inside].map((start): Piece => {
      const passage = passages.find((one) => one.from <= start && start < one.to);
      return passage ? { start, span, language: passage.language } : { start, span };
    });
  });
}
