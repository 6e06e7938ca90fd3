import { PNG } from 'pngjs';
import { openPdf } from '../pdf.js';

/** Shades of grey that are kept: enough to read by, and a small file. */
const shades = 16;

/** The page of a PDF on which words stand first, drawn by PDFium with a pixel a point, as a grey PNG. */
export async function pagePicture(pdf: Uint8Array, words: string): Promise<Uint8Array> {
  const opened = await openPdf(pdf);
  const [page] = opened.find(words);
  if (page === undefined) throw new Error(`“${words}” stands on no page`);
  const { grey, ...size } = await opened.render(page, 1);
  const step = 255 / (shades - 1);
  const data = Buffer.from(grey.map((shade) => Math.round(Math.round(shade / step) * step)));
  const options = { colorType: 0, inputColorType: 0, deflateLevel: 9, filterType: 0 } as const;
  return PNG.sync.write({ ...size, data }, options);
}
