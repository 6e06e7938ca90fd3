import type { Face } from './face.js';

/** A colour as `#rrggbb`. */
export type Colour = string;

/** Where a link leads: out to a URL, or to a destination in the document. */
export type LinkTarget =
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'anchor'; readonly anchor: string };

/** The standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4) that reports use. */
export type StructureRole =
  | 'Document'
  | 'Sect'
  | 'Art'
  | 'H'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'TOC'
  | 'TOCI'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'BlockQuote'
  | 'Code'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Caption'
  | 'Link'
  | 'Note'
  | 'Reference'
  | 'Span';

/**
 * A node of the document's logical structure; frames point at the node that they belong to. A node
 * has either children or frames, never both, so the order of the children is the reading order. A
 * node without either was made for text that turned out empty and is left out.
 */
export interface StructureNode {
  readonly role: StructureRole;
  readonly children: StructureNode[];
  /** Alternative text of a Figure, contents of a Link. */
  readonly alt?: string;
  /** BCP 47, where it differs from the document's. */
  readonly language?: string;
  /** Of a TH. */
  readonly scope?: 'Column' | 'Row';
  /** Of a TH or TD. */
  readonly columnSpan?: number;
}

/**
 * What is painted without being content, which a reader skips (ISO 32000-1, 14.8.2.2): decoration
 * such as rules and leaders; a running header; a folio.
 */
export type Artifact = 'artifact' | 'header' | 'footer';

/** The logical owner of what is painted. */
export type Owner = StructureNode | Artifact;

/**
 * Glyphs of one face and size on one baseline. Lengths are in pt; x grows right and y down from the
 * page's top left corner.
 */
export interface GlyphRun {
  readonly kind: 'glyphs';
  readonly owner: Owner;
  readonly face: Face;
  readonly size: number;
  readonly colour: Colour;
  readonly x: number;
  readonly baseline: number;
  readonly glyphs: readonly number[];
  /** How far each glyph moves the pen on this line, with all stretch and gaps. */
  readonly advances: readonly number[];
  /**
   * The text that the run stands for, as it is to be copied. One glyph may stand for different texts
   * in different runs: 〓 for whatever nobody has, a two-em dash for ——.
   */
  readonly text: string;
  /** UTF-16 units of `text` per glyph, where it is not one code point each. */
  readonly lengths?: readonly number[];
  /** Runs from right to left: its glyphs and `text` stand in the order of the page, the last first. */
  readonly turned?: true;
}

/** A filled rectangle: a rule, a table line, a code block's ground. */
interface Box {
  readonly kind: 'box';
  readonly owner: Owner;
  readonly colour: Colour;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A picture, scaled into the rectangle; `picture` is its key in the report. */
export interface PlacedPicture {
  readonly kind: 'picture';
  readonly owner: Owner;
  readonly picture: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A rectangle that leads somewhere when clicked; `owner` is its Link node. */
export interface LinkArea {
  readonly kind: 'link';
  readonly owner: StructureNode;
  readonly target: LinkTarget;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Frame = GlyphRun | Box | PlacedPicture | LinkArea;

/** One page, placed: what stands on it, in reading order. */
export interface Page {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly frames: readonly Frame[];
}

/** Where an anchor stands: page from 1, y in pt from its top. */
export interface Destination {
  readonly page: number;
  readonly y: number;
}

/** A bookmark and those below it. */
export interface OutlineEntry {
  readonly title: string;
  readonly page: number;
  readonly y: number;
  readonly children: readonly OutlineEntry[];
}

/** A document, set: pages to paint, in order, and what a reader finds its way by. */
export interface PlacedDocument {
  readonly pages: readonly Page[];
  readonly structure: StructureNode;
  readonly outline: readonly OutlineEntry[];
  readonly destinations: ReadonlyMap<string, Destination>;
}
