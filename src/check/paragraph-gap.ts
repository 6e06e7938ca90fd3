import type { Paragraph } from 'mdast';
import type { Edit, Place } from '../model/diagnostic.js';
import type { BodyPlaces } from './body-places.js';

/** What lies between two paragraphs that follow each other. */
export interface ParagraphGap {
  /** The last character before it. */
  readonly end: Place;
  /** Joins both; undefined between Latin letters, which may be those of one word or of two, and before a blank that is written as `&emsp;`. */
  readonly join: Edit | undefined;
}

/** The gap between a paragraph of a body, whose Markdown and places are given, and the one that follows: empty lines, and the indent that was typed there. */
export function paragraphGap(
  markdown: string,
  placeOf: BodyPlaces,
  paragraph: Paragraph,
): ParagraphGap {
  const start = markdown.slice(0, paragraph.position?.end.offset).trimEnd().length;
  const rest = markdown.slice(start);
  const end = start + rest.length - rest.trimStart().length;
  const last = markdown.charCodeAt(start - 1) >>> 10 === 0x37 ? 2 : 1;
  const isUnsure = /^\w\s+\w$|&$/.test(markdown.slice(start - 1, end + 1));
  const join: Edit = {
    place: placeOf(start, end),
    was: markdown.slice(start, end),
    text: '',
    voice: 'quoted',
  };
  return { end: placeOf(start - last, start), join: isUnsure ? undefined : join };
}
