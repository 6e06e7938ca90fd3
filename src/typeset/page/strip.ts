import type { Bookmark } from '../document.js';
import type { Draft } from '../draft.js';

/** How strongly a strip holds the next one on its page; a page breaks where the hold is weakest. */
export const Hold = {
  free: 0,
  /** Behind a group that heads what follows: holds as long as the page is nearly full. */
  light: 1,
  /** Inside a small table or a short piece of code: holds as long as the page is full enough. */
  soft: 2,
  /** Inside a group that is to stay together. */
  group: 3,
  /** Inside a paragraph or a table, where one line or row would be left alone. */
  lines: 4,
  /** Behind a heading, between a picture and its caption, below a table's head. */
  next: 5,
} as const;

export type Hold = (typeof Hold)[keyof typeof Hold];

/** A line of a row that may be cut; its cells are read one after the other, not line by line. */
interface CutRow {
  /** The same in all lines of a row. */
  readonly key: object;
  /** What stands in each cell, as in {@link Strip.frames}. */
  readonly cells: readonly (readonly Draft[])[];
}

/** A piece of the flow that no page break cuts: a line, a table's row, a picture. Lengths in pt. */
export interface Strip {
  readonly height: number;
  /** Space above and below; of two that meet, the larger counts, and none stands at a page's head. */
  readonly before: number;
  readonly after: number;
  /** Relative to the strip's top and the type area's left edge. */
  readonly frames: readonly Draft[];
  /** Of a line of a table's row that may be cut: what stands in the row's cells. */
  readonly cut: CutRow | undefined;
  readonly hold: Hold;
  /** Names of the footnotes whose marks stand in it. */
  readonly notes: readonly string[];
  readonly anchors: readonly string[];
  readonly bookmarks: readonly Bookmark[];
  /** Set again, as decoration, above this strip where it begins a page: a table's head. */
  readonly repeat: readonly Strip[];
  /** Drawn too where this strip ends a page, as in {@link frames}: the line that closes a table's part. */
  readonly closing: readonly Draft[];
  /** Its line stands on the theme's grid. */
  readonly onGrid: boolean;
  /** How much of its height it can give up, in pt: a picture that can be set smaller. */
  readonly give: number;
  /** What the running header calls the pages from here on; undefined where that does not change. */
  readonly running: string | undefined;
  /** It is of the colophon, which closes the last page. */
  readonly isClosing: boolean;
}

const none: readonly never[] = [];

/** A strip; what is not given is nothing. */
export function strip(given: Partial<Strip>): Strip {
  return {
    height: 0,
    before: 0,
    after: 0,
    frames: none,
    cut: undefined,
    hold: Hold.free,
    notes: none,
    anchors: none,
    bookmarks: none,
    repeat: none,
    closing: none,
    onGrid: false,
    give: 0,
    running: undefined,
    isClosing: false,
    ...given,
  };
}

/** A picture's strip, so much lower, in pt: the picture keeps its shape and its middle. */
export function shrunk(strip: Strip, by: number): Strip {
  const scale = (strip.height - by) / strip.height;
  const frames = strip.frames.map((frame) =>
    frame.kind === 'picture'
      ? {
          ...frame,
          x: frame.x + (frame.width * (1 - scale)) / 2,
          width: frame.width * scale,
          height: frame.height * scale,
        }
      : frame,
  );
  return { ...strip, height: strip.height - by, frames, give: 0 };
}

/** The height of strips that stand one below the other, with the space between them. */
export function stackHeight(strips: readonly Strip[]): number {
  let height = 0;
  let after = 0;
  for (const [index, next] of strips.entries()) {
    height += (index === 0 ? 0 : Math.max(after, next.before)) + next.height;
    after = next.after;
  }
  return height;
}

/** The strips, each held to the next at least as strongly as `hold`; the last one's hold is its own. */
export function held(strips: readonly Strip[], hold: Hold): readonly Strip[] {
  const last = strips.length - 1;
  return strips.map((each, index) =>
    index === last || each.hold >= hold ? each : { ...each, hold },
  );
}

/** The strips with more space, where it is more, above the first and below the last. */
export function spaced(strips: readonly Strip[], before: number, after: number): readonly Strip[] {
  const last = strips.length - 1;
  return strips.map((each, index) =>
    index > 0 && index < last
      ? each
      : {
          ...each,
          before: index === 0 ? Math.max(each.before, before) : each.before,
          after: index === last ? Math.max(each.after, after) : each.after,
        },
  );
}
