import type { OpenedPdf } from './pdf.js';
import type { PdfLink, PdfTextItem } from './pdfium.js';

/**
 * What stands where in a PDF, as text: for each page the lines (`x y size text`), the pictures
 * (`x y width×height`) and the links (`x y → target`), in whole points from the page's top left;
 * then the bookmarks. Made to be read, and to be compared.
 */
export function pageList(pdf: OpenedPdf): string {
  const { items, objects, links, outline } = pdf;
  const pages = pdf.pages.map(({ number, width, height }) => {
    const on = ({ page }: { page: number }) => page === number;
    return [
      `page ${number}  ${points(width, height).join('×')}`,
      ...linesOf(items.filter(on)).map(
        ({ x, y, size, text }) => `${points(x, y).join(' ')} ${size}  ${text}`,
      ),
      ...objects
        .filter(({ kind }) => kind === 'picture')
        .filter(on)
        .map(
          ({ x, y, width, height }) =>
            `${points(x, y).join(' ')} ${points(width, height).join('×')}  picture`,
        ),
      ...links.filter(on).map((link) => `${points(link.x, link.y).join(' ')} → ${targetOf(link)}`),
    ].join('\n');
  });
  const bookmarks = outline.map(
    ({ level, title, page, y }) => `${'  '.repeat(level - 1)}${title}  → ${page}, ${Math.round(y)}`,
  );
  return `${[...pages, ['bookmarks', ...bookmarks].join('\n')].join('\n\n')}\n`;
}

/** The lines of a PDF in the order of reading; what stands higher or lower in a line, as the mark of a footnote, splits none. */
export function linesOf(items: readonly PdfTextItem[]): readonly PdfTextItem[] {
  const lines: { -readonly [K in keyof PdfTextItem]: PdfTextItem[K] }[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    const isRaised =
      last && item.size < last.size && item.y < last.y && last.y - item.y < last.size;
    if (last && last.page === item.page && (isRaised || last.y === item.y)) last.text += item.text;
    else lines.push({ ...item });
  }
  return lines.map((line) => ({ ...line, text: line.text.trim() }));
}

function targetOf({ url, toPage }: PdfLink): string {
  return url ?? `page ${toPage}`;
}

function points(...lengths: readonly number[]): readonly number[] {
  return lengths.map(Math.round);
}
