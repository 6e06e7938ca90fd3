import type { Link, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type { BodySource } from './body-source.js';

/** Marks that no one writes inside an address, but right behind one. */
const mark = /[\u3000-\u303f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65“”‘’…—]/;

/**
 * Ends an address that is written without any marks at the first full-width one: GFM ends it at a
 * space, and Chinese text has none, so “见 https://a.cn/b，后来……” would be a link to its end.
 */
export function endAutolinks(body: Root, source: BodySource): void {
  visit(body, 'link', (link, index, parent) => {
    const text = bareText(link, source);
    const end = text?.value.search(mark) ?? -1;
    if (text === undefined || end < 0 || index === undefined || parent === undefined) return;
    const rest = text.value.slice(end);
    link.url = link.url.slice(0, link.url.length - rest.length);
    text.value = text.value.slice(0, end);
    parent.children.splice(index + 1, 0, { type: 'text', value: rest });
  });
}

/** The text of a link that is written as its address alone, without brackets of any kind. */
function bareText(link: Link, { markdown }: BodySource): Text | undefined {
  const [text, ...more] = link.children;
  if (text?.type !== 'text' || more.length > 0 || !link.url.endsWith(text.value)) return undefined;
  // Some of these links are found after parsing, and have no position.
  const written = markdown.slice(link.position?.start.offset ?? 0, link.position?.end.offset ?? 0);
  return written === '' || written === text.value ? text : undefined;
}
