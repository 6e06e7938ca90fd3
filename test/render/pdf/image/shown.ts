import type { PdfImage } from '../../../../src/render/pdf/image/pdf-image.js';
import { paintPdf } from '../../../../src/render/pdf/paint/paint.js';
import { openPdf } from '../../../pdf.js';
import { metadata, node, placed } from '../setting.js';

/** The grey values that a viewer shows for a picture on a page of its own, one pixel a point. */
export async function shown(image: PdfImage, across: number, down: number): Promise<Uint8Array> {
  const figure = node('Figure', [], { alt: '图' });
  const box = { x: 0, y: 0, width: across, height: down };
  const frame = { kind: 'picture', owner: figure, picture: 'a', ...box } as const;
  const document = placed(node('Document', [figure]), [[frame]]);
  const pages = document.pages.map((page) => ({ ...page, width: across, height: down }));
  const pdf = await openPdf(paintPdf({ ...document, pages }, metadata, new Map([['a', image]])));
  return (await pdf.render(1, 1)).grey;
}
