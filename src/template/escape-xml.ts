const references: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Escapes a text for HTML and XML, in text and in attributes between quotation marks alike. What no
 * XML may hold (XML 1.0, 2.2: control characters, lone surrogates) becomes U+FFFD.
 */
export function escapeXml(raw: string): string {
  return raw
    .replace(/[\p{Surrogate}\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"']/g, (character) => references[character] ?? character);
}
