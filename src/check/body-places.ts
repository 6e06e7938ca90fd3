import type { Place } from '../model/diagnostic.js';
import type { BodySource } from '../read/body/body-source.js';
import { placesIn } from '../read/places.js';

/** Turns offsets of a body's Markdown, in UTF-16 units, into places of its file; `end` is behind the last unit. */
export type BodyPlaces = (start: number, end: number) => Required<Place>;

/** The places of a body. */
export function bodyPlaces(source: BodySource): BodyPlaces {
  const placeOf = placesIn(source.file, source.markdown);
  return (start, end) => {
    const { file, line, column, endLine = line, endColumn = column } = placeOf(start, end);
    const before = source.line - 1;
    return { file, line: line + before, column, endLine: endLine + before, endColumn };
  };
}
