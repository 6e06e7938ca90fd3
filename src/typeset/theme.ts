import type { FaceRole } from './face.js';
import type { Colour } from './frame.js';

/** The elements of a paged report that a theme gives a look, named as in a layout's PDF template. */
export const styleNames = [
  'marking',
  'title',
  'number',
  'publisher',
  'date',
  'heading',
  'section',
  'lead',
  'entry',
  'entry-media',
  'headline',
  'field',
  'link',
  'label',
  'article-title',
  'article-date',
  'article-source',
  'paragraph',
  'subheading-1',
  'subheading-2',
  'subheading-3',
  'subheading-4',
  'item',
  'quote',
  'code',
  'cell',
  'head-cell',
  'caption',
  'footnote',
  'folio',
] as const;

export type StyleName = (typeof styleNames)[number];

/** How text of one element is set. Lengths are in pt unless they say em (of the style's own size). */
export interface TextStyle {
  readonly face: FaceRole;
  readonly size: number;
  /** From baseline to baseline. */
  readonly leading: number;
  readonly colour: Colour;
  readonly align: 'justify' | 'start' | 'center' | 'end';
  /** Of the first line, in em. */
  readonly indent: number;
  /** Of every line but the first, in em: a contents entry's or a list's hanging part. */
  readonly hang: number;
  readonly marginStart: number;
  readonly marginEnd: number;
  /** Space above and below; of two that meet, the larger counts. None above at a page's head. */
  readonly before: number;
  readonly after: number;
  /** Stays on the page of what follows. */
  readonly keepWithNext: boolean;
}

/** A rule across: thickness, colour, and the space above and below it, in pt. */
export interface RuleStyle {
  readonly thickness: number;
  readonly colour: Colour;
  readonly before: number;
  readonly after: number;
}

/** A theme, resolved to one flat table: lengths in pt, colours as `#rrggbb`. */
export interface Theme {
  readonly page: {
    readonly width: number;
    readonly height: number;
    readonly top: number;
    readonly bottom: number;
    readonly start: number;
    readonly end: number;
  };
  readonly styles: { readonly [S in StyleName]: TextStyle };
  readonly rules: { readonly 'masthead-rule': RuleStyle; readonly 'thematic-break': RuleStyle };
  /** The face that `strong` and `emphasis` take inside text. */
  readonly strong: FaceRole;
  readonly emphasis: FaceRole;
  readonly linkColour: Colour;
  /** Lines of a table and of the rule above footnotes. */
  readonly line: { readonly thickness: number; readonly colour: Colour };
  /** Ground of code blocks and picture placeholders. */
  readonly ground: Colour;
  /** The largest share of the type area's height that a picture takes, 0–1. */
  readonly pictureHeight: number;
  /**
   * Words around a page number: `— 1 —` is before `— `, after ` —`. At the outer position the folio
   * is inset from the type area's edge by its style's margin: marginEnd on odd pages (right),
   * marginStart on even ones (left).
   */
  readonly folio: {
    readonly before: string;
    readonly after: string;
    readonly position: 'center' | 'outer';
    /** From the type area's foot to the folio's baseline. */
    readonly distance: number;
  };
  /** Body lines stand on a grid of this pitch, in pt, counted from the type area's head. */
  readonly grid?: number;
}
