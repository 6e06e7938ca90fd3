import type { Paragraph, RootContent } from 'mdast';
import { bodyPlaces } from '../body-places.js';
import { paragraphGap } from '../paragraph-gap.js';
import { type Followers, followersIn, seamKind } from '../paragraph-seam.js';
import { defineRule } from '../rule.js';
import { textOf } from '../text-of.js';

/** How many characters of both paragraphs are shown. */
const shown = 6;

export const paragraphCut = defineRule({
  name: 'paragraph-cut',
  severity: 'warning',
  origin: 'practice',
  examples: {
    fails: '今年以来，全市医院继续深化信息化建设，推动\n\n检验结果互认和影像共享。',
    passes: '今年以来，全市医院继续深化信息化建设，推动检验结果互认和影像共享。',
  },
  scope: 'article',
  check({ body: { source, tree } }, report) {
    const blocks = tree.children;
    const placeOf = bodyPlaces(source);
    let followers: Followers | undefined;
    const article = () => {
      followers ??= followersIn(blocks.map(textOf).join('\n'));
      return followers;
    };
    for (const [index, block] of blocks.entries()) {
      const next = blocks[index + 1];
      if (!isProse(block) || !isProse(next)) continue;
      const before = textOf(block).trim();
      const after = textOf(next).trim();
      const kind = seamKind({ before, after }, article);
      if (kind === undefined) continue;
      const { end, join } = paragraphGap(source.markdown, placeOf, block);
      const values = {
        before: Array.from(before).slice(-shown).join(''),
        after: Array.from(after).slice(0, shown).join(''),
        kind,
      };
      report({ place: end, values, edits: kind === 'cut' ? [join] : [] });
    }
  },
});

/** True of a paragraph that begins and ends with plain text: not with a picture, nor in bold like a heading that was typed as a paragraph. */
function isProse(block: RootContent | undefined): block is Paragraph {
  return (
    block?.type === 'paragraph' &&
    block.children[0]?.type === 'text' &&
    block.children.at(-1)?.type === 'text'
  );
}
