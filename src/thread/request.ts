import type { Root } from 'mdast';
import type { BodySource } from '../compose/body/body-source.js';
import type { Outcome } from '../model/diagnostic.js';
import type { Report } from '../model/report.js';
import type { TextFormat } from '../render/render-text.js';
import type { LayoutFiles } from '../template/layout-files.js';
import type { RenderedTexts } from './text-work.js';

/** Read those of the bodies that no one else reads: whoever adds to `next` takes the body of that number. */
interface ReadRequest {
  readonly kind: 'read';
  readonly sources: readonly BodySource[];
  readonly next: Int32Array<SharedArrayBuffer>;
}

/** Render a report in formats that are text. */
interface RenderRequest {
  readonly kind: 'render';
  readonly report: Report;
  readonly layout: LayoutFiles;
  readonly formats: readonly TextFormat[];
}

/** What the second thread can be asked for; it goes there as a copy. */
export type Request = ReadRequest | RenderRequest;

/** The bodies that were read, by the number of their source. */
interface ReadAnswer {
  readonly kind: 'read';
  readonly bodies: ReadonlyMap<number, Outcome<Root>>;
}

interface RenderAnswer {
  readonly kind: 'render';
  readonly texts: RenderedTexts;
}

/** The answer to a request of the same kind. */
export type Answer = ReadAnswer | RenderAnswer;
