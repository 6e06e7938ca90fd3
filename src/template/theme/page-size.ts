import { inPoints, parseLength } from './length.js';

/** In pt. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** Sheets by name, upright: ISO 216 A and B series; the two sizes of North America. */
const sheets: ReadonlyMap<string, string> = new Map([
  ['a3', '297mm × 420mm'],
  ['a4', '210mm × 297mm'],
  ['a5', '148mm × 210mm'],
  ['b5', '176mm × 250mm'],
  ['letter', '8.5in × 11in'],
  ['legal', '8.5in × 14in'],
]);

/** Reads a sheet's name, or `width × height` (× or x); undefined for anything else. */
export function parsePageSize(text: string): PageSize | undefined {
  const written = text.trim().toLowerCase();
  const [width, height, ...more] = (sheets.get(written) ?? written).split(/[x×]/).map(parseLength);
  if (width?.unit !== 'pt' || height?.unit !== 'pt' || more.length > 0) return undefined;
  return { width: inPoints(width, 0), height: inPoints(height, 0) };
}
