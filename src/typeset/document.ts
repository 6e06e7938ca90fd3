import type { Place } from '../model/diagnostic.js';
import type { LinkTarget } from './frame.js';
import type { RuleName, StyleName } from './theme.js';

/** Text inside a block. */
export type Inline =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** Where it was written, for findings. */
      readonly place?: Place;
      /** Not cut at a line's end unless no line can hold it: a name. */
      readonly whole?: true;
    }
  | { readonly kind: 'strong' | 'emphasis' | 'delete'; readonly content: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string; readonly place?: Place }
  | { readonly kind: 'link'; readonly target: LinkTarget; readonly content: readonly Inline[] }
  | { readonly kind: 'break' }
  /** A footnote's mark; the note stands in {@link PagedDocument.notes}. */
  | { readonly kind: 'note'; readonly note: string }
  /** A picture that stands in a line of text. */
  | { readonly kind: 'picture'; readonly picture: string | undefined; readonly alt: string }
  /** Dots up to the right edge, and the page number of an anchor at it: a contents entry's end. */
  | { readonly kind: 'leader'; readonly anchor: string };

/** Where a block stands in the outline (bookmarks): 1 is the top; and the bookmark's words. */
export interface Bookmark {
  readonly level: number;
  readonly title: string;
}

interface Common {
  /** Makes the block a destination. */
  readonly id?: string;
  readonly bookmark?: Bookmark;
}

/** One paragraph or heading; its style says how it looks and its structure level what it is. */
export interface TextBlock extends Common {
  readonly kind: 'text';
  readonly style: StyleName;
  /** 1–6 for headings (H1–H6 in the structure); absent for paragraphs. */
  readonly level?: number;
  readonly content: readonly Inline[];
}

/**
 * A list. Its items' paragraphs are set in the style `item`, whose `hang` is the least width of the
 * column that the markers stand in.
 */
export interface ListBlock extends Common {
  readonly kind: 'list';
  /** The first number of an ordered list; absent for a bulleted one. */
  readonly start?: number;
  readonly items: readonly ListItem[];
}

export interface ListItem {
  /** Of a task list. */
  readonly checked?: boolean;
  readonly blocks: readonly Block[];
}

/** A quotation: its paragraphs are set in the style `quote`, all else in it by that style's margins. */
export interface QuoteBlock extends Common {
  readonly kind: 'quote';
  readonly blocks: readonly Block[];
}

export interface CodeBlock extends Common {
  readonly kind: 'code';
  readonly text: string;
  readonly place?: Place;
}

export interface TableBlock extends Common {
  readonly kind: 'table';
  readonly columns: readonly ('start' | 'center' | 'end' | undefined)[];
  /** Rows of cells; the first `headRows` are repeated on every page. */
  readonly rows: readonly (readonly (readonly Inline[])[])[];
  readonly headRows: number;
  readonly caption?: readonly Inline[];
  /** Where it was written, for findings. */
  readonly place?: Place;
}

export interface FigureBlock extends Common {
  readonly kind: 'figure';
  /** The picture's key in the report; undefined draws a placeholder with the alternative text. */
  readonly picture: string | undefined;
  readonly alt: string;
  readonly caption?: readonly Inline[];
  /** Where it was written, for findings. */
  readonly place?: Place;
}

/** A line across, as a style says. */
export interface RuleBlock extends Common {
  readonly kind: 'rule';
  readonly style: RuleName;
}

/** Texts that stand beside each other where the theme says so, and one below the other where not. */
export interface RowBlock extends Common {
  readonly kind: 'row';
  readonly part: 'masthead' | 'colophon';
  readonly blocks: readonly TextBlock[];
}

/**
 * Blocks that belong together in the structure; `keep` holds them on one page where one page can
 * hold them. In `contents`, text blocks without a level become the entries of a table of contents.
 */
export interface GroupBlock extends Common {
  readonly kind: 'group';
  readonly role: 'masthead' | 'contents' | 'section' | 'article' | 'block' | 'colophon';
  readonly keep: boolean;
  /** What the running header of its pages calls it: an article's title. */
  readonly running?: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | TextBlock
  | ListBlock
  | QuoteBlock
  | CodeBlock
  | TableBlock
  | FigureBlock
  | RuleBlock
  | RowBlock
  | GroupBlock;

/** What stands on the pages, in reading order, before anything has a place or a size. */
export interface PagedDocument {
  /** BCP 47. */
  readonly language: string;
  /** What running headers call the whole: the title and number. */
  readonly running?: string;
  /** Where findings point when what they are about has no place of its own: the file. */
  readonly place?: Place;
  readonly blocks: readonly Block[];
  /** Footnotes by their names, numbered in the order of their marks. */
  readonly notes: ReadonlyMap<string, readonly Block[]>;
}

/** The size of a picture in pixels, by its key in the report. */
export type PictureSizes = ReadonlyMap<string, { readonly width: number; readonly height: number }>;
