import type { Root } from 'mdast';
import type { Day } from './date.js';
import type { Place } from './diagnostic.js';
import type { Issue } from './issue.js';
import type { Series } from './series.js';

declare module 'mdast' {
  interface ImageData {
    /** The picture's key in {@link Report.pictures}; absent where a placeholder is drawn. */
    picture?: string;
  }
}

/** A picture that a report shows: its bytes, and the name under which a report keeps it. */
export interface Picture {
  /** The file it came from, relative to the workspace. */
  readonly file: string;
  /** Its name beside the Markdown report, in `images/`; unique in the report. */
  readonly name: string;
  readonly mediaType: PictureType;
  /** In pixels, from the picture's header, as it is to be shown; of a drawing in CSS px. */
  readonly width: number;
  readonly height: number;
  /** How it is to be turned before it is shown: 1 to 8 as EXIF numbers them; 1 is upright. */
  readonly orientation: number;
  /** The file's own; of a drawing, what is left when all that does not draw is gone. */
  readonly bytes: Uint8Array;
  /** Everywhere that it is shown. */
  readonly uses: readonly PictureUse[];
}

/** The media types of pictures that reports show. */
export type PictureType =
  | 'image/png'
  | 'image/jpeg'
  | 'image/webp'
  | 'image/gif'
  | 'image/avif'
  | 'image/svg+xml';

/** Where an article shows a picture, and the address that it names it by. */
export interface PictureUse {
  readonly place: Place;
  readonly url: string;
}

/** An article as it stands in a report. */
export interface ReportArticle {
  /** The printed number, from 1, through the whole issue. */
  readonly number: number;
  /** The permanent anchor, made of the file's number: `03`. */
  readonly anchor: string;
  readonly title: string;
  /** The title in the contents list. */
  readonly toc: string;
  readonly media: string;
  /** Where the medium took it from; the medium itself where nothing was given. */
  readonly source: string;
  readonly link: string;
  readonly date: Day;
  /**
   * The text, ready for any format: headings start at depth 4, below the article's own, and skip no
   * rank; footnotes are named apart from those of other articles; raw HTML, definitions, and links
   * that lead nowhere are gone; no text holds a line's end; pictures are resolved (`data.picture` on
   * an image node is the key in {@link Report.pictures}; an image without it is drawn as a
   * placeholder). A picture alone in its paragraph is a figure, and its `title` the caption.
   */
  readonly body: Root;
}

/** The articles of one section, in their order. */
export interface ReportSection {
  /** Absent for articles that name no section. */
  readonly name?: string;
  readonly articles: readonly ReportArticle[];
}

/** An issue, composed: everything derived, in the order in which it is printed. */
export interface Report {
  readonly series: Series;
  readonly issue: Issue;
  /** The issue's own title, or the series'. */
  readonly title: string;
  /** The number in the series' numerals: 第二八〇期. */
  readonly number: string;
  /** The period's name: 周报, 月报, …. */
  readonly periodName: string;
  readonly count: number;
  /** The editor's note, as a body; absent where there is none. */
  readonly note?: Root;
  readonly sections: readonly ReportSection[];
  /** By key, in the order of their first use. */
  readonly pictures: ReadonlyMap<string, Picture>;
}
