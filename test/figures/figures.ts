import { type OpenedPdf, openPdf } from '../pdf.js';
import { PdfObjects } from '../pdf-objects.js';
import { readStructure } from '../pdf-structure.js';
import { lonelyEndings } from './endings.js';
import { type Offence, offences } from './kinsoku.js';
import { type PageEnds, pageEnds } from './page-ends.js';
import { readGlyphs } from './page-glyphs.js';
import { hanGaps, justifiedLines } from './spaces.js';
import { type TextBlock, type TextLine, textBlocks } from './text-blocks.js';
import { articleDifferences, lostMonths, type SourceArticle, textDifferences } from './texts.js';

/** What can be said of how a report is set, from its PDF; what is found wrong is a list of places. */
export interface Figures extends PageEnds {
  readonly pages: number;
  readonly lines: number;
  readonly offences: readonly Offence[];
  /** How many lines are filled, and the largest distance of one from its edge, in pt. */
  readonly filled: number;
  readonly deviation: number;
  readonly deviant: string;
  /** Lines that are to fill their room and do not: those that only gaps above 0.1 em would fill. */
  readonly short: readonly string[];
  /** What was added to the gaps between Han, in em: in text, and in the cells of tables. */
  readonly text: Spread;
  readonly cells: Spread;
  readonly lonely: readonly string[];
  readonly differences: readonly string[];
  /** Against the articles; undefined where those are not known. */
  readonly articles: readonly string[] | undefined;
  readonly months: readonly string[] | undefined;
}

/** Extra space per Han gap, in em. */
export interface Spread {
  readonly gaps: number;
  readonly least: number;
  readonly p50: number;
  readonly p99: number;
  readonly most: number;
  /** The most outside of lines with addresses, and the line that has it. */
  readonly mostPlain: number;
  readonly widest: string;
}

/** Takes the figures of a report of this program, and of its issue's articles where they are known. */
export async function figuresOf(
  bytes: Uint8Array,
  articles: readonly SourceArticle[] | undefined,
): Promise<Figures> {
  const pages = readGlyphs(new PdfObjects(bytes));
  const { root } = readStructure(bytes);
  const pdf: OpenedPdf = await openPdf(bytes);
  const blocks = textBlocks(root, pages);
  const { filled, short } = justifiedLines(blocks);
  const worst = filled.toSorted((a, b) => Math.abs(b.deviation) - Math.abs(a.deviation))[0];
  const isCell = ({ column }: TextBlock) => column !== '';
  return {
    pages: pages.length,
    lines: blocks.reduce((sum, { lines }) => sum + lines.length, 0),
    offences: blocks.flatMap(offences),
    filled: filled.length,
    deviation: Math.abs(worst?.deviation ?? 0),
    deviant: described(worst?.line),
    short: short.map(described),
    text: spreadOf(blocks.filter((block) => !isCell(block))),
    cells: spreadOf(blocks.filter(isCell)),
    ...pageEnds(blocks),
    lonely: lonelyEndings(blocks),
    differences: textDifferences(root, pages, pdf),
    articles: articles && articleDifferences(root, articles),
    months: articles && lostMonths(articles, pdf),
  };
}

function spreadOf(blocks: readonly TextBlock[]): Spread {
  const lines = blocks.flatMap((block) => {
    const isAddress = addressLines(block);
    return block.lines.map((line, index) => ({
      line,
      gaps: hanGaps(line),
      isPlain: !isAddress[index],
    }));
  });
  const sorted = lines.flatMap(({ gaps }) => gaps).sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  const most = ({ gaps }: { readonly gaps: readonly number[] }) => Math.max(0, ...gaps);
  const [widest] = lines.filter(({ isPlain }) => isPlain).sort((a, b) => most(b) - most(a));
  return {
    gaps: sorted.length,
    least: at(0),
    p50: at(0.5),
    p99: at(0.99),
    most: at(1),
    mostPlain: widest === undefined ? 0 : most(widest),
    widest: described(widest?.line),
  };
}

/** Which lines of a block hold a part of an address, or stand before one that goes on. */
function addressLines({ lines }: TextBlock): readonly boolean[] {
  const text = lines.map((line) => line.text).join('');
  const found = Array.from(text.matchAll(/(?:[a-z][a-z0-9+.-]*:\/\/|www\.)[!-~]+/gi), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  let at = 0;
  return lines.map((line) => {
    const from = at;
    at += line.text.length;
    return found.some((address) => address.from <= at && address.to > from);
  });
}

function described(line: TextLine | undefined): string {
  return line === undefined ? '' : `page ${line.page}: ${line.text.slice(0, 24)}`;
}
