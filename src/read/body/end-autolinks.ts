import type { Link, Root, Text } from 'mdast';
import { each, replaceEach } from '../../model/tree.js';

/** Marks that no one writes inside an address, but right behind one. */
const mark = /[\u3000-\u303f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65“”‘’…—]/;

/** What may be a mark of the text again, behind an address. */
const textMark = /[*_`~[\]<\\&!]/;

/**
 * Ends an address that is written without any marks at the first full-width one: GFM ends it at a
 * space, and Chinese text has none, so “见 https://a.cn/b，后来……” would be a link to its end.
 */
export function endAutolinks(body: Root, markdown: string): void {
  replaceEach(body, 'link', (link) => {
    const bare = bareAddress(link, markdown);
    if (bare === undefined) return undefined;
    const { text, rest } = bare;
    link.url = link.url.slice(0, link.url.length - rest.length);
    text.value = text.value.slice(0, text.value.length - rest.length);
    return { nodes: [link, { type: 'text', value: rest }], count: 1 };
  });
}

/** True where an address has taken in what stands behind its end and may hold marks. */
export function swallowsMarks(body: Root, markdown: string): boolean {
  let swallows = false;
  each(body, ['link'], (link) => {
    const { rest = '' } = bareAddress(link, markdown) ?? {};
    swallows ||= textMark.test(rest);
  });
  return swallows;
}

/** A link that is written as its address alone, without brackets, and holds more than that: its text, and what is too much. */
function bareAddress(
  link: Link,
  markdown: string,
): { readonly text: Text; readonly rest: string } | undefined {
  const [text, ...more] = link.children;
  if (text?.type !== 'text' || more.length > 0 || !link.url.endsWith(text.value)) return undefined;
  // Some of these links are found after parsing, and have no position.
  const written = markdown.slice(link.position?.start.offset ?? 0, link.position?.end.offset ?? 0);
  const end = text.value.search(mark);
  const isBare = written === '' || written === text.value;
  return isBare && end >= 0 ? { text, rest: text.value.slice(end) } : undefined;
}
