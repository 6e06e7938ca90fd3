import type { Node } from 'mdast';
import type { Place } from '../../../model/diagnostic.js';
import type { Block } from '../../../typeset/document.js';
import type { HeadingRanks } from './heading-ranks.js';

/** What the nodes of one body need to know; all but `place` is the whole report's. */
export interface BodyScope {
  /** Of the report (BCP 47). */
  readonly language: string;
  /** The keys of the pictures that there are. */
  readonly pictures: { has(key: string): boolean };
  /** The anchors that a text may link to. */
  readonly anchors: { has(anchor: string): boolean };
  readonly ranks: HeadingRanks;
  /** Footnotes by their names, which no two bodies share; those of a body are added. */
  readonly notes: Map<string, readonly Block[]>;
  /** Where a node was written. */
  readonly place: (node: Node) => Place | undefined;
}
