import type { Destination, LinkArea } from '../../../typeset/frame.js';
import { type PdfFile, type PdfObject, type PdfPage, PdfText } from '../pdfkit.js';
import { destinationOf } from './outline.js';
import type { Structure } from './structure.js';

/** A link whose place is known, and whose destination is once all pages are there. */
interface OpenLink {
  readonly annotation: PdfObject;
  readonly area: LinkArea;
}

/** The link annotations of a document (ISO 32000-1, 12.5.6.5). */
export class Links {
  readonly #open: OpenLink[] = [];
  readonly #actions = new Map<string, PdfObject>();

  constructor(
    private readonly file: PdfFile,
    private readonly structure: Structure,
  ) {}

  /** Puts a link on a page. */
  add(page: PdfPage, area: LinkArea): void {
    const { x, y, width, height, owner } = area;
    const annotation = this.file.object({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [x, page.height - y - height, x + width, page.height - y],
      Border: [0, 0, 0],
      // Bit 3: printed with the page, as PDF/A asks of every annotation.
      F: 4,
      Contents: new PdfText(owner.alt ?? targetName(area)),
    });
    page.annotations.push(annotation);
    this.structure.annotate(page.object, owner, annotation);
    this.#open.push({ annotation, area });
  }

  /** Writes the links, when every page has been started. */
  write(pages: readonly PdfPage[], destinations: ReadonlyMap<string, Destination>): void {
    for (const { annotation, area } of this.#open) {
      const { target } = area;
      if (target.kind === 'url') annotation.data.A = this.#action(target.url);
      else {
        const place = destinations.get(target.anchor);
        if (place) annotation.data.Dest = destinationOf(pages, place);
      }
      annotation.end();
    }
  }

  /** What leads to an address: one object for all the lines that a long one takes. */
  #action(url: string): PdfObject {
    const known = this.#actions.get(url);
    if (known) return known;
    const action = this.file.object({ S: 'URI', URI: new PdfText(asciiUrl(url)) });
    action.end();
    this.#actions.set(url, action);
    return action;
  }
}

function targetName({ target }: LinkArea): string {
  return target.kind === 'url' ? target.url : target.anchor;
}

/** A URL in 7-bit ASCII, as the URI action asks (ISO 32000-1, 12.6.4.7): what else there is, is escaped. */
function asciiUrl(url: string): string {
  if (/^[\x21-\x7e]*$/.test(url)) return url;
  if (URL.canParse(url)) return new URL(url).href;
  return url.replace(/\p{Cs}/gu, '\ufffd').replace(/[^\x21-\x7e]+/g, encodeURIComponent);
}
