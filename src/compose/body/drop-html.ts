import type { Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Diagnostic } from '../../model/diagnostic.js';
import { finding } from '../../model/finding.js';
import { type BodySource, placeOf } from './body-source.js';

/** Elements whose content is no text of the article. */
const hidden = ['script', 'style', 'template', 'textarea', 'title'];

const hiddenElement = new RegExp(`<(${hidden.join('|')})\\b[\\s\\S]*?(?:</\\1\\s*>|$)`, 'gi');

/** Comments, declarations and instructions. */
const remark = /<!--[\s\S]*?(?:-->|$)|<[!?][^>]*>?/g;

const tag = /<\/?[a-z][^>]*>?/gi;

const holdsBlocks = ['root', 'blockquote', 'listItem', 'footnoteDefinition'];

/**
 * Takes raw HTML away: tags are dropped and reported, the text between them stays; scripts and styles
 * go with their content. `<br>` becomes a line break, and comments vanish without a word.
 */
export function dropHtml(body: Root, source: BodySource): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  visit(body, 'html', (html, index, parent) => {
    if (index === undefined || parent === undefined) return;
    const name = openedElement(html.value);
    if (name !== undefined && name !== 'br') {
      diagnostics.push(finding('html-dropped', placeOf(source, html), { name }));
    }
    if (holdsBlocks.includes(parent.type)) {
      const position = html.position === undefined ? {} : { position: html.position };
      const text = textOf(html.value);
      const paragraph = {
        type: 'paragraph' as const,
        children: [{ type: 'text' as const, value: text, ...position }],
        ...position,
      };
      parent.children.splice(index, 1, ...(text === '' ? [] : [paragraph]));
    } else if (name === 'br') {
      parent.children.splice(index, 1, { type: 'break' });
    } else {
      parent.children.splice(index, lengthOf(parent.children, index, name));
    }
    return [SKIP, index];
  });
  dropEmptyParagraphs(body);
  return diagnostics;
}

/** The name of the first element that a piece of HTML opens; undefined for a closing tag or a comment. */
function openedElement(html: string): string | undefined {
  return /<([a-z][a-z0-9-]*)/i.exec(html.replace(remark, ''))?.[1]?.toLowerCase();
}

/** The text that a block of HTML shows. */
function textOf(html: string): string {
  return html.replace(hiddenElement, '').replace(remark, '').replace(tag, '').trim();
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
  visit(body, 'paragraph', (paragraph, index, parent) => {
    const isEmpty = paragraph.children.every(
      (node) => node.type === 'text' && node.value.trim() === '',
    );
    if (!isEmpty || index === undefined || parent === undefined) return;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}
