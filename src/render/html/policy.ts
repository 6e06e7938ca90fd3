import { createHash } from 'node:crypto';

/** Stands where the hashes go until the page is made; no text of a source can hold it. */
const hashesMark = '\u0000hashes\u0000';

/**
 * What a report may load and do (CSP 3), for its template to put into a meta element: its own style
 * sheets and the pictures inside it, and nothing else. {@link withStyleHashes} completes it.
 */
export const policyDraft = [
  "default-src 'none'",
  `style-src ${hashesMark}`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * Completes the policy in a page: allows each style sheet that stands in it, by its hash. What comes
 * from articles cannot add one, since it is escaped or sanitised.
 */
export function withStyleHashes(page: string): string {
  const sheets = page.matchAll(/<style\b[^>]*>(.*?)<\/style>/gis);
  const hashes = new Set(Array.from(sheets, ([, sheet = '']) => `'${hash(sheet)}'`));
  const sources = hashes.size === 0 ? "'none'" : [...hashes].join(' ');
  return page.replaceAll(hashesMark, sources);
}

function hash(sheet: string): string {
  return `sha256-${createHash('sha256').update(sheet).digest('base64')}`;
}
