// The text of a report, in reading order, as one string of what a reader sees: the same normal form
// for the source reports (plain text with some Markdown left in it) and for what the compiler made.

import { readFileSync } from 'node:fs';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/**
 * Widths of punctuation, radicals that a PDF gave for characters, and white space differ from
 * extraction to extraction, not in what was printed.
 */
export function normalise(text) {
  return text.normalize('NFKC').replace(/[\s\u200b\ufeff]+/g, '');
}

/** A source report: text with remains of Markdown, tabs between the cells of tables. */
export function sourceText(text) {
  return text
    .replace(/^-{3,}$/gm, '')
    .replace(/^#+\s/gm, '')
    .replace(/^\|(.*)\|$/gm, (_, row) => row.replaceAll('|', ' '))
    .replace(/\[([^\]]*)\]\(([^)]*)\)/g, (_, words) => words.replaceAll('\\', ''))
    .replace(/<(https?:[^>]*)>/g, '$1')
    .replaceAll('**', '');
}

/** A Markdown report, parsed; anchors and links back are no text. */
function markdownText(text) {
  const tree = unified().use(remarkParse).use(remarkGfm).parse(text);
  const words = [];
  const number = (parent, node) => (parent.start ?? 1) + parent.children.indexOf(node);
  visit(tree, (node, _index, parent) => {
    if (node.type === 'listItem' && parent.ordered) words.push(`${number(parent, node)}.`);
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
      words.push(node.value);
    if (node.type === 'image') words.push(node.title ?? node.alt ?? '');
  });
  return words.join('\n');
}

const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** An HTML report, without its head and what only helps to move about in it. */
function htmlText(text) {
  return text
    .replace(/<head>.*?<\/head>/s, '')
    .replace(/<(a|footer)[^>]*(?:class|role)="[^"]*(?:skip|back)[^"]*"[^>]*>.*?<\/\1>/gs, '')
    .replace(/<nav.*?<\/nav>|<ol(?: start="(\d+)")?[^>]*>(.*?)<\/ol>/gs, (all, start, items) => {
      // The contents list prints its numbers itself.
      if (items === undefined) return all;
      let number = Number(start ?? 1);
      return items.replace(/<li[^>]*>/g, () => `\n${number++}. `);
    })
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex, decimal, name) => {
      if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal) return String.fromCodePoint(Number(decimal));
      return entities[name] ?? all;
    });
}

/** A PDF report as a reader copies it, without page numbers and the contents' leaders. */
async function pdfText(bytes) {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(bytes);
  const pages = [...document.pages()].map((page) =>
    page
      .getText()
      .replace(/\s*—\s*\d+\s*—\s*$/, '')
      .replace(/^\s*—\s*\d+\s*—\s*/, '')
      .replace(/[.·…⋯]{3,}\s*\d+/g, ''),
  );
  document.destroy();
  library.destroy();
  return pages.join('\n');
}

/** The text of the report in a file, by the file's ending. */
export async function reportText(file) {
  if (file.endsWith('.pdf')) return pdfText(readFileSync(file));
  const text = readFileSync(file, 'utf8');
  return file.endsWith('.html') ? htmlText(text) : markdownText(text);
}
