import { Penalty } from './breaking.js';

/** An address in a text, as UTF-16 offsets; its host ends where its path, query or fragment begins. */
export interface Url {
  readonly start: number;
  readonly hostEnd: number;
  readonly end: number;
}

/** The part of an address that a place is in; the scheme counts as the host. */
export type UrlPart = 'host' | 'path';

const url = /(?:[a-z][a-z0-9+.-]*:\/\/|www\.)[!-~]+/gi;

/** Of an address, its scheme and its host. */
const host = /^(?:[^:/]+:\/\/)?[^/?#]*/;

/** The addresses in a text, in order. */
export function findUrls(text: string): readonly Url[] {
  if (!text.includes('://') && !text.includes('www.')) return [];
  return Array.from(text.matchAll(url), ({ index, 0: address }) => ({
    start: index,
    hostEnd: index + (host.exec(address)?.[0].length ?? 0),
    end: index + address.length,
  }));
}

/**
 * What it costs to break an address between `before` and `after`: a break may stand behind
 * `/ ? & = . _ %`, but not between two of them, so that `://` stays whole; nor behind `-`, for
 * readers take a hyphen at a line's end for one that hyphenates, and copy the address without it.
 * Behind a dot it is dear, for there the line reads as a sentence that has ended, and `html` stands
 * alone; dearest in the host, whose names belong together.
 */
export function penaltyInUrl(before: number, after: number, part: UrlPart): number {
  if (!isJoint(before) || before === hyphen || isJoint(after) || after === 0x3a)
    return Penalty.forbidden;
  if (before !== dot) return Penalty.url;
  return part === 'host' ? Penalty.urlHost : Penalty.urlDot;
}

const hyphen = 0x2d;
const dot = 0x2e;

function isJoint(codePoint: number): boolean {
  return '/?&=._%-'.includes(String.fromCodePoint(codePoint));
}
