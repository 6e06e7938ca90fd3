import { inflateSync } from 'node:zlib';

/**
 * A value as a PDF writes it (ISO 32000-1, 7.3): a name is a string with its slash, a string its
 * bytes; null and what is missing are undefined.
 */
export type PdfValue =
  | undefined
  | boolean
  | number
  | string
  | Buffer
  | Reference
  | Operator
  | readonly PdfValue[]
  | PdfDictionary;

/** Entries by key, without the slash. */
export type PdfDictionary = ReadonlyMap<string, PdfValue>;

export class Reference {
  constructor(readonly number: number) {}
}

/** A word of a content stream, or a keyword of the file. */
export class Operator {
  constructor(readonly name: string) {}
}

/** Reads the values that stand one after the other in a PDF's bytes. */
export class PdfScanner {
  #at: number;
  readonly #bytes: Buffer;

  constructor(bytes: Buffer, at = 0) {
    this.#bytes = bytes;
    this.#at = at;
  }

  get at(): number {
    return this.#at;
  }

  /** The bytes of the stream that begins here, behind its dictionary's keyword. */
  stream(length: number): Buffer {
    if (this.#bytes[this.#at] === 13) this.#at += 1;
    this.#at += 1;
    const bytes = this.#bytes.subarray(this.#at, this.#at + length);
    this.#at += length;
    return bytes;
  }

  /** The next value; an operator without a name at the end. */
  value(): PdfValue {
    const token = this.#token();
    if (token === '<<') return this.#dictionary();
    if (token === '[') return this.#list(']');
    if (token === '(') return this.#literal();
    if (token === '<') return this.#hex();
    if (token.startsWith('/')) {
      return token.replace(/#([0-9a-f]{2})/gi, (_, code) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      );
    }
    if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(token)) return this.#reference() ?? Number(token);
    if (token === 'true' || token === 'false') return token === 'true';
    return token === 'null' ? undefined : new Operator(token);
  }

  #number: number | undefined;

  /** The reference that the number just read begins; undefined for a mere number. */
  #reference(): Reference | undefined {
    const rest = this.#bytes.toString('latin1', this.#at, this.#at + 16);
    const match = /^\s+\d+\s+R(?![\w])/.exec(rest);
    if (!match || this.#number === undefined) return undefined;
    this.#at += match[0].length;
    return new Reference(this.#number);
  }

  #token(): string {
    const rest = /^(?:[\0\s]|%[^\r\n]*)*/;
    for (;;) {
      const window = this.#bytes.toString('latin1', this.#at, this.#at + 256);
      const blank = rest.exec(window)?.[0].length ?? 0;
      this.#at += blank;
      if (blank < 256) break;
    }
    const window = this.#bytes.toString('latin1', this.#at, this.#at + 256);
    const token = /^(?:<<|>>|[[\]<>(){}]|\/?[^\0\s()<>[\]{}/%]*)/.exec(window)?.[0] ?? '';
    this.#at += token.length;
    this.#number = /^\d+$/.test(token) ? Number(token) : undefined;
    return token;
  }

  #list(end: string): readonly PdfValue[] {
    const values: PdfValue[] = [];
    for (;;) {
      const value = this.value();
      if (value instanceof Operator && (value.name === end || value.name === '')) return values;
      values.push(value);
    }
  }

  #dictionary(): PdfDictionary {
    const values = this.#list('>>');
    const entries = new Map<string, PdfValue>();
    for (let at = 0; at < values.length; at += 2) {
      entries.set(String(values[at]).slice(1), values[at + 1]);
    }
    return entries;
  }

  #hex(): Buffer {
    const end = this.#bytes.indexOf('>', this.#at);
    const digits = this.#bytes.toString('latin1', this.#at, end).replace(/\s/g, '');
    this.#at = end + 1;
    return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex');
  }

  #literal(): Buffer {
    const bytes: number[] = [];
    for (let depth = 1; depth > 0; ) {
      const byte = this.#bytes[this.#at];
      this.#at += 1;
      if (byte === undefined) break;
      if (byte === 92) bytes.push(...this.#escape());
      else {
        if (byte === 40) depth += 1;
        if (byte === 41) depth -= 1;
        if (depth > 0) bytes.push(byte);
      }
    }
    return Buffer.from(bytes);
  }

  #escape(): readonly number[] {
    const rest = this.#bytes.toString('latin1', this.#at, this.#at + 3);
    const [octal] = /^[0-7]{1,3}/.exec(rest) ?? [];
    const [lineEnd] = /^(?:\r\n|\r|\n)/.exec(rest) ?? [];
    this.#at += (octal ?? lineEnd ?? ' ').length;
    if (octal !== undefined) return [Number.parseInt(octal, 8)];
    if (lineEnd !== undefined) return [];
    const named: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };
    return [named[rest.charAt(0)] ?? rest.charCodeAt(0)];
  }
}

/** The objects of a PDF file, read from its first byte to its last; streams are inflated where they are asked for. */
export class PdfObjects {
  readonly #values = new Map<number, PdfValue>();
  readonly #streams = new Map<number, Buffer>();
  #root: PdfValue;

  constructor(bytes: Uint8Array) {
    const scanner = new PdfScanner(Buffer.from(bytes));
    const before: PdfValue[] = [];
    for (;;) {
      const value = scanner.value();
      if (!(value instanceof Operator)) before.push(value);
      else if (value.name === '') break;
      else if (value.name === 'obj') this.#object(scanner, Number(before.at(-2)));
      else if (value.name === 'trailer') this.#trailer(scanner.value());
    }
    for (const [number, value] of [...this.#values]) {
      if (this.dictionary(value).get('Type') === '/ObjStm') this.#packed(number);
    }
  }

  /** The document's catalogue. */
  get catalogue(): PdfDictionary {
    return this.dictionary(this.#root);
  }

  /** What a value is or leads to. */
  get(value: PdfValue): PdfValue {
    return value instanceof Reference ? this.#values.get(value.number) : value;
  }

  /** A dictionary, or a stream's; empty for anything else. */
  dictionary(value: PdfValue): PdfDictionary {
    const found = this.get(value);
    return found instanceof Map ? found : new Map();
  }

  /** An array's values, a lone one as an array of it, nothing for nothing. */
  list(value: PdfValue): readonly PdfValue[] {
    const found = this.get(value);
    if (found === undefined) return [];
    return isList(found) ? found : [value];
  }

  /** A stream's bytes, without its filter. */
  bytes(value: PdfValue): Buffer {
    const number = value instanceof Reference ? value.number : -1;
    const bytes = this.#streams.get(number) ?? Buffer.alloc(0);
    const filter = this.list(this.dictionary(value).get('Filter'));
    return filter.includes('/FlateDecode') ? inflateSync(bytes) : bytes;
  }

  /** A text string (ISO 32000-1, 7.9.2.2); undefined where there is none. */
  text(value: PdfValue): string | undefined {
    const bytes = this.get(value);
    if (!Buffer.isBuffer(bytes)) return undefined;
    const isWide = bytes[0] === 0xfe && bytes[1] === 0xff;
    return isWide ? Buffer.from(bytes.subarray(2)).swap16().toString('utf16le') : bytes.toString();
  }

  /** The document's pages, in order. */
  get pages(): readonly Reference[] {
    const below = (value: PdfValue): readonly Reference[] => {
      const kids = this.dictionary(value).get('Kids');
      if (kids !== undefined) return this.list(kids).flatMap(below);
      return value instanceof Reference ? [value] : [];
    };
    return below(this.catalogue.get('Pages'));
  }

  #object(scanner: PdfScanner, number: number): void {
    const value = scanner.value();
    this.#values.set(number, value);
    const keyword = scanner.value();
    if (!(keyword instanceof Operator) || keyword.name !== 'stream') return;
    const entries = this.dictionary(value);
    this.#streams.set(number, scanner.stream(Number(this.get(entries.get('Length')))));
    if (entries.get('Type') === '/XRef') this.#trailer(entries);
  }

  #trailer(value: PdfValue): void {
    this.#root = this.dictionary(value).get('Root') ?? this.#root;
  }

  /** The objects in an object stream (ISO 32000-1, 7.5.7). */
  #packed(number: number): void {
    const stream = new Reference(number);
    const entries = this.dictionary(stream);
    const bytes = this.bytes(stream);
    const head = new PdfScanner(bytes);
    for (let left = Number(entries.get('N')); left > 0; left -= 1) {
      const inside = Number(head.value());
      const at = Number(entries.get('First')) + Number(head.value());
      this.#values.set(inside, new PdfScanner(bytes, at).value());
    }
  }
}

export function isList(value: PdfValue): value is readonly PdfValue[] {
  return Array.isArray(value);
}
