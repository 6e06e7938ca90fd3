import type { Element } from 'hast';
import type { Heading, Image, Link, ListItem, Paragraph, Parents, Root, Table } from 'mdast';
import { defaultHandlers } from 'remark-rehype';
import { addressPieces } from './address.js';
import { BodyScope, type Handlers, type State } from './body-scope.js';
import { element } from './element.js';
import { footnoteMark, footnoteSection } from './footnotes.js';
import type { PictureHtml } from './picture.js';
import { tableHtml } from './table.js';
import { withTaskBox } from './task.js';
import type { BodyWords } from './words.js';

/** How nodes become HTML, where remark-rehype's own way does not do. */
export function bodyHandlers(pictures: PictureHtml, words: BodyWords): Handlers {
  return {
    footnoteReference: footnoteMark,
    heading: (state: State, node: Heading) => {
      const { rank, level } = BodyScope.of(state).placeHeading(node.depth);
      return element(`h${level}`, { className: [`rank-${rank}`] }, ...state.all(node));
    },
    image: (_state: State, node: Image) => pictures.inline(node),
    link: (state: State, node: Link) => asAddress(defaultHandlers.link(state, node), node),
    listItem: (state: State, node: ListItem, parent: Parents | undefined) => {
      const plain = defaultHandlers.listItem(state, { ...node, checked: null }, parent);
      return withTaskBox(plain, node, words);
    },
    paragraph: (state: State, node: Paragraph) =>
      pictures.figure(node) ?? defaultHandlers.paragraph(state, node),
    root: (state: State, node: Root) => {
      const content = state.all(node);
      const notes = footnoteSection(state, words);
      return state.wrap(notes === undefined ? content : [...content, notes], false);
    },
    table: (state: State, node: Table) => tableHtml(state, node, words),
  };
}

/**
 * A link whose text is its address is marked, so that paper does not print the address twice, and
 * breaks where addresses may.
 */
function asAddress(link: Element, { url, children }: Link): Element {
  const [only] = children;
  const addresses = [url, url.replace(/^(?:https?:\/\/|mailto:)/, '')];
  const isAddress =
    children.length === 1 && only?.type === 'text' && addresses.includes(only.value);
  if (!isAddress) return link;
  const text = addressPieces(only.value).flatMap((piece, index) =>
    index === 0 ? [piece] : [element('wbr', {}), piece],
  );
  return element('a', { ...link.properties, className: ['url'] }, ...text);
}
