import type { Place, Voice } from '../model/diagnostic.js';
import type { BodyPlaces } from './body-places.js';
import { editWithNeighbour } from './edit-with-neighbour.js';
import type { Passage, PassageRole } from './passage.js';

/** A text, and where each of its units is written. */
export interface Written {
  readonly text: string;
  /** For each UTF-16 unit of `text`, its offset in the Markdown; -1 where it is not written as it reads. */
  readonly offsets: readonly number[];
}

/** The passage that a text of Markdown is; `block` is the place of what is not written as it reads. */
export function writtenPassage(
  role: PassageRole,
  voice: Voice,
  { text, offsets }: Written,
  block: Place,
  inFile: BodyPlaces,
): Passage {
  /** Where the units from `start` to before `end` are written; undefined where one of them is not written as it reads. */
  function written(start: number, end: number): Required<Place> | undefined {
    const first = offsets[start] ?? -1;
    const last = offsets[end - 1] ?? -1;
    return first < 0 || last < 0 || end <= start ? undefined : inFile(first, last + 1);
  }

  return {
    role,
    voice,
    text,
    place: (start, end) => written(start, end) ?? block,
    edit: editWithNeighbour(text, (start, end, changed) => {
      const isWhole = offsets
        .slice(start, end)
        .every((offset, index) => offset >= 0 && offset === (offsets[start] ?? 0) + index);
      const place = isWhole ? written(start, end) : undefined;
      return place && { place, was: text.slice(start, end), text: changed, voice };
    }),
  };
}
