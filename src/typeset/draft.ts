import type { Frame, Owner } from './frame.js';
import type { Span } from './line/span.js';

/**
 * Dots from `x` to `right` and a page number at the right edge, which can only be set when all pages
 * are broken.
 */
export interface Leader {
  readonly kind: 'leader';
  readonly owner: Owner;
  readonly anchor: string;
  readonly span: Span;
  readonly x: number;
  readonly right: number;
  readonly baseline: number;
}

/** A frame that is not on its page yet. */
export type Draft = Frame | Leader;

/** The draft, moved. */
export function moved(draft: Draft, dx: number, dy: number): Draft {
  switch (draft.kind) {
    case 'glyphs':
      return { ...draft, x: draft.x + dx, baseline: draft.baseline + dy };
    case 'leader':
      return {
        ...draft,
        x: draft.x + dx,
        right: draft.right + dx,
        baseline: draft.baseline + dy,
      };
    default:
      return { ...draft, x: draft.x + dx, y: draft.y + dy };
  }
}

/** The draft as decoration, which repeats what is read elsewhere; nothing of a link's area. */
export function asDecoration(draft: Draft): readonly Draft[] {
  return draft.kind === 'link' || draft.kind === 'leader' ? [] : [{ ...draft, owner: 'artifact' }];
}
