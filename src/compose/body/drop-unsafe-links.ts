import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Diagnostic } from '../../model/diagnostic.js';
import { finding } from '../../model/finding.js';
import { type BodySource, placeOf } from './body-source.js';

const safeSchemes = ['http:', 'https:', 'mailto:'];

/**
 * Takes away the links that a report cannot hold, and leaves their text: those of another scheme than
 * http, https and mailto, and relative ones, which lead nowhere from a report.
 */
export function dropUnsafeLinks(body: Root, source: BodySource): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  visit(body, 'link', (link, index, parent) => {
    const reason = refusal(link.url);
    if (reason === undefined || index === undefined || parent === undefined) return;
    diagnostics.push(finding('link-dropped', placeOf(source, link), { url: link.url, reason }));
    parent.children.splice(index, 1, ...link.children);
    return [SKIP, index];
  });
  return diagnostics;
}

/** Why a link cannot stand in a report; undefined where it can. The URL parser sees through what a browser would: `java&#10;script:`. */
function refusal(url: string): 'relative' | 'scheme' | 'malformed' | undefined {
  if (URL.canParse(url)) {
    return safeSchemes.includes(new URL(url).protocol) ? undefined : 'scheme';
  }
  return /^https?:/i.test(url) ? 'malformed' : 'relative';
}
