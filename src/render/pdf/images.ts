import type { Diagnostic, Outcome } from '../../model/diagnostic.js';
import { finding } from '../../model/finding.js';
import type { Picture, Report } from '../../model/report.js';
import { readFrame } from '../../read/picture/jpeg.js';
import { DecoderThread, type ReadOwn } from './decode/decoder-thread.js';
import { fault, type ImageFault, type PdfImage, type PdfSamples } from './image/pdf-image.js';
import { pngImage } from './image/png.js';

/** A report whose pictures can all be printed, and the pictures as a PDF holds them, by their keys. */
export interface PrintableReport {
  readonly report: Report;
  readonly images: ReadonlyMap<string, PdfImage>;
}

/**
 * Makes ready a report's pictures for a PDF. One that turns out to be broken when it is decoded is
 * taken out of the report, so that every format shows a placeholder, and reported wherever an article
 * shows it. `read` gives the files of the program that decode.
 */
export async function printableReport(
  report: Report,
  read: ReadOwn,
): Promise<Outcome<PrintableReport>> {
  if (report.pictures.size === 0) return { value: { report, images: new Map() }, diagnostics: [] };
  const images = new Map<string, PdfImage>();
  const pictures = new Map<string, Picture>();
  const diagnostics: Diagnostic[] = [];
  const decoder = new DecoderThread(read);
  for (const [key, picture] of report.pictures) {
    const samples = await readSamples(picture, decoder);
    if ('kind' in samples) {
      const { reason } = samples;
      const found = picture.uses.map(({ place, url }) =>
        finding('picture-not-shown', place, { url, reason }),
      );
      diagnostics.push(...found);
    } else {
      images.set(key, { ...samples, orientation: picture.orientation });
      pictures.set(key, picture);
    }
  }
  await decoder.close();
  return { value: { report: { ...report, pictures }, images }, diagnostics };
}

async function readSamples(
  picture: Picture,
  decoder: DecoderThread,
): Promise<PdfSamples | ImageFault> {
  const { mediaType, bytes } = picture;
  if (mediaType === 'image/png') return pngImage(bytes);
  if (mediaType !== 'image/jpeg')
    return decoder.decode({ mediaType, bytes, ...storedSize(picture) });
  const frame = readFrame(bytes);
  if ('kind' in frame) return fault('broken');
  const { width, height, components } = frame;
  if (components === 4) return decoder.decode({ mediaType, bytes, width, height });
  // PDF's DCTDecode takes baseline, extended and progressive files (ISO 32000-1, 7.4.8).
  const colour = components === 1 ? 'grey' : 'rgb';
  return { width, height, bits: 8, colour, coding: 'jpeg', data: bytes };
}

/** Orientations 5 to 8 lie on their side. */
function storedSize({ width, height, orientation }: Picture) {
  return orientation < 5 ? { width, height } : { width: height, height: width };
}
