import type {
  Block,
  FigureBlock,
  GroupBlock,
  ListBlock,
  PagedDocument,
  RowBlock,
  TableBlock,
} from '../../src/typeset/document.js';
import type { StyleName, Theme } from '../../src/typeset/theme.js';
import { blockStyle, prelude, textWidth } from './typst-style.js';
import { TypstText, typstString } from './typst-text.js';

/** A document as someone who uses Typst would have it set. */
export interface TypstIssue {
  readonly document: PagedDocument;
  readonly theme: Theme;
  readonly title: string;
  readonly author: string;
  /** The pictures' files as the source names them, and their pixels, by their keys. */
  readonly pictures: ReadonlyMap<
    string,
    { readonly path: string; readonly width: number; readonly height: number }
  >;
}

/**
 * Writes the very document that the program sets as Typst's source, in the theme's measures, so that
 * both set the same text on comparable pages. What is Typst's own stays so: its line breaking, its
 * spaces, its footnotes, its columns.
 */
export function typstSource(issue: TypstIssue): string {
  const writer = new TypstWriter(issue);
  const drop = `#v(${issue.theme.titleDrop}pt)`;
  return `${prelude(issue)}\n${drop}\n${writer.blocks(issue.document.blocks)}\n`;
}

class TypstWriter {
  readonly #text: TypstText;
  readonly #issue: TypstIssue;

  constructor(issue: TypstIssue) {
    this.#issue = issue;
    this.#text = new TypstText(issue, (note) => this.blocks(note));
  }

  blocks(blocks: readonly Block[]): string {
    return blocks.map((block) => this.#block(block)).join('\n\n');
  }

  #block(block: Block): string {
    switch (block.kind) {
      case 'text':
        return this.#paragraph(block.style, this.#text.of(block.content), block.level);
      case 'list':
        return this.#list(block);
      case 'quote':
        return `#quote(block: true)[${this.blocks(block.blocks)}]`;
      case 'code':
        return `#raw(block: true, ${typstString(block.text)})`;
      case 'table':
        return this.#table(block);
      case 'figure':
        return this.#figure(block);
      case 'rule':
        return `#across(${JSON.stringify(block.style)})`;
      case 'row':
        return this.#row(block);
      case 'group':
        return this.#group(block);
    }
  }

  /** A heading is one; the text's own paragraphs are Typst's; all others are blocks of their style. */
  #paragraph(style: StyleName, content: string, level: number | undefined): string {
    if (level !== undefined) return `#headed(${blockStyle(style)}, ${level})[${content}]`;
    if (['paragraph', 'lead', 'item', 'quote', 'footnote'].includes(style)) return content;
    return `#styled(${blockStyle(style)})[${content}]`;
  }

  #row({ part, blocks }: RowBlock): string {
    if (this.#issue.theme.rows[part] === 'stacked') return this.blocks(blocks);
    const style = blocks[0]?.style ?? 'paragraph';
    const texts = blocks.map(({ content }) => this.#text.of(content));
    return `#styled(${blockStyle(style)})[${texts.join('#h(1fr)')}]`;
  }

  #group({ id, role, running, keep, blocks }: GroupBlock): string {
    const [first] = blocks;
    const above = first?.kind === 'text' ? `${blockStyle(first.style)}.above` : 'auto';
    const content = this.blocks(blocks);
    const isFoot = role === 'colophon' && this.#issue.theme.colophon === 'foot';
    const whole = keep ? `#kept(${above})[\n${content}\n]` : content;
    return [
      id === undefined ? [] : `#metadata(none) <${this.#text.label(id)}>`,
      running === undefined ? [] : `#metadata(${typstString(running)}) <running>`,
      isFoot ? `#align(bottom)[\n${whole}\n]` : whole,
    ]
      .flat()
      .join('\n');
  }

  #list({ start, items }: ListBlock): string {
    const content = items.map(({ checked, blocks }) => {
      const box = checked === undefined ? '' : `#task(${checked}) `;
      return `  [${box}${this.blocks(blocks)}]`;
    });
    const isTasks = items.some(({ checked }) => checked !== undefined);
    if (start !== undefined) return `#enum(start: ${start},\n${content.join(',\n')})`;
    return `#list(${isTasks ? 'marker: none, body-indent: 0pt, ' : ''}\n${content.join(',\n')})`;
  }

  #table({ columns, rows, headRows, caption }: TableBlock): string {
    const cells = (some: TableBlock['rows']) =>
      some.flatMap((row) => row.map((cell) => `[${this.#text.of(cell)}]`)).join(', ');
    const align = columns.map((side) => side ?? 'start').join(', ');
    const table = [
      `#lined(${columns.length}, (${align},),`,
      `  table.header(${cells(rows.slice(0, headRows))}),`,
      `  ${cells(rows.slice(headRows))})`,
    ].join('\n');
    if (caption === undefined) return table;
    return `#figure(caption: [${this.#text.of(caption)}])[\n${table}\n]`;
  }

  #figure({ picture, alt, caption }: FigureBlock): string {
    const file = picture === undefined ? undefined : this.#issue.pictures.get(picture);
    const words = caption === undefined ? '' : `, caption: [${this.#text.of(caption)}]`;
    if (file === undefined) return `#figure(rect[${this.#text.plain(alt)}]${words})`;
    const { theme } = this.#issue;
    const { height, top, bottom } = theme.page;
    const room = (height - top - bottom) * theme.pictureHeight;
    // Pixels no larger than at 96 an inch.
    const scale = Math.min(0.75, textWidth(theme) / file.width, room / file.height);
    const width = `${(file.width * scale).toFixed(2)}pt`;
    return `#figure(image(${typstString(file.path)}, width: ${width}, alt: ${typstString(alt)})${words})`;
  }
}
