import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import { elementsOf, type StructureElement, textOf } from './pdf-structure.js';

/** The text of an article, without white space and what cannot be seen. */
export interface ArticleText {
  /** All but what follows. */
  readonly body: string;
  /** Footnotes, in the order of their marks, without their numbers. */
  readonly notes: readonly string[];
}

/** What is painted in an article beside its text: markers and numbers, and the words of pictures. */
const added = ['Lbl', 'Reference', 'Figure', 'Note'];

/** The text of each article of a PDF as its structure gives it; the body has the article's head before it. */
export function taggedArticles(root: StructureElement): readonly ArticleText[] {
  const articles = elementsOf(root).filter(({ role }) => role === 'Art');
  return articles.map((article) => ({
    body: visible(textOf(article, added)),
    notes: elementsOf(article)
      .filter(({ role }) => role === 'Note')
      .map((note) => visible(noteText(note))),
  }));
}

/** A note's text without its number, but with the marks of lists in it left out too. */
function noteText(note: StructureElement): string {
  const kids = note.kids.filter((kid) => kid.kind === 'element');
  return kids.map((kid) => textOf(kid, added)).join('');
}

/** The text of an article's Markdown, in its order. */
export function sourceText(body: Root): ArticleText {
  const definitions = new Map<string, FootnoteDefinition>();
  for (const node of body.children) {
    if (node.type === 'footnoteDefinition') definitions.set(node.identifier, node);
  }
  const marks = new Set<string>();
  const walk = (node: Nodes): string => {
    switch (node.type) {
      case 'footnoteDefinition':
        return '';
      case 'footnoteReference':
        marks.add(node.identifier);
        return '';
      case 'paragraph': {
        const [only, ...more] = node.children;
        // A picture alone in its paragraph is a figure, and its title the caption.
        if (only?.type === 'image' && more.length === 0) return only.title ?? '';
        return node.children.map(walk).join('');
      }
      default:
        if ('children' in node) return node.children.map(walk).join('');
        return 'value' in node ? node.value : '';
    }
  };
  const text = visible(walk(body));
  const notes: string[] = [];
  // A note's own marks come after those that led to it.
  for (const mark of marks) {
    notes.push(visible(definitions.get(mark)?.children.map(walk).join('') ?? ''));
  }
  return { body: text, notes };
}

/**
 * A text without white space and without what has no shape of its own (Default_Ignorable_Code_Point),
 * with U+FFFD for what is no character, and with ideographs for Kangxi radicals: no text of a PDF
 * shall hold those.
 */
function visible(text: string): string {
  return text
    .replace(/[\s\p{Cc}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/\p{Noncharacter_Code_Point}/gu, '\ufffd')
    .replace(/[\u2f00-\u2fdf]/g, (radical) => radical.normalize('NFKC'));
}

/** Where two texts part, with what stands around it; undefined where they are the same. */
export function difference(one: string, other: string): string | undefined {
  if (one === other) return undefined;
  let at = 0;
  while (one[at] === other[at]) at += 1;
  const around = (text: string) => text.slice(Math.max(0, at - 10), at + 20);
  return `“${around(one)}” is not “${around(other)}”`;
}
