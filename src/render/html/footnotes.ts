import type { Element, ElementContent } from 'hast';
import type { FootnoteReference, Nodes, Parents } from 'mdast';
import { textPieces } from '../../compose/text-pieces.js';
import { type BodyNote, BodyScope, type State } from './body-scope.js';
import { element } from './element.js';
import { endsBlank } from './mark-blanks.js';
import type { BodyWords } from './words.js';

/**
 * A footnote's mark in the text: `[1]`, a link to the note. Ids are made of numbers alone. Behind a
 * full-width mark it has a class that takes the mark's blank.
 */
export function footnoteMark(
  state: State,
  node: FootnoteReference,
  parent: Parents | undefined,
): Element {
  const scope = BodyScope.of(state);
  const { number, marks } = scope.addMark(node.identifier.toUpperCase());
  const properties = {
    id: markId(scope, number, marks),
    href: `#${noteId(scope, number)}`,
    role: 'doc-noteref',
  };
  const look = endsBlank(textBefore(node, parent)) ? { className: ['tucked'] } : {};
  return element('sup', look, element('a', properties, `[${number}]`));
}

/** The text that the node before a mark ends with; none where that is code or a picture. */
function textBefore(node: FootnoteReference, parent: Parents | undefined): string {
  const siblings: readonly Nodes[] = parent?.children ?? [];
  const before = siblings[siblings.indexOf(node) - 1];
  return before === undefined ? '' : (textPieces(before).at(-1)?.node?.value ?? '');
}

/** The notes of a body, in the order of their marks, each with links back; undefined where there are none. */
export function footnoteSection(state: State, words: BodyWords): Element | undefined {
  const scope = BodyScope.of(state);
  const contents: (readonly ElementContent[])[] = [];
  // A note may itself hold marks, which add notes to those that are walked here.
  for (const identifier of scope.notes.keys()) {
    const definition = state.footnoteById.get(identifier);
    contents.push(definition === undefined ? [] : state.all(definition));
  }
  if (contents.length === 0) return undefined;
  const items = [...scope.notes.values()].map((note, index) => {
    const content = withLinks(contents[index] ?? [], backLinks(scope, note, words));
    return element('li', { id: noteId(scope, note.number) }, ...content);
  });
  return element(
    'section',
    // A group, and no landmark: every article may have one, all with the same name.
    { className: ['notes'], role: 'group', ariaLabel: words.footnotes },
    element('ol', {}, ...state.wrap(items, true)),
  );
}

/** The links stand behind the last word, not in a line of their own. */
function withLinks(
  content: readonly ElementContent[],
  links: readonly ElementContent[],
): readonly ElementContent[] {
  const last = content.at(-1);
  if (last?.type !== 'element' || last.tagName !== 'p') return [...content, ...links];
  return [...content.slice(0, -1), { ...last, children: [...last.children, ...links] }];
}

function backLinks(
  scope: BodyScope,
  { number, marks }: BodyNote,
  words: BodyWords,
): readonly ElementContent[] {
  return Array.from({ length: marks }, (_, index) => {
    const properties = {
      href: `#${markId(scope, number, index + 1)}`,
      role: 'doc-backlink',
      ariaLabel: words.backToMark(number),
    };
    // Every Chinese font has this arrow, and no phone draws it as an emoji.
    return element('a', properties, '↑');
  });
}

function noteId(scope: BodyScope, note: number): string {
  return `${scope.anchor}-note-${note}`;
}

/** A note's first mark has the plain name, further ones their number behind it. */
function markId(scope: BodyScope, note: number, mark: number): string {
  const first = `${scope.anchor}-mark-${note}`;
  return mark === 1 ? first : `${first}-${mark}`;
}
