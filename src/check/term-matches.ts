import { formsOf } from '../model/fold.js';
import type { Term, Terms } from '../read/terms.js';

/** A stretch of a text that is not written as a term wants it, in UTF-16 units. */
interface TermMatch {
  readonly start: number;
  readonly end: number;
  readonly right: string;
}

/** Makes a finder of what a text does not write as the terms want it; of matches that overlap the longest at the first place counts. */
export function termFinder(terms: Terms): (text: string) => readonly TermMatch[] {
  const wanted = terms.map((term) => ({ right: term.right, pattern: patternOf(term) }));
  return (text) => {
    const matches = wanted.flatMap(({ right, pattern }) =>
      Array.from(text.matchAll(pattern), ({ index, 0: found }) => {
        return { start: index, end: index + found.length, right };
      }),
    );
    let done = 0;
    return matches
      .toSorted((a, b) => a.start - b.start || b.end - a.end)
      .filter(({ start, end, right }) => {
        if (start < done) return false;
        done = end;
        return !isWritten(text.slice(start, end), right);
      });
  };
}

/** True where a match is as it should be; where a line ends in it does not matter. */
function isWritten(found: string, right: string): boolean {
  const isBroken = found.includes('\n');
  return found === right || (isBroken && found.replace(/\s/g, '') === right.replace(/\s/g, ''));
}

/** Finds a term's right spelling in any case, width and spacing, and its wrong ones as they are listed. */
function patternOf({ right, wrong }: Term): RegExp {
  const patterns = wrong
    // The longest first, for a regular expression takes the first that fits.
    .toSorted((a, b) => b.length - a.length)
    .map((one) => whole(one, one.split('').map(escaped).join('')));
  return new RegExp([whole(right, likePattern(right)), ...patterns].join('|'), 'g');
}

const latin = /[A-Za-z0-9]/;
const latinOfAnyWidth = 'A-Za-z0-9Ａ-Ｚａ-ｚ０-９';

/** Whole words: no letters go on at either end, nor behind a mark that joins them, as in `application` and `app.example`. */
function whole(spelling: string, pattern: string): string {
  const before = `(?<![${latinOfAnyWidth}]|[A-Za-z0-9][-_.@])`;
  const behind = `(?![${latinOfAnyWidth}]|[-_.@][A-Za-z0-9])`;
  const start = latin.test(spelling.charAt(0)) ? before : '';
  const end = latin.test(spelling.slice(-1)) ? behind : '';
  return `${start}${pattern}${end}`;
}

/** A spelling in any case and width. Its own spaces may be missing; others may stand where Han characters meet others. */
function likePattern(right: string): string {
  const units = right.replace(/\s+/g, ' ').split('');
  return units
    .map((unit, index) => {
      if (unit === ' ') return String.raw`\s*`;
      const forms = `[${formsOf(unit).map(escaped).join('')}]`;
      return isSeam(unit, units[index + 1]) ? String.raw`${forms}\s*` : forms;
    })
    .join('');
}

function isSeam(unit: string, next: string | undefined): boolean {
  if (next === undefined || next === ' ') return false;
  return latin.test(unit) ? han.test(next) : han.test(unit) && latin.test(next);
}

const han = /\p{Script=Han}/u;

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
