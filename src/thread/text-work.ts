import type { BodySource } from '../compose/body/body-source.js';
import { readBody } from '../compose/body/read-body.js';
import type { BodyReader } from '../compose/compose-report.js';
import type { Outcome } from '../model/diagnostic.js';
import type { Report } from '../model/report.js';
import { type ReportPart, renderText, type TextFormat } from '../render/render-text.js';
import type { Layout } from '../template/fill-layout.js';
import type { LayoutFiles } from '../template/layout-files.js';

/** A layout, and the files that it was made of. */
export interface OpenedLayout {
  readonly layout: Layout;
  readonly files: LayoutFiles;
}

/** The files of each format, with what was found. */
export type RenderedTexts = ReadonlyMap<TextFormat, Outcome<readonly ReportPart[]>>;

/** The work on an issue that needs nothing but text: reading its bodies, rendering Markdown and HTML. */
export interface TextWork {
  /** Reads bodies; what is returned has them at hand, and reads any other. */
  readBodies(sources: readonly BodySource[]): Promise<BodyReader>;
  render(
    report: Report,
    layout: OpenedLayout,
    formats: readonly TextFormat[],
  ): Promise<RenderedTexts>;
  /** Ends what the work was done with. */
  close(): void;
}

/** Does the work on this thread: a body when it is wanted, one format after the other. */
export const textWorkHere: TextWork = {
  readBodies: async () => readBody,
  close() {},
  async render(report, { layout }, formats) {
    const texts = new Map<TextFormat, Outcome<readonly ReportPart[]>>();
    for (const format of formats) {
      // Lets the user's Ctrl+C through.
      await new Promise((resolve) => setImmediate(resolve));
      texts.set(format, await renderText(format, report, layout));
    }
    return texts;
  },
};
