import type { Element } from 'hast';
import type { Image, Paragraph } from 'mdast';
import type { Picture } from '../../model/report.js';
import { element } from './element.js';
import type { BodyWords } from './words.js';

/** Makes the HTML of pictures: their bytes inside the file, and a box where there are none. */
export interface PictureHtml {
  /** A picture in a line of text. */
  inline(node: Image): Element;
  /** The figure that a paragraph of one picture alone is; undefined for any other paragraph. */
  figure(node: Paragraph): Element | undefined;
}

/** The pictures of a report, by the key that an image node carries in `data.picture`. */
export function pictureHtml(pictures: ReadonlyMap<string, Picture>, words: BodyWords): PictureHtml {
  const addresses = new Map<Picture, string>();
  const address = (picture: Picture): string => {
    const known = addresses.get(picture) ?? dataAddress(picture);
    addresses.set(picture, known);
    return known;
  };

  const inline = (node: Image): Element => {
    const key = pictureKey(node);
    const picture = key === undefined ? undefined : pictures.get(key);
    const alt = node.alt ?? '';
    if (picture === undefined) return missingBox(words.missingPicture(alt));
    const { width, height } = picture;
    return element('img', { src: address(picture), alt, width, height });
  };

  const figure = ({ children: [image, ...others] }: Paragraph): Element | undefined => {
    if (image?.type !== 'image' || others.length > 0) return undefined;
    const shown = inline(image);
    const caption = image.title ?? '';
    // The box of a missing picture already says what its alternative text is.
    const isSaid = shown.tagName === 'span' && caption === image.alt;
    if (caption === '' || isSaid) return element('figure', {}, shown);
    return element('figure', {}, shown, element('figcaption', {}, caption));
  };

  return { inline, figure };
}

function pictureKey(node: Image): string | undefined {
  const data: object = node.data ?? {};
  return 'picture' in data && typeof data.picture === 'string' ? data.picture : undefined;
}

function dataAddress({ mediaType, bytes }: Picture): string {
  const { buffer, byteOffset, byteLength } = bytes;
  return `data:${mediaType};base64,${Buffer.from(buffer, byteOffset, byteLength).toString('base64')}`;
}

function missingBox(said: string): Element {
  return element('span', { className: ['missing'], role: 'img', ariaLabel: said }, said);
}
