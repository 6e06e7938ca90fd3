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
  'colophon',
  'running-header',
  'folio',
] as const;

export type StyleName = (typeof styleNames)[number];

/** The lines across that a theme gives a look: below the head, in the text, in the colophon. */
export const ruleNames = [
  'masthead-rule',
  'thematic-break',
  'colophon-head',
  'colophon-divider',
  'colophon-foot',
] as const;

export type RuleName = (typeof ruleNames)[number];

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

/** A rule across: thickness, colour, and the space above and below it, in pt. Of no thickness, there is none. */
export interface RuleStyle {
  readonly thickness: number;
  readonly colour: Colour;
  readonly before: number;
  readonly after: number;
}

/** What a side of the running header says: the title and number, or the article's title. */
export type RunningText = 'none' | 'issue' | 'article';

/** Texts of a row stand one below the other, or on one line where they fit on it. */
type RowLook = 'stacked' | 'beside';

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
  readonly rules: { readonly [R in RuleName]: RuleStyle };
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
  /** What stands above the type area from page 2 on. */
  readonly runningHeader: {
    readonly inner: RunningText;
    readonly outer: RunningText;
    /** From the header's baseline to the type area's head. */
    readonly distance: number;
    /** Thickness of the rule below it, in the colour of {@link line}; 0: none. */
    readonly rule: number;
  };
  /** From the first page's head to the top of the title's em box; a marking stands in between. */
  readonly titleDrop: number;
  /** How the texts of a row stand: publisher and date; editor, reviewer and approver. */
  readonly rows: { readonly masthead: RowLook; readonly colophon: RowLook };
  /** Where the colophon stands: below the text, or at the last page's foot (GB/T 9704, 7.4). */
  readonly colophon: 'flow' | 'foot';
  /** Body lines stand on a grid of this pitch, in pt, counted from the type area's head. */
  readonly grid?: number;
}
