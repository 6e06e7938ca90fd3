import type { LinkTarget } from '../../../typeset/frame.js';

/**
 * Where `href` leads: out to the web or to mail, or to an anchor of the report. Undefined for what
 * leads nowhere from a PDF: a relative path, an anchor that there is not.
 */
export function linkTarget(
  href: string,
  anchors: { has(anchor: string): boolean },
): LinkTarget | undefined {
  if (href.startsWith('#')) {
    const anchor = href.slice(1);
    return anchors.has(anchor) ? { kind: 'anchor', anchor } : undefined;
  }
  return /^(https?:\/\/[^/]|mailto:.)/i.test(href) ? { kind: 'url', url: href } : undefined;
}
