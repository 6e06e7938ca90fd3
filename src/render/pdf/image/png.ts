import { deflateSync, inflateSync } from 'node:zlib';
import { pngChunks } from '../../../read/picture/png-chunks.js';
import { type PngHeader, readHeader } from '../../../read/picture/png-header.js';
import { channelsOf, withOpacity } from './opacity.js';
import { fault, type ImageFault, type PdfSamples } from './pdf-image.js';
import { passes } from './png-passes.js';
import { samples, unfilter } from './png-samples.js';
import { filteredRows } from './rows.js';

/** Bytes after the picture's own in the compressed data: some writers leave a few. */
const slack = 4096;

/** What a PNG says besides its header. */
interface PngParts {
  readonly header: PngHeader;
  readonly compressed: Uint8Array;
  /** The filtered rows of all passes. */
  readonly rows: Uint8Array;
  readonly palette: Uint8Array | undefined;
  readonly transparency: Uint8Array | undefined;
}

/**
 * Turns a PNG file (ISO/IEC 15948) into what a PDF holds, whose size was found sound. A picture without opacity goes into
 * the PDF as it is compressed, since PDF knows PNG's row filters; of one with opacity, colours and
 * opacity are parted; one that is interlaced is put together.
 */
export function pngImage(bytes: Uint8Array): PdfSamples | ImageFault {
  const chunks = pngChunks(bytes);
  const header = chunks && readHeader(chunks);
  if (!chunks || !header) return fault('broken');
  const compressed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map((c) => c.data));
  const rows = inflate(compressed, header);
  const palette = chunks.find(({ type }) => type === 'PLTE')?.data;
  const transparency = chunks.find(({ type }) => type === 'tRNS')?.data;
  if (!rows || !hasFilters(rows, header)) return fault('broken');
  if (header.kind === 'palette' && !isPalette(palette)) return fault('broken');

  const parts = { header, compressed, rows, palette, transparency };
  if (header.interlaced) return joined(parts);
  return header.alpha ? parted(parts) : whole(parts);
}

/** What is the same however the samples are stored. */
function common({ header, palette }: PngParts) {
  return {
    width: header.width,
    height: header.height,
    colour: header.kind === 'palette' && palette ? { palette } : colourOf(header),
    coding: 'rows',
  } as const;
}

/** The samples as they came. */
function whole(parts: PngParts): PdfSamples {
  const { header, compressed, rows, transparency } = parts;
  const key = header.kind === 'palette' ? undefined : colourKey(transparency, header);
  const numbers = header.kind === 'palette' && transparency ? samples(rows, header) : undefined;
  return {
    ...common(parts),
    bits: header.bits,
    data: compressed,
    ...(numbers && opacityOf(numbers, header.width, transparency)),
    ...(key && { transparent: key }),
  };
}

/**
 * Colours and opacity, each with the filters of the rows that they came in: a filter looks at one
 * channel alone, so what is true of the whole row is true of its parts.
 */
function parted(parts: PngParts): PdfSamples {
  const { header, rows } = parts;
  const bytes = header.bits / 8;
  const colourBytes = (header.channels - 1) * bytes;
  const { height, rowBytes } = { height: header.height, rowBytes: header.width * bytes };
  const alpha = new Uint8Array(height * (rowBytes + 1));
  let from = 0;
  let to = 0;
  let toAlpha = 0;
  for (let row = 0; row < height; row += 1) {
    const filter = rows[from++] ?? 0;
    // The colours never overtake what is still to be read.
    rows[to++] = filter;
    alpha[toAlpha++] = filter;
    for (let pixel = 0; pixel < header.width; pixel += 1) {
      for (let byte = 0; byte < colourBytes; byte += 1) rows[to++] = rows[from++] ?? 0;
      for (let byte = 0; byte < bytes; byte += 1) alpha[toAlpha++] = rows[from++] ?? 0;
    }
  }
  const plain = alpha.slice();
  unfilter(plain, { height, rowBytes }, bytes);
  const isOpaque = plain.every((value, at) => value === 255 || at % (rowBytes + 1) === 0);
  return {
    ...common(parts),
    bits: header.bits,
    data: deflateSync(rows.subarray(0, to)),
    ...(!isOpaque && { alpha: { bits: header.bits, data: deflateSync(alpha) } }),
  };
}

/** The samples of an interlaced picture, row by row. */
function joined(parts: PngParts): PdfSamples {
  const { header, rows, transparency } = parts;
  const { width, channels } = header;
  const decoded = samples(rows, header);
  if (header.alpha) {
    const colourChannels = channels - 1;
    const colours = channelsOf(decoded, channels, [0, colourChannels]);
    const alpha = channelsOf(decoded, channels, [colourChannels, channels]);
    const rowBytes = width * colourChannels;
    return {
      ...common(parts),
      bits: 8,
      data: filteredRows({ data: colours, rowBytes, channels: colourChannels }),
      ...withOpacity(alpha, width),
    };
  }
  const isPalette = header.kind === 'palette';
  const key = isPalette ? undefined : colourKey(transparency, header);
  const all = { data: decoded, rowBytes: width * channels, channels };
  return {
    ...common(parts),
    bits: 8,
    data: filteredRows(all, isPalette ? 'none' : 'by-row'),
    ...(isPalette && transparency && opacityOf(decoded, width, transparency)),
    ...(key && { transparent: key.map((value) => eightBits(value, header.bits)) }),
  };
}

/** The filtered rows of all passes; undefined where they do not inflate, or are too few. */
function inflate(compressed: Uint8Array, header: PngHeader): Uint8Array | undefined {
  const expected = passes(header).reduce((sum, pass) => sum + pass.bytes, 0);
  const most = expected + slack;
  try {
    // In one piece: pieces would be copied together in the end, and take the memory twice.
    const rows = inflateSync(compressed, { maxOutputLength: most, chunkSize: Math.max(64, most) });
    return rows.length < expected ? undefined : rows.subarray(0, expected);
  } catch {
    return undefined;
  }
}

/** Every row starts with one of the five filters; a viewer would stumble over another. */
function hasFilters(rows: Uint8Array, header: PngHeader): boolean {
  let at = 0;
  for (const pass of passes(header)) {
    for (let row = 0; row < pass.height; row += 1) {
      if ((rows[at] ?? 5) > 4) return false;
      at += 1 + pass.rowBytes;
    }
  }
  return true;
}

function isPalette(palette: Uint8Array | undefined): boolean {
  return (
    palette !== undefined && palette.length > 0 && palette.length <= 768 && palette.length % 3 === 0
  );
}

function colourOf(header: PngHeader): 'grey' | 'rgb' {
  return header.kind === 'grey' ? 'grey' : 'rgb';
}

/**
 * The transparent colour of a grey or RGB picture as PDF's colour key mask wants it (ISO 32000-1,
 * 8.9.6.4): from, to, … for each channel. Bits that no sample has do not count (ISO/IEC 15948,
 * 11.3.2.1); a chunk that does not name a sample for each channel says nothing.
 */
function colourKey(
  transparency: Uint8Array | undefined,
  { channels, bits }: PngHeader,
): readonly number[] | undefined {
  if (transparency?.length !== channels * 2) return undefined;
  const view = new DataView(transparency.buffer, transparency.byteOffset, transparency.length);
  return Array.from({ length: channels }, (_, channel) => {
    const value = view.getUint16(channel * 2) & (2 ** bits - 1);
    return [value, value];
  }).flat();
}

function eightBits(value: number, bits: number): number {
  return bits === 16 ? value >> 8 : Math.floor((value * 255) / (2 ** bits - 1));
}

/** The opacity of the colours that a palette's numbers name. */
function opacityOf(numbers: Uint8Array, width: number, transparency: Uint8Array | undefined) {
  return withOpacity(
    numbers.map((number) => transparency?.[number] ?? 255),
    width,
  );
}
