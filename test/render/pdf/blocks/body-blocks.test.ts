import type { Node } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { bodyBlocks } from '../../../../src/render/pdf/blocks/body-blocks.js';
import { HeadingRanks, rankOf } from '../../../../src/render/pdf/blocks/heading-ranks.js';
import type { Block } from '../../../../src/typeset/document.js';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** The blocks of a body under an article's heading, in a report that has one picture, `pic`, and an article 03. */
function convert(markdown: string) {
  const root = parser.parse(markdown);
  const ranks = new HeadingRanks();
  for (const rank of [rankOf.title, rankOf.heading, rankOf.headline]) ranks.enter(rank);
  const notes = new Map<string, readonly Block[]>();
  const place = ({ position }: Node) =>
    position && { file: '03.md', line: position.start.line, column: position.start.column };
  // What composing leaves on a picture that it found.
  for (const paragraph of root.children) {
    if (paragraph.type !== 'paragraph') continue;
    for (const node of paragraph.children) {
      if (node.type === 'image' && node.url === 'p.png') node.data = { picture: 'pic' };
    }
  }
  const scope = {
    language: 'zh-CN',
    pictures: new Set(['pic']),
    anchors: new Set(['03']),
    ranks,
    notes,
    place,
  };
  return { blocks: bodyBlocks(root, scope), notes };
}

const blocksOf = (markdown: string) => convert(markdown).blocks;

/** Places are tested apart. */
const text = (words: string) => expect.objectContaining({ kind: 'text', text: words });

describe('a body', () => {
  it('gives paragraphs, with all that can stand in a line', () => {
    const line = '甲**乙***丙*~~丁~~`戊`[己](https://a.cn/b)\\\n庚![辛](p.png)';
    expect(blocksOf(line)).toEqual([
      {
        kind: 'text',
        style: 'paragraph',
        content: [
          text('甲'),
          { kind: 'strong', content: [text('乙')] },
          { kind: 'emphasis', content: [text('丙')] },
          { kind: 'delete', content: [text('丁')] },
          expect.objectContaining({ kind: 'code', text: '戊' }),
          { kind: 'link', target: { kind: 'url', url: 'https://a.cn/b' }, content: [text('己')] },
          { kind: 'break' },
          text('庚'),
          { kind: 'picture', picture: 'pic', alt: '辛' },
        ],
      },
    ]);
  });

  it('says where its text was written', () => {
    expect(blocksOf('甲\n\n乙`丙`')[1]).toMatchObject({
      content: [
        { place: { file: '03.md', line: 3, column: 1 } },
        { place: { file: '03.md', line: 3, column: 2 } },
      ],
    });
  });

  it('links to the web, to mail and to articles of the report; to nothing else', () => {
    const targets = blocksOf(
      '[a](mailto:a@b.cn)[b](#03)[c](#99)[d](../x.md)[e](javascript:x)',
    ).flatMap((block) => (block.kind === 'text' ? block.content : []));
    expect(targets).toEqual([
      { kind: 'link', target: { kind: 'url', url: 'mailto:a@b.cn' }, content: [text('a')] },
      { kind: 'link', target: { kind: 'anchor', anchor: '03' }, content: [text('b')] },
      text('c'),
      text('d'),
      text('e'),
    ]);
  });

  it('sets headings below the article, without a gap, whatever depths were chosen', () => {
    const headings = blocksOf('### 甲\n\n##### 乙\n\n#### 丙\n\n### *丁*');
    expect(headings).toMatchObject([
      { style: 'subheading-1', level: 4, bookmark: { level: 3, title: '甲' } },
      { style: 'subheading-2', level: 5, bookmark: { level: 4, title: '乙' } },
      { style: 'subheading-2', level: 5, bookmark: { level: 4, title: '丙' } },
      { style: 'subheading-1', level: 4, bookmark: { level: 3, title: '丁' } },
    ]);
  });

  it('gives lists: bulleted, numbered from their first number, of tasks, and in each other', () => {
    expect(blocksOf('- 甲\n\n  乙\n  - 丙')).toMatchObject([
      {
        kind: 'list',
        items: [
          {
            blocks: [
              { style: 'item', content: [text('甲')] },
              { style: 'item', content: [text('乙')] },
              { kind: 'list', items: [{ blocks: [{ style: 'item' }] }] },
            ],
          },
        ],
      },
    ]);
    expect(blocksOf('- 甲')[0]).not.toHaveProperty('start');
    expect(blocksOf('3. 甲\n4. 乙')).toMatchObject([{ kind: 'list', start: 3 }]);
    expect(blocksOf('- [x] 甲\n- [ ] 乙')).toMatchObject([
      { items: [{ checked: true }, { checked: false }] },
    ]);
  });

  it('gives quotations, code and rules', () => {
    expect(blocksOf('> 甲\n\n---\n\n```\na\n  b\n```')).toEqual([
      { kind: 'quote', blocks: [{ kind: 'text', style: 'quote', content: [text('甲')] }] },
      { kind: 'rule', style: 'thematic-break' },
      { kind: 'code', text: 'a\n  b', place: { file: '03.md', line: 5, column: 1 } },
    ]);
  });

  it('gives tables as wide as their head row', () => {
    expect(blocksOf('| 甲 | 乙 | 丙 |\n| :- | -: | - |\n| 1 |\n| 1 | 2 | 3 | 4 |')).toEqual([
      {
        kind: 'table',
        columns: ['start', 'end', undefined],
        headRows: 1,
        place: { file: '03.md', line: 1, column: 1 },
        rows: [
          [[text('甲')], [text('乙')], [text('丙')]],
          [[text('1')], [], []],
          [[text('1')], [text('2')], [text('3')]],
        ],
      },
    ]);
  });

  it('says what a missing picture shows once, unless its caption says more', () => {
    const captions = ['丙', '图 2　丙'].map((title) => {
      const [figure] = blocksOf(`![丙](none.png "${title}")`);
      return figure?.kind === 'figure' ? figure.caption : 'no figure';
    });
    expect(captions).toEqual([undefined, [text('图 2　丙')]]);
    expect(blocksOf('![丁](p.png "丁")')).toMatchObject([{ alt: '丁', caption: [text('丁')] }]);
  });

  it('makes a figure of each picture that stands alone, its title being the caption', () => {
    const at = (line: number) => ({ file: '03.md', line, column: 1 });
    expect(blocksOf('![甲](p.png "图 1")\n\n![乙](gone.png)')).toEqual([
      { kind: 'figure', picture: 'pic', alt: '甲', place: at(1), caption: [text('图 1')] },
      { kind: 'figure', picture: undefined, alt: '图片缺失：乙', place: at(3) },
    ]);
  });

  it('puts footnotes apart, by their names', () => {
    const { blocks, notes } = convert('甲[^a]\n\n[^a]: 乙');
    expect(blocks).toMatchObject([{ content: [text('甲'), { kind: 'note', note: 'a' }] }]);
    expect([...notes]).toMatchObject([['a', [{ style: 'footnote', content: [text('乙')] }]]]);
  });
});
