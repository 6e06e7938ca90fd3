import type { Diagnostic } from '../model/diagnostic.js';
import { finding } from '../model/finding.js';
import type { PlaceOf } from './places.js';

/** Where the front matter of a text begins and ends, as offsets; or what is wrong with the lines around it. */
export type Fences =
  | {
      readonly kind: 'fences';
      /** The end of the opening line. */
      readonly opening: number;
      /** The start and the end of the closing line. */
      readonly closing: { readonly start: number; readonly end: number };
    }
  | { readonly kind: 'wrong'; readonly diagnostic: Diagnostic };

const openingFence = /^---[ \t]*(?:ya?ml)?[ \t]*$/i;

const closingFence = /^---[ \t]*$/;

/** A line of dashes that is no fence: too few, too many, or such as Chinese input methods write. */
const nearlyFence = /^[-‐-―−－]{2,}[ \t]*$/;

/** Finds the lines `---` around the front matter, which starts on the first line. It may be said to be YAML, and nothing else. */
export function locateFences(text: string, placeOf: PlaceOf): Fences {
  const opening = endOfLine(text, 0);
  if (!openingFence.test(text.slice(0, opening))) {
    return { kind: 'wrong', diagnostic: wrongOpening(text, opening, placeOf) };
  }
  const before = text.indexOf('\n---', opening);
  if (before < 0) {
    const diagnostic = finding('front-matter-unclosed', placeOf(0, opening), {});
    return { kind: 'wrong', diagnostic };
  }
  const start = before + 1;
  const end = endOfLine(text, start);
  const line = text.slice(start, end);
  if (!closingFence.test(line)) {
    const diagnostic = finding('front-matter-fence', placeOf(start, end), { line });
    return { kind: 'wrong', diagnostic };
  }
  return { kind: 'fences', opening, closing: { start, end } };
}

function wrongOpening(text: string, end: number, placeOf: PlaceOf): Diagnostic {
  const place = placeOf(0, end);
  const line = text.slice(0, end);
  const blank = /^\s+(?=---)/.exec(text)?.[0].length;
  if (blank !== undefined) return finding('front-matter-late', placeOf(blank, blank + 3), {});
  if (nearlyFence.test(line)) return finding('front-matter-fence', place, { line });
  const language = /^---[ \t]*([^\s-].*)$/.exec(line)?.[1];
  if (language !== undefined) return finding('front-matter-language', place, { language });
  return finding('front-matter-missing', place, {});
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
