import type { OpenedPdf } from '../pdf.js';
import { elementsOf, type StructureElement, textOf } from '../pdf-structure.js';
import { bare } from './bare.js';
import type { GlyphPage } from './page-glyphs.js';

/** What is read out of the file in two ways and differs, apart from white space: the pages and the texts. */
export function textDifferences(
  root: StructureElement,
  pages: readonly GlyphPage[],
  pdf: OpenedPdf,
): readonly string[] {
  const tagged = pages.map(() => '');
  for (const { kids } of elementsOf(root))
    for (const kid of kids) if (kid.kind === 'text') tagged[kid.page - 1] += kid.text;
  return pages.flatMap(({ glyphs }, index) => {
    const painted = glyphs.map(({ text }) => text).join('');
    const marked = glyphs.filter(({ mark }) => mark !== undefined).map(({ text }) => text);
    const page = `page ${index + 1}`;
    // PDFium orders lines of both directions by guesses of its own.
    const order = turned.test(painted) ? sorted : bare;
    return [
      ...difference(`${page}, PDFium`, order(painted), order(pdf.pages[index]?.text ?? '')),
      ...difference(`${page}, tags`, sorted(marked.join('')), sorted(tagged[index] ?? '')),
    ];
  });
}

const turned = /[\p{sc=Hebr}\p{sc=Arab}\p{sc=Syrc}\p{sc=Thaa}]/u;

/** In one order, for the foot of a page is tagged where its mark stands. */
function sorted(text: string): string {
  return [...bare(text)].sort().join('');
}

function difference(name: string, expected: string, found: string): readonly string[] {
  const [one, other] = [bare(expected), bare(found)];
  if (one === other) return [];
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return [`${name}: ${one.slice(at, at + 16)} ≠ ${other.slice(at, at + 16)}`];
}

/** An article as its author wrote it. */
export interface SourceArticle {
  readonly name: string;
  readonly title: string;
  /** Its words in order, without footnotes and what belongs to pictures. */
  readonly text: string;
  readonly notes: readonly string[];
}

/** The articles whose words do not stand in the tagged text, in their order and with nothing between them. */
export function articleDifferences(
  root: StructureElement,
  articles: readonly SourceArticle[],
): readonly string[] {
  const elements = elementsOf(root);
  const beside = ['Note', 'FENote', 'Caption', 'Figure', 'Lbl', 'Reference'];
  const texts = elements
    .filter(({ role }) => role === 'Art')
    .map((element) => bare(textOf(element, beside)));
  const notes = elements
    .filter(({ role }) => role === 'Note' || role === 'FENote')
    .map((element) => bare(textOf(element, ['Lbl', 'Reference'])));
  return articles.flatMap((article) => {
    const text = bare(article.text);
    const found = texts.find((one) => one.includes(bare(article.title)) && one.endsWith(text));
    const lost = article.notes.filter((note) => !notes.some((one) => one.includes(bare(note))));
    if (found !== undefined && lost.length === 0) return [];
    const likely = texts.find((one) => one.includes(bare(article.title))) ?? '';
    const where =
      found === undefined ? difference(article.name, text, likely.slice(-text.length)) : [];
    return [...where, ...lost.map((note) => `${article.name}: the note ${note.slice(0, 16)}`)];
  });
}

const month = /\d{4} ?年 ?\d{1,2} ?月/g;

/** The months of the articles that a reader's search does not find everywhere, written without spaces. */
export function lostMonths(articles: readonly SourceArticle[], pdf: OpenedPdf): readonly string[] {
  const written = articles.flatMap(({ text }) => text.match(month) ?? []);
  const plain = written.map((words) => words.replaceAll(' ', ''));
  return [...new Set(plain)].flatMap((words) => {
    const count = plain.filter((one) => one === words).length;
    const found = pdf.find(words).length;
    return found < count ? [`${words}: found ${found} times of ${count}`] : [];
  });
}
