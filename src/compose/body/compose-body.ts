import type { Root } from 'mdast';
import type { Diagnostic, Outcome } from '../../model/diagnostic.js';
import type { Body } from '../../read/body/read-body.js';
import type { PictureShelf } from '../picture-shelf.js';
import { dropHtml } from './drop-html.js';
import { dropTypedIndents } from './drop-typed-indents.js';
import { dropUnsafeLinks } from './drop-unsafe-links.js';
import { evenRows } from './even-rows.js';
import { checkFootnotes, prefixFootnotes } from './footnotes.js';
import { joinLines } from './join-lines.js';
import { partFigures } from './part-figures.js';
import { placePictures } from './place-pictures.js';
import { resolveReferences } from './resolve-references.js';
import { separateFigures } from './separate-figures.js';
import { shiftHeadings } from './shift-headings.js';

/** How a body stands in a report. */
export interface BodyFrame {
  /** Begins the name of every footnote, so that those of two bodies cannot be taken for each other. */
  readonly anchor: string;
  /** The depth (1–6) that the body's highest headings get. */
  readonly headingDepth: number;
}

/** Makes a body ready for any format: see {@link ReportArticle.body}. Its tree is changed. */
export function composeBody(
  { source, tree: body }: Body,
  frame: BodyFrame,
  pictures: PictureShelf,
): Outcome<Root> {
  const diagnostics: Diagnostic[] = [...checkFootnotes(body, source)];
  resolveReferences(body);
  diagnostics.push(...dropHtml(body, source));
  diagnostics.push(...dropUnsafeLinks(body, source));
  diagnostics.push(...evenRows(body, source));
  dropTypedIndents(body);
  partFigures(body);
  joinLines(body);
  shiftHeadings(body, frame.headingDepth);
  prefixFootnotes(body, frame.anchor);
  diagnostics.push(...placePictures(body, source, pictures));
  separateFigures(body);
  return { value: body, diagnostics };
}
