/** What a page of the web shows to a reader. */
export interface PageText {
  readonly title: string;
  /** What stands between two marks of structure, in its order, without what stands in links. */
  readonly pieces: readonly string[];
}

/** Elements whose content is not shown, or is a text of its own. */
const swallowing = ['script', 'style', 'template', 'textarea', 'title', 'a', 'select'];

/** Elements that stand within a sentence. */
const inline = ['b', 'strong', 'i', 'em', 'u', 'span', 'font', 'small', 'big', 'wbr'];

const tagName = /\/?([a-z][a-z\d]*)/iy;

/** Takes a page's text out of its HTML, in linear time; be it cut off, what is open is left out. */
export function pageText(html: string): PageText {
  const pieces: string[] = [];
  let title = '';
  let piece = '';
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    piece += html.slice(at, open < 0 ? undefined : open);
    if (open < 0) break;
    const mark = markAt(html, open);
    if (mark.name === 'title' && title === '') title = folded(mark.content);
    if (!inline.includes(mark.name)) {
      pieces.push(piece);
      piece = '';
    }
    at = mark.end;
  }
  pieces.push(piece);
  return { title, pieces: pieces.map(folded).filter((text) => text !== '') };
}

/** A tag, a comment, or an element with its content where that is no part of the text. */
interface Mark {
  /** In small letters; empty where it is no tag. */
  readonly name: string;
  readonly content: string;
  readonly end: number;
}

function markAt(html: string, open: number): Mark {
  if (html.startsWith('<!--', open))
    return { name: '', content: '', end: behind(html, '-->', open) };
  tagName.lastIndex = open + 1;
  const name = tagName.exec(html)?.[1]?.toLowerCase() ?? '';
  const end = behind(html, '>', open);
  if (!swallowing.includes(name) || html[open + 1] === '/') return { name, content: '', end };
  const closing = new RegExp(`</${name}(?![a-z\\d])`, 'gi');
  closing.lastIndex = end;
  const closed = closing.exec(html)?.index ?? html.length;
  return { name, content: html.slice(end, closed), end: behind(html, '>', closed) };
}

/** The offset behind the next `text`; the end where there is none. */
function behind(html: string, text: string, from: number): number {
  const found = html.indexOf(text, from);
  return found < 0 ? html.length : found + text.length;
}

function folded(text: string): string {
  return text
    .replace(/&nbsp;|&#160;/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
