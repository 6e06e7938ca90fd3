import type { Heading } from 'mdast';
import type { Place } from '../model/diagnostic.js';
import { type BodySource, placeOf } from '../read/body/body-source.js';

/** The place of the `#` marks that a heading begins with; of the whole heading where it is underlined instead. */
export function placeOfMarks(source: BodySource, heading: Heading): Place {
  const place = placeOf(source, heading);
  const start = heading.position?.start.offset ?? 0;
  if (source.markdown[start] !== '#') return place;
  const { file, line, column } = place;
  return { file, line, column, endLine: line, endColumn: column + heading.depth };
}
