import type { Root } from 'mdast';
import type { Diagnostic } from '../../model/diagnostic.js';
import { finding } from '../../model/finding.js';
import { replaceEach } from '../../model/tree.js';
import { type BodySource, placeOf } from '../../read/body/body-source.js';

const safeSchemes = ['http:', 'https:', 'mailto:'];

/**
 * Takes away the links that a report cannot hold, and leaves their text: those of another scheme than
 * http, https and mailto, and relative ones, which lead nowhere from a report.
 */
export function dropUnsafeLinks(body: Root, source: BodySource): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  replaceEach(body, 'link', (link) => {
    const reason = refusal(link.url);
    if (reason === undefined) return undefined;
    diagnostics.push(finding('link-dropped', placeOf(source, link), { url: link.url, reason }));
    return { nodes: link.children, count: 1 };
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
