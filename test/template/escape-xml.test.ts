import { expect, it } from 'vitest';
import { escapeXml } from '../../src/template/escape-xml.js';

it.each([
  ['中文 a', '中文 a'],
  [`<a href="x" id='y'>&amp;`, '&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;&amp;amp;'],
  ['a\u0000b\u0008c\u000bd\u001fe\uffff', 'a\ufffdb\ufffdc\ufffdd\ufffde\ufffd'],
  ['a\ud800b\udc00', 'a\ufffdb\ufffd'],
  ['😀\t\n', '😀\t\n'],
])('%j is %j in XML', (raw, escaped) => {
  expect(escapeXml(raw)).toBe(escaped);
});
