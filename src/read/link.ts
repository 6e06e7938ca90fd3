import type { Diagnostic } from '../model/diagnostic.js';
import { finding } from '../model/finding.js';
import type { Report } from './field-reader.js';
import { editInText, verbatimPlace, type YamlText } from './yaml-node.js';

/** Backslashes before a mark of ASCII: Markdown's escape (CommonMark 0.31, 2.4), which an address has no use for. */
const escapes = /\\+(?=[!-/:-@[-`{-~])/g;

/** What stands in no link (RFC 3986, RFC 3987): spaces, controls, marks around it, full-width forms and Chinese punctuation. */
const forbidden = /[\s\p{Cc}\p{Cf}<>"`“”‘’\u3000-\u303F\uFF00-\uFFEF]|\\(?![!-/:-@[-`{-~\\])/u;

/** An absolute http or https link, as it was written; undefined, with errors at the very characters, where it is none. */
export function readLink(node: YamlText, report: Report): string | undefined {
  const { text, place } = node;
  const escaped = escapedLink(node);
  if (escaped !== undefined) report(escaped);
  const offender = forbidden.exec(text);
  if (offender !== null) {
    const { 0: character, index } = offender;
    const at = verbatimPlace(node, index, index + 1) ?? place;
    report(finding('link-character', at, { character }));
    return undefined;
  }
  const plain = text.replace(escapes, '');
  if (!/^https?:\/\/[^/?#]/i.test(plain) || !URL.canParse(plain)) {
    report(finding('link-malformed', place, { text }));
    return undefined;
  }
  return escaped === undefined ? text : undefined;
}

/** One error for all escapes of a link, at the first of them. */
function escapedLink(node: YamlText): Diagnostic | undefined {
  const found = [...node.text.matchAll(escapes)];
  const [first] = found;
  if (first === undefined) return undefined;
  const end = first.index + first[0].length + 1;
  const at = verbatimPlace(node, first.index, end) ?? node.place;
  const edits = found.flatMap(
    ({ 0: slashes, index }) => editInText(node, index, index + slashes.length, '', 'own') ?? [],
  );
  const said = finding('link-escaped', at, { escaped: node.text.slice(first.index, end) });
  return edits.length > 0 ? { ...said, edits } : said;
}
