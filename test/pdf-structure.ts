import {
  isList,
  Operator,
  type PdfDictionary,
  PdfObjects,
  PdfScanner,
  type PdfValue,
  Reference,
} from './pdf-objects.js';

/** A stretch of a page's content that belongs to an element: the text painted in it. */
interface MarkedText {
  readonly kind: 'text';
  /** From 1. */
  readonly page: number;
  readonly mark: number;
  readonly text: string;
}

/** An annotation that belongs to an element: a link's area on a page. */
interface MarkedAnnotation {
  readonly kind: 'annotation';
  /** From 1. */
  readonly page: number;
  readonly contents: string | undefined;
}

/** An element of a PDF's structure tree (ISO 32000-1, 14.7.2) and all below it, in reading order. */
export interface StructureElement {
  readonly kind: 'element';
  /** Its type: H1, P, Table, …. */
  readonly role: string;
  /** Where the element and those around it say nothing, the document's. */
  readonly language: string | undefined;
  readonly alt: string | undefined;
  readonly actualText: string | undefined;
  readonly id: string | undefined;
  /** Its attributes by name, whatever their owner: Scope, ColSpan, Placement, …; names with a slash. */
  readonly attributes: PdfDictionary;
  readonly kids: readonly StructureKid[];
}

type StructureKid = StructureElement | MarkedText | MarkedAnnotation;

export interface PdfStructure {
  readonly root: StructureElement;
  readonly language: string | undefined;
  /** What is wrong between the tree and the pages: marks without a parent, content without a mark, …. */
  readonly faults: readonly string[];
}

/**
 * Reads the structure tree of any PDF whose objects are not encrypted, with the text of its content
 * in reading order, as assistive technology gets it. It follows the file alone, so it knows nothing
 * of how this program makes one: `textOf(readStructure(bytes).root)` is the whole tagged text.
 */
export function readStructure(bytes: Uint8Array): PdfStructure {
  const objects = new PdfObjects(bytes);
  const reader = new StructureReader(objects);
  const tree = objects.dictionary(objects.catalogue.get('StructTreeRoot'));
  const [top] = objects.list(tree.get('K'));
  const root = reader.element(top);
  reader.checkParents(tree);
  const language = objects.text(objects.catalogue.get('Lang'));
  return { root, language, faults: reader.faults };
}

/** All elements, in reading order, each before those below it. */
export function elementsOf(root: StructureElement): readonly StructureElement[] {
  const below = root.kids.flatMap((kid) => (kid.kind === 'element' ? elementsOf(kid) : []));
  return [root, ...below];
}

/** The text of an element and all below it, in reading order, without that of the roles in `without`. */
export function textOf(element: StructureElement, without: readonly string[] = []): string {
  if (without.includes(element.role)) return '';
  if (element.actualText !== undefined) return element.actualText;
  return element.kids
    .map((kid) => {
      if (kid.kind === 'text') return kid.text;
      return kid.kind === 'element' ? textOf(kid, without) : '';
    })
    .join('');
}

/** What a page's content holds by its marks, and whether some of it has none. */
interface PageContent {
  readonly number: number;
  readonly dictionary: PdfDictionary;
  readonly texts: ReadonlyMap<number, string>;
  readonly unmarked: number;
}

class StructureReader {
  readonly faults: string[] = [];
  readonly #objects: PdfObjects;
  readonly #pages = new Map<number, PageContent>();
  readonly #fonts = new Map<PdfValue, ReadonlyMap<number, string>>();
  /** The number of the element that holds a mark, by page and mark. */
  readonly #owners = new Map<string, number>();
  readonly #annotations = new Map<number, number>();

  constructor(objects: PdfObjects) {
    this.#objects = objects;
    for (const [index, page] of objects.pages.entries()) {
      const content = this.#content(page, index + 1);
      if (content.unmarked > 0) this.faults.push(`page ${index + 1}: content without a mark`);
      this.#pages.set(page.number, content);
    }
  }

  element(value: PdfValue, parent?: Reference): StructureElement {
    const objects = this.#objects;
    const entries = objects.dictionary(value);
    const self = value instanceof Reference ? value : undefined;
    const role = String(objects.get(entries.get('S'))).slice(1);
    const above = entries.get('P');
    if (parent && !(above instanceof Reference && above.number === parent.number)) {
      this.faults.push(`${role} ${self?.number}: its parent is another`);
    }
    const kids = objects
      .list(entries.get('K'))
      .map((kid) => this.#kid(kid, entries.get('Pg'), self));
    return {
      kind: 'element',
      role,
      language: objects.text(entries.get('Lang')),
      alt: objects.text(entries.get('Alt')),
      actualText: objects.text(entries.get('ActualText')),
      id: objects.text(entries.get('ID')),
      attributes: new Map(
        objects.list(entries.get('A')).flatMap((one) => [...objects.dictionary(one)]),
      ),
      kids,
    };
  }

  /** Holds the tree against the parent tree (14.7.4.4): each leads to the other. */
  checkParents(tree: PdfDictionary): void {
    const parents = this.#numberTree(tree.get('ParentTree'));
    for (const { number, dictionary, texts } of this.#pages.values()) {
      const owners = this.#objects.list(parents.get(Number(dictionary.get('StructParents'))));
      for (const mark of texts.keys()) {
        const owner = owners[mark];
        const known = this.#owners.get(`${number} ${mark}`);
        const same = owner instanceof Reference && owner.number === known;
        if (!same) this.faults.push(`page ${number}: mark ${mark} and its element disagree`);
      }
      if (dictionary.get('Tabs') !== '/S') this.faults.push(`page ${number}: no tab order`);
      for (const annotation of this.#objects.list(dictionary.get('Annots'))) {
        const key = Number(this.#objects.dictionary(annotation).get('StructParent'));
        const owner = parents.get(key);
        const id = annotation instanceof Reference ? annotation.number : -1;
        const same = owner instanceof Reference && owner.number === this.#annotations.get(id);
        if (!same) this.faults.push(`page ${number}: annotation ${id} and its element disagree`);
      }
    }
  }

  #kid(value: PdfValue, elementPage: PdfValue, element: Reference | undefined): StructureKid {
    const kid = this.#objects.get(value);
    if (typeof kid === 'number') return this.#marked(elementPage, kid, element);
    const entries = this.#objects.dictionary(value);
    const page = entries.get('Pg') ?? elementPage;
    const type = entries.get('Type');
    if (type === '/MCR') return this.#marked(page, Number(entries.get('MCID')), element);
    if (type !== '/OBJR') return this.element(value, element);
    const object = entries.get('Obj');
    if (object instanceof Reference && element)
      this.#annotations.set(object.number, element.number);
    const annotation = this.#objects.dictionary(object);
    const { dictionary, number } = this.#page(page);
    const isThere = this.#objects
      .list(dictionary.get('Annots'))
      .some(
        (one) =>
          one instanceof Reference && object instanceof Reference && one.number === object.number,
      );
    if (!isThere) this.faults.push(`page ${number}: an element’s annotation is not on it`);
    return {
      kind: 'annotation',
      page: number,
      contents: this.#objects.text(annotation.get('Contents')),
    };
  }

  #marked(page: PdfValue, mark: number, element: Reference | undefined): MarkedText {
    const { number, texts } = this.#page(page);
    const text = texts.get(mark);
    const key = `${number} ${mark}`;
    if (text === undefined) this.faults.push(`page ${number}: no mark ${mark}`);
    if (this.#owners.has(key)) this.faults.push(`page ${number}: mark ${mark} twice in the tree`);
    if (element) this.#owners.set(key, element.number);
    return { kind: 'text', page: number, mark, text: text ?? '' };
  }

  #page(value: PdfValue): PageContent {
    const page = value instanceof Reference ? this.#pages.get(value.number) : undefined;
    return page ?? { number: 0, dictionary: new Map(), texts: new Map(), unmarked: 0 };
  }

  #content(page: Reference, number: number): PageContent {
    const objects = this.#objects;
    const dictionary = objects.dictionary(page);
    const resources = objects.dictionary(dictionary.get('Resources'));
    const fonts = objects.dictionary(resources.get('Font'));
    const properties = objects.dictionary(resources.get('Properties'));
    const content = Buffer.concat(
      objects.list(dictionary.get('Contents')).map((stream) => objects.bytes(stream)),
    );
    const texts = new Map<number, string>();
    const open: (number | 'artifact' | 'plain')[] = [];
    let font: ReadonlyMap<number, string> = new Map();
    let unmarked = 0;
    // Text that runs from right to left is written in the order of the page (14.8.2.3.3).
    let isTurned = false;
    const show = (painted: string): void => {
      const text = isTurned ? [...painted].reverse().join('') : painted;
      const mark = open.findLast((one) => one !== 'plain');
      if (mark === undefined) unmarked += 1;
      if (typeof mark === 'number') texts.set(mark, (texts.get(mark) ?? '') + text);
    };
    for (const [operator, operands] of operations(content)) {
      if (operator === 'BMC' || operator === 'BDC') {
        const named = objects.get(operands[1]);
        const list = typeof named === 'string' ? properties.get(named.slice(1)) : named;
        const mark = objects.dictionary(list).get('MCID');
        if (typeof mark === 'number') {
          if (texts.has(mark)) this.faults.push(`page ${number}: mark ${mark} is set twice`);
          texts.set(mark, '');
        }
        if (operands[0] === '/ReversedChars') isTurned = true;
        const plain = operands[0] === '/Artifact' ? 'artifact' : 'plain';
        open.push(typeof mark === 'number' ? mark : plain);
      } else if (operator === 'EMC') {
        open.pop();
        isTurned = false;
      } else if (operator === 'Tf') font = this.#font(fonts.get(String(operands[0]).slice(1)));
      else if (operator === 'TJ' || operator === 'Tj') show(decoded(operands, font));
      else if (/^(f|f\*|F|S|s|B|b|B\*|b\*|Do|sh)$/.test(operator)) show('');
    }
    if (open.length > 0) this.faults.push(`page ${number}: a mark stays open`);
    return { number, dictionary, texts, unmarked };
  }

  /** What a font's codes of two bytes stand for. */
  #font(value: PdfValue): ReadonlyMap<number, string> {
    const key = value instanceof Reference ? value.number : value;
    const known = this.#fonts.get(key);
    if (known) return known;
    const texts = new Map<number, string>();
    const map = this.#objects.bytes(this.#objects.dictionary(value).get('ToUnicode'));
    for (const [operator, operands] of operations(map)) {
      if (operator !== 'endbfchar') continue;
      for (let at = 0; at < operands.length; at += 2) {
        const [code, text] = [operands[at], operands[at + 1]];
        if (!Buffer.isBuffer(code) || !Buffer.isBuffer(text)) continue;
        texts.set(code.readUInt16BE(), Buffer.from(text).swap16().toString('utf16le'));
      }
    }
    this.#fonts.set(key, texts);
    return texts;
  }

  #numberTree(value: PdfValue): ReadonlyMap<number, PdfValue> {
    const entries = this.#objects.dictionary(value);
    const numbers = new Map<number, PdfValue>();
    for (const kid of this.#objects.list(entries.get('Kids'))) {
      for (const [key, parent] of this.#numberTree(kid)) numbers.set(key, parent);
    }
    const leaf = this.#objects.list(entries.get('Nums'));
    for (let at = 0; at < leaf.length; at += 2) numbers.set(Number(leaf[at]), leaf[at + 1]);
    return numbers;
  }
}

/** The operators of a content stream with their operands. */
function* operations(content: Buffer): Generator<readonly [string, readonly PdfValue[]]> {
  const scanner = new PdfScanner(content);
  let operands: PdfValue[] = [];
  for (;;) {
    const value = scanner.value();
    if (!(value instanceof Operator)) operands.push(value);
    else if (value.name === '') return;
    else {
      yield [value.name, operands];
      operands = [];
    }
  }
}

function decoded(values: readonly PdfValue[], font: ReadonlyMap<number, string>): string {
  return values
    .map((value) => {
      if (isList(value)) return decoded(value, font);
      if (!Buffer.isBuffer(value)) return '';
      let text = '';
      for (let at = 0; at + 1 < value.length; at += 2)
        text += font.get(value.readUInt16BE(at)) ?? '';
      return text;
    })
    .join('');
}
