import type { Paragraph } from 'mdast';
import type { FigureBlock, Inline } from '../../../typeset/document.js';
import { missingPicture } from '../../missing-picture.js';
import type { BodyScope } from './body-scope.js';
import { pictureKey } from './picture-key.js';
import { written } from './written.js';

/**
 * The figure that a paragraph is whose only content is a picture; undefined for any other paragraph.
 * Its caption is `caption`, or the picture's title.
 */
export function figureOf(
  node: Paragraph,
  caption: readonly Inline[] | undefined,
  scope: BodyScope,
): FigureBlock | undefined {
  const [image, ...more] = node.children;
  if (image?.type !== 'image' || more.length > 0) return undefined;
  const picture = pictureKey(image, scope);
  const place = written(image, scope);
  const said = image.alt ?? '';
  const alt = picture === undefined ? missingPicture(scope.language, said) : said;
  const figure: FigureBlock = { kind: 'figure', picture, alt, ...place };
  if (caption !== undefined) return { ...figure, caption };
  // A placeholder already says its alternative text.
  const isSaid = picture === undefined && image.title === image.alt;
  if (!image.title || isSaid) return figure;
  return { ...figure, caption: [{ kind: 'text', text: image.title, ...place }] };
}
