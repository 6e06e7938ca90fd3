import type { CheckedArticle } from './checked-issue.js';
import { object, type Passage } from './passage.js';

/** What a sentence has and a caption, a label or a line of a list does not. */
const sentenceMark = /[。！？；，]/;

/** The running text of an article: its paragraphs that hold sentences, so no headings, cells, captions or labels. */
export function runningText({ passages }: CheckedArticle): readonly Passage[] {
  return passages.filter(({ role, text }) => role === 'paragraph' && sentenceMark.test(text));
}

/** A stretch of a passage, from `start` to before `end`, in UTF-16 units of its text. */
export interface Mention {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

/** The characters of a mention. */
export function mentioned({ passage, start, end }: Mention): string {
  return passage.text.slice(start, end);
}

/** Somebody else's words: quoted speech, and the names of books and laws. */
const quotation = /“[^“”]{1,300}”|‘[^‘’]{1,300}’|《[^《》]{1,100}》/g;

/** The text of a passage, with what it quotes blanked out; everything else stands where it stood. */
export function ownWords({ text }: Passage): string {
  return text.replace(quotation, (quoted) => object.repeat(quoted.length));
}
