import type { Element, ElementContent, Properties } from 'hast';

/** A hast element. */
export function element(
  tagName: string,
  properties: Properties,
  ...children: readonly (ElementContent | string)[]
): Element {
  const nodes = children.map((child) => (typeof child === 'string' ? text(child) : child));
  return { type: 'element', tagName, properties, children: nodes };
}

/** A hast text. */
function text(value: string): ElementContent {
  return { type: 'text', value };
}
