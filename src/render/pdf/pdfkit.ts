import { createHash, type Hash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';
import { ByteSink } from './byte-sink.js';
import { dateText, type PdfMetadata, xmpOf } from './metadata.js';

/** A text string in a PDF; pdfkit writes a plain string as a name. */
export class PdfText extends String {}

/** What an object of a PDF holds, in pdfkit's terms: strings are names, `Uint8Array` a hex string. */
export type PdfValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | PdfText
  | PdfObject
  | Uint8Array
  | readonly PdfValue[]
  | PdfDictionary;

export interface PdfDictionary {
  readonly [key: string]: PdfValue;
}

/** An indirect object: a reference where it stands in a value, and written to the file by `end`. */
export interface PdfObject {
  readonly id: number;
  data: { [key: string]: PdfValue };
  end(): void;
}

/** pdfkit's objects, where their own types leave out what is used here. */
interface Reference extends PdfObject {
  write(bytes: Uint8Array): void;
}

/** Fixes the file's id: pdfkit hashes the metadata alone, which two versions of an issue share. */
const idLength = 16;

/** A page that is being painted. */
export interface PdfPage {
  readonly object: PdfObject;
  readonly height: number;
  /** Names a font or picture for the page's content. */
  readonly fonts: { [name: string]: PdfObject };
  readonly pictures: { [name: string]: PdfObject };
  readonly annotations: PdfObject[];
  /** Adds content operators. The page's origin is its top left corner, y grows downwards. */
  add(operators: string): void;
}

/** The archivable format of a file: only the latter may hold other files (ISO 19005-2, 19005-3). */
export type ArchiveFormat = 'PDF/A-2a' | 'PDF/A-3a';

/**
 * A file that is being written, PDF/UA-1 and in an archivable format, by way of pdfkit 0.20.2.
 * Everything that knows pdfkit, and what it does otherwise than needed, is in this file:
 *
 * - It pushes every piece of a few bytes into a stream, which takes more memory than the pages do.
 * - `font: ''` keeps it from loading Helvetica; fonts are made of objects instead.
 * - It escapes nothing in the XMP packet and knows one conformance, so the packet is ours.
 * - Its name tree is sorted by locale, its outline points at whole pages, its links lose their page:
 *   those are written as objects too.
 */
export class PdfFile extends PDFDocument {
  declare private readonly _root: { readonly data: { [key: string]: PdfValue } };
  declare private _id: Uint8Array;
  readonly #metadata: PdfMetadata;
  readonly #content: Hash = createHash('sha256');
  declare private _offset: number;
  /** Made by the first write, which happens before this class's own fields are. */
  declare private sink: ByteSink | undefined;

  constructor(metadata: PdfMetadata, format: ArchiveFormat) {
    super({
      autoFirstPage: false,
      font: '',
      lang: metadata.language,
      pdfVersion: '1.7',
      subset: format,
      tagged: true,
    });
    Object.assign(this.info, infoOf(metadata));
    this.#metadata = metadata;
  }

  /** Starts a page; the one before it is written. Lengths in pt. */
  newPage(width: number, height: number): PdfPage {
    this.addPage({ size: [width, height], margin: 0 });
    const { page } = this;
    const annotations: PdfObject[] = [];
    page.dictionary.data.Annots = annotations;
    return {
      object: objectOf(page.dictionary),
      height,
      fonts: page.fonts,
      pictures: page.xobjects,
      annotations,
      add: (operators) => {
        const bytes = Buffer.from(`${operators}\n`, 'latin1');
        this.#content.update(bytes);
        page.write(bytes);
      },
    };
  }

  /** A new object; it is written by its `end`. */
  object(data: PdfDictionary): PdfObject {
    return objectOf(this.ref({ ...data }));
  }

  /** Writes a stream, deflated unless `data` names a filter; `data` is its dictionary. */
  stream(data: PdfDictionary, bytes: Uint8Array): PdfObject {
    this.#content.update(bytes);
    const filter = 'Filter' in data ? {} : { Filter: 'FlateDecode' };
    const object = objectOf(this.ref({ ...data, ...filter }));
    object.write('Filter' in data ? bytes : deflateSync(bytes));
    object.end();
    return object;
  }

  /** Sets an entry of the document's catalogue. */
  catalogue(key: string, value: PdfValue): void {
    this._root.data[key] = value;
  }

  /** Says how a reader shows and prints the document. The object is written by pdfkit, at the end. */
  viewerPreferences(preferences: PdfDictionary): void {
    this.catalogue('ViewerPreferences', this.object(preferences));
  }

  /** Sets a name tree of the document (ISO 32000-1, 7.7.4). */
  names(kind: 'Dests' | 'EmbeddedFiles', tree: PdfDictionary): void {
    const names = this._root.data.Names;
    if (isObject(names)) names.data[kind] = tree;
  }

  /** The root of the structure tree, to be filled. */
  structureRoot(): PdfObject {
    return objectOf(this.getStructTreeRoot());
  }

  /** Finishes the file. */
  bytes(): Uint8Array {
    this._id = this.#content.update(JSON.stringify(this.#metadata)).digest().subarray(0, idLength);
    this.end();
    return this.sink?.bytes() ?? new Uint8Array();
  }

  /** Stands in for pdfkit's own, which pushes every piece into a stream. */
  protected _write(data: Uint8Array | string): void {
    const piece = typeof data === 'string' ? `${data}\n` : data;
    this.sink ??= new ByteSink();
    this.sink.add(piece);
    this._offset += piece.length;
  }

  /** Stands in for pdfkit's own, which writes the packet's title, author and so on. */
  protected _addInfo(): void {
    this.appendXML(xmpOf(this.#metadata));
  }
}

/** The information dictionary (ISO 32000-1, 14.3.3), as the XMP packet has it. */
function infoOf(metadata: PdfMetadata): Readonly<Record<string, string>> {
  const { title, author, subject, keywords } = metadata;
  const date = dateText(metadata.date);
  return {
    Title: title,
    Author: author,
    ...(subject !== undefined && { Subject: subject }),
    ...(keywords !== undefined && { Keywords: keywords.join(', ') }),
    Creator: metadata.creator,
    Producer: 'PDFKit',
    CreationDate: date,
    ModDate: date,
  };
}

function objectOf(reference: unknown): Reference {
  if (!isObject(reference)) throw new Error('pdfkit gave no object');
  return reference;
}

function isObject(value: unknown): value is Reference {
  return (
    typeof value === 'object' &&
    value !== null &&
    'data' in value &&
    'end' in value &&
    typeof value.end === 'function'
  );
}
