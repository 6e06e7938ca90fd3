import type { Edit, Place, Voice } from '../model/diagnostic.js';

/**
 * What a passage is part of: a field of front matter, of series.yaml or of issue.md, or a block of a
 * text; or what is printed beside prose: an alternative text, a caption, an address, code.
 */
export type PassageRole =
  | 'title'
  | 'media'
  | 'source'
  | 'toc'
  | 'section'
  | 'point'
  | 'series'
  | 'issue'
  | 'paragraph'
  | 'heading'
  | 'cell'
  | 'alt'
  | 'caption'
  | 'link'
  | 'code';

/** What stands in a passage's text for what is no prose: a picture, code, an address. */
export const object = '\ufffc';

/** A text that is read in one go: a field, or a paragraph, a heading or a cell without its marks. */
export interface Passage {
  readonly role: PassageRole;
  readonly voice: Voice;
  /** Lines end in `\n`; {@link object} stands for what is no prose. */
  readonly text: string;
  /** The place of the characters from `start` to before `end`, in UTF-16 units of `text`. */
  place(start: number, end: number): Place;
  /**
   * The change that puts `text` there; undefined where the file does not hold these very characters side
   * by side. Where `start` is `end`, the change takes in a neighbouring character.
   */
  edit(start: number, end: number, text: string): Edit | undefined;
}
