import type { Node } from 'mdast';
import type { Place } from '../../model/diagnostic.js';

/** Where a node was written. */
export type Position = NonNullable<Node['position']>;

/** The Markdown of one body, and where it stands. */
export interface BodySource {
  /** Relative to the workspace. */
  readonly file: string;
  readonly markdown: string;
  /** The line of `file` on which the Markdown starts, from 1. */
  readonly line: number;
}

/** The position of a node for one that stands in its place. */
export function at(position: Position | undefined): { position?: Position } {
  return position === undefined ? {} : { position };
}

/** The place in its file of a node of the body; the body's start where the node has no position. */
export function placeOf(source: BodySource, node: { position?: Position | undefined }): Place {
  const { file, line } = source;
  if (node.position === undefined) return { file, line, column: 1 };
  const { start, end } = node.position;
  return {
    file,
    line: start.line + line - 1,
    column: start.column,
    endLine: end.line + line - 1,
    endColumn: end.column,
  };
}
