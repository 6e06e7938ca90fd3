import { deflateSync, inflateSync } from 'node:zlib';
import { fault, type ImageFault, type PdfImage, sizeFault } from './pdf-image.js';
import { type PngHeader, passes, pngChunks, readHeader } from './png-header.js';
import { samples } from './png-samples.js';

/** Bytes after the picture's own in the compressed data: some writers leave a few. */
const slack = 4096;

/**
 * Reads a PNG file (ISO/IEC 15948). A picture without opacity goes into the PDF as it is compressed,
 * since PDF knows PNG's row filters; one that is interlaced or has opacity is decoded and split.
 */
export function readPng(bytes: Uint8Array): PdfImage | ImageFault {
  const chunks = pngChunks(bytes);
  const header = chunks && readHeader(chunks);
  if (!chunks || !header) return fault('broken');
  const refusal = sizeFault(header.width, header.height);
  if (refusal) return refusal;

  const compressed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map((c) => c.data));
  const rows = inflate(compressed, header);
  const palette = chunks.find(({ type }) => type === 'PLTE')?.data;
  const transparency = chunks.find(({ type }) => type === 'tRNS')?.data;
  if (!rows || !hasFilters(rows, header)) return fault('broken');
  if (header.kind === 'palette' && !isPalette(palette)) return fault('broken');

  const shared = {
    width: header.width,
    height: header.height,
    orientation: 1,
    colour: header.kind === 'palette' && palette ? { palette } : colourOf(header),
  } as const;
  const key = header.kind === 'palette' ? undefined : colourKey(transparency);
  const needsAlpha = header.alpha || (header.kind === 'palette' && transparency !== undefined);
  if (!needsAlpha && !header.interlaced) {
    return {
      ...shared,
      bits: header.bits,
      coding: { rows: { colours: header.channels } },
      data: compressed,
      ...(key && { transparent: key }),
    };
  }

  const decoded = samples(rows, header);
  const { colours, alpha } = header.alpha
    ? split(decoded, header.channels)
    : { colours: decoded, alpha: needsAlpha ? paletteAlpha(decoded, transparency) : undefined };
  return {
    ...shared,
    bits: 8,
    coding: 'flat',
    data: deflateSync(colours),
    ...(alpha?.some((value) => value !== 255) && { alpha: deflateSync(alpha) }),
    ...(key && { transparent: key.map((value) => eightBits(value, header.bits)) }),
  };
}

/** The filtered rows of all passes; undefined where they do not inflate, or are too few. */
function inflate(compressed: Uint8Array, header: PngHeader): Uint8Array | undefined {
  const expected = passes(header).reduce((sum, pass) => sum + pass.bytes, 0);
  try {
    const rows = inflateSync(compressed, { maxOutputLength: expected + slack });
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

/** The transparent colour of a grey or RGB picture as PDF's colour key mask wants it: from, to, …. */
function colourKey(transparency: Uint8Array | undefined): readonly number[] | undefined {
  if (!transparency || (transparency.length !== 2 && transparency.length !== 6)) return undefined;
  const view = new DataView(transparency.buffer, transparency.byteOffset, transparency.length);
  const key: number[] = [];
  for (let at = 0; at < transparency.length; at += 2)
    key.push(view.getUint16(at), view.getUint16(at));
  return key;
}

function eightBits(value: number, bits: number): number {
  return bits === 16 ? value >> 8 : Math.floor((value * 255) / (2 ** bits - 1));
}

function paletteAlpha(indexes: Uint8Array, transparency: Uint8Array | undefined): Uint8Array {
  return indexes.map((index) => transparency?.[index] ?? 255);
}

/** Parts interleaved samples, of which the last of each pixel is its opacity. */
function split(
  interleaved: Uint8Array,
  channels: number,
): { readonly colours: Uint8Array; readonly alpha: Uint8Array } {
  const pixels = interleaved.length / channels;
  const alpha = new Uint8Array(pixels);
  const colours = new Uint8Array(pixels * (channels - 1));
  let from = 0;
  let to = 0;
  for (let pixel = 0; pixel < pixels; pixel += 1) {
    for (let channel = 1; channel < channels; channel += 1) {
      colours[to++] = interleaved[from++] ?? 0;
    }
    alpha[pixel] = interleaved[from++] ?? 0;
  }
  return { colours, alpha };
}
