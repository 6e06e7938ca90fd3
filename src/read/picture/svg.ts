import type { PictureFault, SoundPicture } from './head.js';
import { SvgCleaner } from './svg-cleaner.js';

/** A drawing that was read: its clean text, and what had to be left out. */
export interface SvgPicture extends SoundPicture {
  readonly bytes: Uint8Array;
  /** The names of elements that showed something, each once. */
  readonly lost: readonly string[];
}

/** The most bytes of a drawing: a map of a country has fewer. */
const mostBytes = 10_000_000;

/**
 * Reads an SVG (SVG 2), and writes it anew with what draws a still picture and nothing else: no
 * scripts, no animation, nothing fetched, no DOCTYPE. A report's reader may open the copy that lies
 * beside the Markdown, where a browser would run what is in it. Undefined where the file is no SVG.
 */
export function readSvg(bytes: Uint8Array): SvgPicture | PictureFault | undefined {
  const text = textOf(bytes);
  if (text === undefined || !/<(?:[\w.-]+:)?svg[\s>/]/.test(text.slice(0, 65_536)))
    return undefined;
  if (bytes.length > mostBytes) return { kind: 'too-large' };
  const cleaner = new SvgCleaner();
  const fault = cleaner.read(text);
  if (fault) return { kind: fault };
  const { size, clean, lost } = cleaner;
  if (!size) return { kind: 'broken' };
  return {
    kind: 'sound',
    mediaType: 'image/svg+xml',
    ...size,
    orientation: 1,
    bytes: new TextEncoder().encode(clean),
    lost: [...lost],
  };
}

/** The text of a file that starts with a `<`; undefined where it starts otherwise or is no UTF-8. */
function textOf(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder().decode(bytes.subarray(0, 256));
  if (!start.trimStart().startsWith('<')) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
