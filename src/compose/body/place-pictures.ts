import type { Root } from 'mdast';
import type { Diagnostic } from '../../model/diagnostic.js';
import { finding } from '../../model/finding.js';
import { each } from '../../model/tree.js';
import { type BodySource, placeOf } from '../../read/body/body-source.js';
import { given } from '../../read/given.js';
import type { PictureShelf } from '../picture-shelf.js';

/**
 * Finds every picture of a body: its key in the report goes into the node's `data.picture`. One that
 * cannot be shown is reported and stays without a key: a placeholder is drawn for it.
 */
export function placePictures(
  body: Root,
  source: BodySource,
  pictures: PictureShelf,
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  each(body, ['image'], (image) => {
    const { url } = image;
    const place = placeOf(source, image);
    const found = pictures.take({ place, url });
    if (found.kind !== 'picture') {
      const near = found.kind === 'missing' ? found.near : undefined;
      const values = { url, reason: found.kind, ...given({ near }) };
      diagnostics.push(finding('picture-not-shown', place, values));
      return;
    }
    image.data = { ...image.data, picture: found.key };
    if (found.lost.length > 0) {
      const parts = found.lost.join(' ');
      diagnostics.push(finding('picture-parts-lost', place, { url, parts }));
    }
  });
  return diagnostics;
}
