import type { Root } from 'mdast';
import type { Diagnostic, Outcome } from '../../model/diagnostic.js';
import type { PictureShelf } from '../picture-shelf.js';
import type { BodySource } from './body-source.js';
import { dropHtml } from './drop-html.js';
import { dropTypedIndents } from './drop-typed-indents.js';
import { dropUnsafeLinks } from './drop-unsafe-links.js';
import { endAutolinks } from './end-autolinks.js';
import { evenRows } from './even-rows.js';
import { checkFootnotes, prefixFootnotes } from './footnotes.js';
import { bodyHazard } from './hazard.js';
import { joinLines } from './join-lines.js';
import { parseBody } from './parse-body.js';
import { partFigures } from './part-figures.js';
import { placePictures } from './place-pictures.js';
import { resolveReferences } from './resolve-references.js';
import { separateFigures } from './separate-figures.js';
import { shiftHeadings } from './shift-headings.js';

/**
 * Parses a body and makes it ready for any format: see {@link ReportArticle.body}. A body that cannot
 * be parsed in reasonable time comes out empty, with an error.
 */
export function composeBody(source: BodySource, pictures: PictureShelf): Outcome<Root> {
  const hazard = bodyHazard(source);
  if (hazard !== undefined) return { value: { type: 'root', children: [] }, diagnostics: [hazard] };

  const body = parseBody(source.markdown);
  const diagnostics: Diagnostic[] = [...checkFootnotes(body, source)];
  resolveReferences(body);
  diagnostics.push(...dropHtml(body, source));
  endAutolinks(body, source);
  diagnostics.push(...dropUnsafeLinks(body, source));
  diagnostics.push(...evenRows(body, source));
  dropTypedIndents(body);
  partFigures(body);
  joinLines(body);
  shiftHeadings(body, source.headingDepth);
  prefixFootnotes(body, source.anchor);
  diagnostics.push(...placePictures(body, source, pictures));
  separateFigures(body);
  return { value: body, diagnostics };
}
