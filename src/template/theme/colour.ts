import type { Colour } from '../../typeset/frame.js';

/** Reads `#rgb` or `#rrggbb`, in upper or lower case; undefined for anything else. */
export function parseColour(text: string): Colour | undefined {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/.exec(text.trim().toLowerCase())?.[1];
  if (digits === undefined) return undefined;
  return digits.length === 6 ? `#${digits}` : `#${digits.replace(/./g, '$&$&')}`;
}
