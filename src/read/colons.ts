import type { Diagnostic } from '../model/diagnostic.js';
import { finding } from '../model/finding.js';
import type { PlaceOf } from './places.js';

/** A line that begins with a word and a full-width colon, or a colon without the space that YAML wants behind it. */
const wrongColon = /^([\p{L}\p{N}_-]+)[ \t]*(：|:(?=[^ \t\n]))/gmu;

/**
 * The keys that an editor wrote with a colon that is none to YAML: `标题：…`, `标题:…`. A line that
 * is not indented always begins with a key, so a text that happens to hold such a colon is safe.
 */
export function colonFindings(source: string, placeOf: PlaceOf): Diagnostic[] {
  return Array.from(source.matchAll(wrongColon), ({ 0: whole, 1: key = '', 2: colon, index }) => {
    const end = index + whole.length;
    const rule = colon === '：' ? 'colon-full-width' : 'colon-without-space';
    return finding(rule, placeOf(end - 1, end), { key });
  });
}
