import type { Diagnostic } from '../../model/diagnostic.js';
import { finding } from '../../model/finding.js';
import { nearest } from '../../model/nearest.js';
import type { YamlEntry } from '../../read/yaml-node.js';
import type { Keys } from './shape.js';

/** What people write who know the word from style sheets or word processors. */
const otherWords: ReadonlyMap<string, string> = new Map([
  ['left', 'start'],
  ['right', 'end'],
  ['margin-left', 'margin-start'],
  ['margin-right', 'margin-end'],
  ['font', 'face'],
  ['font-family', 'face'],
  ['font-size', 'size'],
  ['line-height', 'leading'],
  ['text-align', 'align'],
  ['text-indent', 'indent'],
  ['字体', 'face'],
  ['字号', 'size'],
  ['行距', 'leading'],
  ['颜色', 'colour'],
  ['对齐', 'align'],
  ['缩进', 'indent'],
]);

/** The finding about a key that is none of those in `shape`; `path` is what stands before it: `styles.title.`. */
export function unknownKey(
  { key: name, keyPlace }: YamlEntry,
  shape: Keys,
  path: string,
): Diagnostic {
  // `{size:22pt}` is a key and no value.
  const [word = '', colon] = name.split(/([:：])/);
  if (colon !== undefined && Object.hasOwn(shape, word)) {
    const rule = colon === ':' ? 'colon-without-space' : 'colon-full-width';
    return finding(rule, keyPlace, { key: word });
  }
  const known = Object.keys(shape);
  const other = otherWords.get(name);
  const near = other !== undefined && known.includes(other) ? other : nearest(name, known);
  return finding('theme-unknown-key', keyPlace, { key: `${path}${name}`, near, known });
}
