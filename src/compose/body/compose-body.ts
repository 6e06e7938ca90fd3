import type { Root } from 'mdast';
import type { Outcome } from '../../model/diagnostic.js';
import type { PictureShelf } from '../picture-shelf.js';
import type { BodySource } from './body-source.js';
import { placePictures } from './place-pictures.js';
import { separateFigures } from './separate-figures.js';

/** Makes a body that was read ready for any format: see {@link ReportArticle.body}. */
export function composeBody(
  { value: body, diagnostics }: Outcome<Root>,
  source: BodySource,
  pictures: PictureShelf,
): Outcome<Root> {
  const found = placePictures(body, source, pictures);
  separateFigures(body);
  return { value: body, diagnostics: [...diagnostics, ...found] };
}
