import type { PDFiumLibrary } from '@hyzyla/pdfium';

/** A stretch of text on one baseline in one size, as a reader would copy it. Lengths in pt from the page's top left. */
export interface PdfTextItem {
  readonly text: string;
  readonly page: number;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly size: number;
  /** The font's name without its subset tag. */
  readonly font: string;
}

export interface PdfLink {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly url?: string;
  /** Of a link inside the document: the page it leads to, from 1. */
  readonly toPage?: number;
}

export interface PdfBookmark {
  readonly title: string;
  /** From 1. */
  readonly level: number;
  readonly page: number;
  /** From the page's top. */
  readonly y: number;
}

/** The box of what is drawn by one thing on a page: a text, a line or box, a picture. Lengths in pt from the page's top left. */
export interface PdfObject {
  readonly page: number;
  readonly kind: 'text' | 'path' | 'picture' | 'other';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** By the numbers of fpdf_edit.h. */
const objectKinds: readonly PdfObject['kind'][] = ['other', 'text', 'path', 'picture'];

/** The memory of the compiled PDFium. */
interface PdfiumModule {
  readonly HEAPU8: Uint8Array;
  readonly wasmExports: { malloc(bytes: number): number; free(pointer: number): void };
}

function isModule(value: unknown): value is PdfiumModule {
  return typeof value === 'object' && value !== null && 'HEAPU8' in value && 'wasmExports' in value;
}

/** PDFium's C functions (fpdf_text.h, fpdf_doc.h), of which the package's own classes offer only a few. */
export class Pdfium {
  readonly #module: PdfiumModule;

  constructor(library: PDFiumLibrary) {
    const inner: unknown = Reflect.get(library, 'module');
    if (!isModule(inner)) throw new Error('PDFium has no module');
    this.#module = inner;
  }

  onPage<T>(document: number, number: number, read: (page: number) => T): T {
    const page = this.#call('FPDF_LoadPage', document, number - 1);
    try {
      return read(page);
    } finally {
      this.#call('FPDF_ClosePage', page);
    }
  }

  text(page: number): string {
    return this.#onText(page, (text) => {
      const count = this.#call('FPDFText_CountChars', text);
      return this.#utf16((count + 1) * 2, (buffer) => {
        this.#call('FPDFText_GetText', text, 0, count, buffer);
      });
    });
  }

  count(page: number, words: string): number {
    return this.#onText(page, (text) =>
      this.#withBytes((words.length + 1) * 2, (buffer) => {
        for (let at = 0; at <= words.length; at += 1) {
          this.#view().setUint16(buffer + at * 2, words.charCodeAt(at) || 0, true);
        }
        const search = this.#call('FPDFText_FindStart', text, buffer, 0, 0);
        let found = 0;
        while (this.#call('FPDFText_FindNext', search)) found += 1;
        this.#call('FPDFText_FindClose', search);
        return found;
      }),
    );
  }

  items(page: number, number: number): PdfTextItem[] {
    const height = this.#call('FPDF_GetPageHeightF', page);
    return this.#onText(page, (text) => {
      const items: { -readonly [K in keyof PdfTextItem]: PdfTextItem[K] }[] = [];
      const count = this.#call('FPDFText_CountChars', text);
      for (let at = 0; at < count; at += 1) {
        const character = String.fromCodePoint(this.#call('FPDFText_GetUnicode', text, at));
        const last = items.at(-1);
        if (character === '\r' || character === '\n' || character === '\0') continue;
        if (this.#call('FPDFText_IsGenerated', text, at) === 1) {
          if (last) last.text += character;
          continue;
        }
        const [x, y] = this.#origin(text, at);
        const size = Math.round(this.#call('FPDFText_GetFontSize', text, at) * 100) / 100;
        const font = this.#fontName(text, at);
        const baseline = Math.round((height - y) * 100) / 100;
        const sameLine = last && last.y === baseline && last.size === size && last.font === font;
        if (sameLine) last.text += character;
        else {
          const left = Math.round(x * 100) / 100;
          items.push({ text: character, page: number, x: left, y: baseline, size, font });
        }
      }
      return items;
    });
  }

  objects(page: number, number: number): PdfObject[] {
    const height = this.#call('FPDF_GetPageHeightF', page);
    return Array.from({ length: this.#call('FPDFPage_CountObjects', page) }, (_, at) => {
      const object = this.#call('FPDFPage_GetObject', page, at);
      const kind = objectKinds[this.#call('FPDFPageObj_GetType', object)] ?? 'other';
      return this.#withBytes(16, (buffer) => {
        const sides = [0, 4, 8, 12].map((offset) => buffer + offset);
        this.#call('FPDFPageObj_GetBounds', object, ...sides);
        const [left = 0, bottom = 0, right = 0, top = 0] = sides.map((side) =>
          this.#view().getFloat32(side, true),
        );
        const place = { page: number, kind, x: left, y: height - top };
        return { ...place, width: right - left, height: top - bottom };
      });
    });
  }

  links(document: number, page: number, number: number): PdfLink[] {
    const height = this.#call('FPDF_GetPageHeightF', page);
    const links: PdfLink[] = [];
    this.#withBytes(24, (buffer) => {
      this.#view().setInt32(buffer, 0, true);
      while (this.#call('FPDFLink_Enumerate', page, buffer, buffer + 4)) {
        const link = this.#view().getUint32(buffer + 4, true);
        this.#call('FPDFLink_GetAnnotRect', link, buffer + 8);
        const [left = 0, top = 0, right = 0, bottom = 0] = [8, 12, 16, 20].map((at) =>
          this.#view().getFloat32(buffer + at, true),
        );
        const place = { page: number, x: left, y: height - top, width: right - left };
        const target = this.#target(document, link);
        links.push({ ...place, height: top - bottom, ...target });
      }
    });
    return links;
  }

  bookmarks(document: number, parent: number, level: number): PdfBookmark[] {
    const found: PdfBookmark[] = [];
    let bookmark = this.#call('FPDFBookmark_GetFirstChild', document, parent);
    while (bookmark !== 0) {
      const at = bookmark;
      const length = this.#call('FPDFBookmark_GetTitle', at, 0, 0);
      const title = this.#utf16(length, (buffer) => {
        this.#call('FPDFBookmark_GetTitle', at, buffer, length);
      });
      const destination = this.#call('FPDFBookmark_GetDest', document, at);
      found.push({ title, level, ...this.#destination(document, destination) });
      found.push(...this.bookmarks(document, at, level + 1));
      bookmark = this.#call('FPDFBookmark_GetNextSibling', document, at);
    }
    return found;
  }

  #target(document: number, link: number): { url?: string; toPage?: number } {
    const destination = this.#call('FPDFLink_GetDest', document, link);
    if (destination !== 0) return { toPage: this.#destination(document, destination).page };
    const action = this.#call('FPDFLink_GetAction', link);
    const length = this.#call('FPDFAction_GetURIPath', document, action, 0, 0);
    const url = this.#withBytes(length, (buffer) => {
      this.#call('FPDFAction_GetURIPath', document, action, buffer, length);
      return Buffer.from(this.#heap().subarray(buffer, buffer + length - 1)).toString('latin1');
    });
    return { url };
  }

  #destination(document: number, destination: number): { page: number; y: number } {
    const page = this.#call('FPDFDest_GetDestPageIndex', document, destination) + 1;
    const height = this.onPage(document, page, (at) => this.#call('FPDF_GetPageHeightF', at));
    const y = this.#withBytes(24, (buffer) => {
      const at = [0, 4, 8, 12, 16, 20].map((offset) => buffer + offset);
      this.#call('FPDFDest_GetLocationInPage', destination, ...at);
      return this.#view().getFloat32(buffer + 16, true);
    });
    return { page, y: Math.round((height - y) * 100) / 100 };
  }

  #origin(text: number, at: number): [number, number] {
    return this.#withBytes(16, (buffer) => {
      this.#call('FPDFText_GetCharOrigin', text, at, buffer, buffer + 8);
      return [this.#view().getFloat64(buffer, true), this.#view().getFloat64(buffer + 8, true)];
    });
  }

  #fontName(text: number, at: number): string {
    return this.#withBytes(200, (buffer) => {
      const length = this.#call('FPDFText_GetFontInfo', text, at, buffer, 200, 0);
      const name = Buffer.from(this.#heap().subarray(buffer, buffer + Math.max(0, length - 1)));
      return name.toString('latin1').replace(/^[A-Z]{6}\+/, '');
    });
  }

  #onText<T>(page: number, read: (text: number) => T): T {
    const text = this.#call('FPDFText_LoadPage', page);
    try {
      return read(text);
    } finally {
      this.#call('FPDFText_ClosePage', text);
    }
  }

  /** What `write` leaves in a buffer of `bytes` bytes: UTF-16 up to a zero. */
  #utf16(bytes: number, write: (buffer: number) => void): string {
    return this.#withBytes(bytes, (buffer) => {
      write(buffer);
      const copy = Buffer.from(this.#heap().subarray(buffer, buffer + bytes));
      return copy.toString('utf16le').replace(/\0.*$/s, '');
    });
  }

  #withBytes<T>(bytes: number, use: (buffer: number) => T): T {
    const buffer = this.#module.wasmExports.malloc(bytes);
    try {
      this.#heap().fill(0, buffer, buffer + bytes);
      return use(buffer);
    } finally {
      this.#module.wasmExports.free(buffer);
    }
  }

  #heap(): Uint8Array {
    return this.#module.HEAPU8;
  }

  #view(): DataView {
    return new DataView(this.#heap().buffer);
  }

  #call(name: string, ...parameters: number[]): number {
    const called: unknown = Reflect.get(this.#module, `_${name}`);
    if (typeof called !== 'function') throw new Error(`PDFium has no ${name}`);
    return Number(called(...parameters) ?? 0);
  }
}
