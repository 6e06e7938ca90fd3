import { markdownWriter } from './markdown-writer.js';

/**
 * Beyond what a text of its own needs: a template may put it into a link, a cell of a table, behind a
 * heading's mark, or right before a bracket.
 */
const unsafe = [
  { character: ']', inConstruct: 'phrasing' },
  { character: '|', inConstruct: 'phrasing' },
  { character: '\n', inConstruct: 'phrasing' },
  { character: '\r', inConstruct: 'phrasing' },
  { character: '#', after: '[\\r\\n]', inConstruct: 'phrasing' },
  { character: '!', after: '[\\r\\n]', inConstruct: 'phrasing' },
] as const;

/** White space that Markdown does not strip, but that marks of strong text cannot stand beside. */
const spaces = Array.from('\v\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007')
  .concat(Array.from('\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'))
  .flatMap((character) => [
    { character, before: '[\\r\\n]', inConstruct: 'phrasing' as const },
    { character, after: '[\\r\\n]', inConstruct: 'phrasing' as const },
  ]);

const write = markdownWriter([...unsafe, ...spaces]);

/** Words and single spaces: nothing in it could be a mark. */
const plain = /^[^\u0000-\u0020\u007f!-/:-@[-`{-~]+(?: [^\u0000-\u0020\u007f!-/:-@[-`{-~]+)*$/;

/**
 * Escapes a text so that it reads as the same text wherever a template may put it, at a line's start
 * as well as inside a heading, a link, strong text or a table. What no Markdown may hold (CommonMark
 * 0.31, 2.3) becomes U+FFFD.
 */
export function escapeMarkdown(raw: string): string {
  if (plain.test(raw) && raw.trim() === raw) return raw;
  const value = raw.replaceAll('\u0000', '\ufffd');
  const paragraph = { type: 'paragraph' as const, children: [{ type: 'text' as const, value }] };
  return write({ type: 'root', children: [paragraph] });
}
