import { PDFiumLibrary } from '@hyzyla/pdfium';
import {
  type PdfBookmark,
  Pdfium,
  type PdfLink,
  type PdfObject,
  type PdfTextItem,
} from './pdfium.js';

export type { PdfTextItem } from './pdfium.js';

export interface OpenedPdf {
  readonly pages: readonly {
    readonly number: number;
    readonly width: number;
    readonly height: number;
    /** The page's text, as selecting all and copying gives it. */
    readonly text: string;
  }[];
  readonly items: readonly PdfTextItem[];
  /** What is drawn, in the order of drawing. */
  readonly objects: readonly PdfObject[];
  readonly links: readonly PdfLink[];
  readonly outline: readonly PdfBookmark[];
  /** Where a reader's search finds the words: the pages, from 1, one for each place. */
  find(words: string): readonly number[];
  /** A page as grey pixels, `scale` pixels a point; 0 is black. */
  render(page: number, scale: number): Promise<PdfPicture>;
}

interface PdfPicture {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
}

let library: Promise<PDFiumLibrary> | undefined;

/** Reads a PDF with PDFium, the engine of Chrome: what a reader sees, copies, finds and clicks. */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  library ??= PDFiumLibrary.init();
  const pdfium = new Pdfium(await library);
  const document = await (await library).loadDocument(bytes);
  const pointer = Number(Reflect.get(document, 'documentIdx'));
  const numbers = Array.from({ length: document.getPageCount() }, (_, index) => index + 1);
  return {
    pages: numbers.map((number) => {
      const { originalWidth, originalHeight } = document.getPage(number - 1).getOriginalSize();
      return {
        number,
        width: originalWidth,
        height: originalHeight,
        text: pdfium.onPage(pointer, number, (page) => pdfium.text(page)),
      };
    }),
    get items() {
      return numbers.flatMap((number) =>
        pdfium.onPage(pointer, number, (page) => pdfium.items(page, number)),
      );
    },
    get objects() {
      return numbers.flatMap((number) =>
        pdfium.onPage(pointer, number, (page) => pdfium.objects(page, number)),
      );
    },
    get links() {
      return numbers.flatMap((number) =>
        pdfium.onPage(pointer, number, (page) => pdfium.links(pointer, page, number)),
      );
    },
    outline: pdfium.bookmarks(pointer, 0, 1),
    find: (words) =>
      numbers.flatMap((number) =>
        pdfium.onPage(pointer, number, (page) =>
          Array.from({ length: pdfium.count(page, words) }, () => number),
        ),
      ),
    render: async (number, scale) => {
      const page = document.getPage(number - 1);
      const { data, width, height } = await page.render({ scale, render: 'bitmap' });
      const grey = new Uint8Array(width * height);
      for (let at = 0; at < grey.length; at += 1) {
        const [blue = 0, green = 0, red = 0] = data.subarray(at * 4, at * 4 + 3);
        grey[at] = (red + green + blue) / 3;
      }
      return { width, height, grey };
    },
  };
}
