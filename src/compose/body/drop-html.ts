import type { Html, Paragraph, Root, RootContent, Text } from 'mdast';
import type { Diagnostic } from '../../model/diagnostic.js';
import { finding } from '../../model/finding.js';
import { replaceEach } from '../../model/tree.js';
import { at, type BodySource, placeOf } from '../../read/body/body-source.js';

/** Elements whose content is no text of the article. */
const hidden = ['script', 'style', 'template', 'textarea', 'title'];

const hiddenElement = new RegExp(`<(${hidden.join('|')})\\b[\\s\\S]*?(?:</\\1\\s*>|$)`, 'gi');

/** Comments, declarations and instructions. */
const remark = /<!--[\s\S]*?(?:-->|$)|<[!?][^>]*>?/g;

const tag = /<\/?[a-z][^>]*>?/gi;

/** What a table keeps apart: without the tags, 10 and 5 must not become 105. */
const cell = /<\/?t[dh]\b[^>]*>?/gi;

/** Tags that stand inside a line of text; at all others a new one starts. */
const inlineTag =
  /<\/?(?:a|abbr|b|bdi|bdo|cite|code|del|dfn|em|font|i|ins|kbd|label|mark|q|s|samp|small|span|strong|sub|sup|time|u|var|wbr)\b[^>]*>?/gi;

const holdsBlocks = ['root', 'blockquote', 'listItem', 'footnoteDefinition'];

/**
 * Takes raw HTML away: tags are dropped and reported, the text between them stays; scripts and styles
 * go with their content. `<br>` becomes a line break, and comments vanish without a word.
 */
export function dropHtml(body: Root, source: BodySource): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  replaceEach(body, 'html', (html, parent, index) => {
    const name = openedElement(html.value);
    if (name !== undefined && name !== 'br') {
      const text = hidden.includes(name) ? 'dropped' : 'kept';
      diagnostics.push(finding('html-dropped', placeOf(source, html), { name, text }));
    }
    if (holdsBlocks.includes(parent.type)) return { nodes: paragraphsOf(html), count: 1 };
    if (name === 'br') return { nodes: [{ type: 'break' }], count: 1 };
    return { nodes: [], count: lengthOf(parent.children, index, name) };
  });
  dropEmptyParagraphs(body);
  return diagnostics;
}

/** The name of the first element that a piece of HTML opens; undefined for a closing tag or a comment. */
function openedElement(html: string): string | undefined {
  return /<([a-z][a-z0-9-]*)/i.exec(html.replace(remark, ''))?.[1]?.toLowerCase();
}

/** The texts that a block of HTML shows, one for each of its lines. */
function paragraphsOf(html: Html): readonly Paragraph[] {
  const visible = html.value
    .replace(hiddenElement, '')
    .replace(remark, '')
    .replace(cell, ' ')
    .replace(inlineTag, '')
    .replace(tag, '\n\n');
  const values = visible.split(/\n\s*\n/).map((value) => value.trim());
  return values.filter(Boolean).map((value) => {
    const text: Text = { type: 'text', value, ...at(html.position) };
    return { type: 'paragraph', children: [text], ...at(html.position) };
  });
}

/** How many nodes a tag in a line takes away: itself, and the content of a hidden element up to its end. */
function lengthOf(
  siblings: readonly RootContent[],
  index: number,
  name: string | undefined,
): number {
  if (name === undefined || !hidden.includes(name)) return 1;
  const end = siblings.findIndex(
    (node, at) => at > index && node.type === 'html' && node.value.toLowerCase() === `</${name}>`,
  );
  return end < 0 ? siblings.length - index : end - index + 1;
}

/** A paragraph that held nothing but tags. */
function dropEmptyParagraphs(body: Root): void {
  replaceEach(body, 'paragraph', ({ children }) => {
    const isEmpty = children.every((node) => node.type === 'text' && node.value.trim() === '');
    return isEmpty ? { nodes: [], count: 1 } : undefined;
  });
}
