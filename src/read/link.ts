import { finding } from '../model/finding.js';
import type { Report } from './field-reader.js';
import { placeInText, type YamlText } from './yaml-node.js';

/** What stands in no link (RFC 3986, RFC 3987): spaces, controls, marks around it, full-width forms and Chinese punctuation. */
const forbidden = /[\s\p{Cc}\p{Cf}<>"`\\“”‘’\u3000-\u303F\uFF00-\uFFEF]/u;

/** An absolute http or https link, as it was written; undefined, with an error at the very character, where it is none. */
export function readLink(node: YamlText, report: Report): string | undefined {
  const { text, place } = node;
  const offender = forbidden.exec(text);
  if (offender !== null) {
    const character = offender[0];
    report(finding('link-character', placeInText(node, offender.index), { character }));
    return undefined;
  }
  if (!/^https?:\/\/[^/?#]/i.test(text) || !URL.canParse(text)) {
    report(finding('link-malformed', place, { text }));
    return undefined;
  }
  return text;
}
