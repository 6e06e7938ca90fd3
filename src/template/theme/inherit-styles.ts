import type { Diagnostic, Outcome } from '../../model/diagnostic.js';
import { finding } from '../../model/finding.js';
import { nearest } from '../../model/nearest.js';
import { type StyleName, styleNames } from '../../typeset/theme.js';
import type { Declaration, Declarations } from './declaration.js';
import { inPoints, parseLength } from './length.js';
import { styleKeys } from './shape.js';

/**
 * Gives every style the values of the one that it is `like`, where it says nothing itself. A size
 * in em is so many times the size of that style; every other em stays one of the style's own size.
 */
export function inheritStyles(declarations: Declarations): Outcome<Declarations> {
  const result = new Map(declarations);
  const diagnostics: Diagnostic[] = [];
  const done = new Set<StyleName>();

  const inherit = (style: StyleName, children: readonly StyleName[]): void => {
    if (done.has(style)) return;
    done.add(style);
    const like = declarations.get(`styles.${style}.like`);
    if (like === undefined) return;
    const parent = styleNames.find((name) => name === like.text);
    if (parent === undefined) {
      const near = nearest(like.text, styleNames);
      const key = `styles.${style}.like`;
      diagnostics.push(
        finding('theme-unknown-word', like.place, {
          key,
          text: like.text,
          words: styleNames,
          near,
        }),
      );
      return;
    }
    if (parent === style || children.includes(parent)) {
      diagnostics.push(finding('theme-like-circle', like.place, { style, like: parent }));
      return;
    }
    inherit(parent, [...children, style]);
    for (const key of styleKeys) {
      const own = `styles.${style}.${key}`;
      const inherited = result.get(`styles.${parent}.${key}`);
      if (inherited !== undefined && !result.has(own)) result.set(own, inherited);
    }
    const size = result.get(`styles.${style}.size`);
    const em = result.get(`styles.${parent}.size`);
    if (size !== undefined && em !== undefined) {
      result.set(`styles.${style}.size`, absolute(size, em));
    }
  };

  for (const style of styleNames) inherit(style, []);
  return { value: result, diagnostics };
}

/** A size in em as one in pt; left as it is where either cannot be read. */
function absolute(size: Declaration, parent: Declaration): Declaration {
  const length = parseLength(size.text);
  const em = parseLength(parent.text);
  if (length?.unit !== 'em' || em?.unit !== 'pt') return size;
  return { ...size, text: `${inPoints(length, em.value)}pt` };
}
