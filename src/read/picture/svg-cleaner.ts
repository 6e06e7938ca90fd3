import { SaxesParser, type SaxesTagNS } from 'saxes';
import { readRaster } from './raster.js';
import { mostParts, SvgParts } from './svg-parts.js';
import { type SvgSize, svgSize } from './svg-size.js';
import { drawnElements, isSelfContained, lostElements, withoutFetches } from './svg-vocabulary.js';

const svgNamespace = 'http://www.w3.org/2000/svg';
const linkNamespace = 'http://www.w3.org/1999/xlink';
const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';

/** What no drawing that is to be looked at needs; a program that draws it would take for ever, or all memory. */
const mostElements = 60_000;
const deepest = 200;
const mostReferences = 10_000;

/** An element that is still open; what stands in one without a name is left out. */
interface Open {
  readonly name: string | undefined;
  text: string;
}

/** Reads one SVG document and writes it anew; what it finds is there to ask for afterwards. */
export class SvgCleaner {
  /** The clean document. */
  clean = '';
  /** The root's size in CSS px; undefined where it has none, or is no `svg`. */
  size: SvgSize | undefined;
  /** The names of elements that showed something and were left out. */
  readonly lost = new Set<string>();
  readonly #open: Open[] = [];
  readonly #parts = new SvgParts();
  #elements = 0;
  #fault: 'broken' | 'complex' | undefined;

  /** Reads a document; says what is wrong with it where it cannot be shown. */
  read(text: string): 'broken' | 'complex' | undefined {
    const parser = new SaxesParser({ xmlns: true, position: false });
    const stop = (fault: 'broken' | 'complex') => {
      this.#fault ??= fault;
      throw new Error(fault);
    };
    parser.on('error', () => stop('broken'));
    parser.on('doctype', (doctype) => {
      Object.assign(parser.ENTITIES, namespaceEntities(doctype));
      if (/<!ENTITY/.test(doctype) && text.split('&').length > mostReferences) stop('complex');
    });
    parser.on('opentag', (tag) => {
      this.#elements += 1;
      if (this.#elements > mostElements || this.#open.length === deepest) stop('complex');
      this.#start(tag);
    });
    const addText = (more: string): void => {
      const parent = this.#open.at(-1);
      if (parent?.name !== undefined) parent.text += more;
    };
    parser.on('text', addText);
    parser.on('cdata', addText);
    parser.on('closetag', () => this.#end());
    try {
      parser.write(text).close();
    } catch (error) {
      if (this.#fault === undefined) throw error;
    }
    if (this.#fault === undefined && this.#parts.count() > mostParts) return 'complex';
    return this.#fault;
  }

  #start(tag: SaxesTagNS): void {
    this.#flush();
    const parent = this.#open.at(-1);
    const name = tag.uri === svgNamespace ? tag.local : undefined;
    const isRoot = parent === undefined;
    const isDrawn = name !== undefined && drawnElements.has(name);
    const isKept = isDrawn && (isRoot ? name === 'svg' : parent.name !== undefined);
    if (!isKept) {
      if (lostElements.has(tag.local) && parent?.name !== undefined) this.lost.add(tag.local);
      this.#open.push({ name: undefined, text: '' });
      return;
    }
    // A link leads nowhere on paper; what is in it is drawn.
    const written = name === 'a' ? 'g' : name;
    this.#open.push({ name: written, text: '' });
    this.clean += `<${written}${isRoot ? this.#rootAttributes(tag) : ''}`;
    const kept = new Map<string, string>();
    for (const { uri, local, value } of Object.values(tag.attributes)) {
      if (isRoot && uri === '' && (local === 'width' || local === 'height')) continue;
      const attribute = this.#attribute(name, uri, local, value);
      if (attribute !== undefined) kept.set(attribute, value);
    }
    for (const [key, value] of kept) this.clean += ` ${key}="${escaped(value)}"`;
    this.clean += '>';
    this.#parts.start(name, kept);
  }

  #rootAttributes({ attributes }: SaxesTagNS): string {
    const attribute = (name: string) => attributes[name]?.value;
    this.size = svgSize(attribute);
    if (this.size === undefined) return '';
    const { width, height } = this.size;
    return ` xmlns="${svgNamespace}" width="${width}" height="${height}"`;
  }

  /** The name under which an attribute is kept; undefined for one that is left out. */
  #attribute(element: string, uri: string, local: string, value: string): string | undefined {
    if (uri === xmlNamespace && local === 'space') return 'xml:space';
    if (local === 'href' && (uri === '' || uri === linkNamespace)) {
      return this.#isOwn(element, value.trim()) ? 'href' : undefined;
    }
    if (uri !== '' || /^on/i.test(local)) return undefined;
    return isSelfContained(value) ? local : undefined;
  }

  /** Whether what an element refers to is in this file: an element, or a picture that can be shown. */
  #isOwn(element: string, address: string): boolean {
    if (element === 'a') return false;
    if (address.startsWith('#')) return true;
    const data = /^data:image\/(?:png|jpe?g|gif|webp)\s*;base64,/i.exec(address)?.[0];
    const isPicture = element === 'image' && data !== undefined;
    if (isPicture) {
      const head = readRaster(Buffer.from(address.slice(data.length), 'base64'));
      if (head?.kind === 'sound') return true;
    }
    this.lost.add(element);
    return false;
  }

  #end(): void {
    this.#flush();
    const closed = this.#open.pop();
    if (closed?.name === undefined) return;
    this.clean += `</${closed.name}>`;
    this.#parts.end();
  }

  /** Writes the text that the innermost element has had so far. */
  #flush(): void {
    const parent = this.#open.at(-1);
    if (parent?.name === undefined || parent.text === '') return;
    const { text } = parent;
    parent.text = '';
    this.#parts.text(parent.name, text);
    if (parent.name !== 'style') {
      this.clean += escaped(text);
      return;
    }
    const css = withoutFetches(text);
    if (isSelfContained(css)) this.clean += escaped(css);
    else this.lost.add('style');
  }
}

/** Entities that stand for the names of namespaces, as some drawing programs write them; others are unknown, and so an error. */
function namespaceEntities(doctype: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', value = ''] of doctype.matchAll(
    /<!ENTITY\s+([\w.-]+)\s+"([\w:/.#-]{1,100})"\s*>/g,
  )) {
    found[name] = value;
  }
  return found;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
