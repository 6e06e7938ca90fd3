import type { Element, ElementContent } from 'hast';
import type { ListItem } from 'mdast';
import { element } from './element.js';
import type { BodyWords } from './words.js';

/**
 * Puts a drawn, named box before a list item that is a task: √ or □, which every Chinese font has. A
 * form control would promise a reader that it can be ticked, and would not print.
 */
export function withTaskBox(item: Element, node: ListItem, words: BodyWords): Element {
  if (typeof node.checked !== 'boolean') return item;
  const [sign, name] = node.checked ? ['√', words.done] : ['□', words.open];
  const box = element('span', { className: ['box'], role: 'img', ariaLabel: name }, sign);
  return {
    ...item,
    properties: { className: ['task'] },
    children: prepended(box, item.children),
  };
}

/** In a loose list the text is in paragraphs, and the box belongs into the first. */
function prepended(box: Element, children: readonly ElementContent[]): ElementContent[] {
  const first = children.findIndex((child) => child.type === 'element' && child.tagName === 'p');
  const isLoose =
    first >= 0 &&
    children.slice(0, first).every((child) => child.type === 'text' && child.value.trim() === '');
  if (!isLoose) return [box, ...children];
  return children.map((child, index) =>
    index === first && child.type === 'element'
      ? { ...child, children: [box, ...child.children] }
      : child,
  );
}
