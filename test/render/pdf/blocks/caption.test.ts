import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { bodyBlocks } from '../../../../src/render/pdf/blocks/body-blocks.js';
import { HeadingRanks } from '../../../../src/render/pdf/blocks/heading-ranks.js';
import { plainText } from '../../../../src/render/pdf/blocks/inlines.js';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();
const table = '| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |';
const picture = '![库区](p.png)';

/** The blocks of a body, each by its kind and what it is called, or says. */
function outline(...parts: readonly string[]): readonly string[] {
  const root = parser.parse(parts.join('\n\n'));
  const scope = {
    language: 'zh-CN',
    pictures: new Set<string>(),
    anchors: new Set<string>(),
    ranks: new HeadingRanks(),
    notes: new Map(),
    place: () => undefined,
  };
  return bodyBlocks(root, scope).map((block) => {
    if (block.kind === 'text') return plainText(block.content);
    return 'caption' in block ? `${block.kind}: ${plainText(block.caption ?? [])}` : block.kind;
  });
}

describe('a paragraph that names a table', () => {
  it.each(['表 1　各区水位', '表2-3 各区水位', '表二、各区水位', '表：各区水位', '**表 1** 水位'])(
    'is its caption: %s',
    (name) => {
      expect(outline('前文。', name, table)).toEqual([
        '前文。',
        `table: ${name.replaceAll('*', '')}`,
      ]);
    },
  );

  it.each(['表 1 列出了各区水位。', '表1所列如下：', '表格如下', '表示各区水位', '图 1　水位'])(
    'is none: %s',
    (words) => {
      expect(outline(words, table)).toEqual([words, 'table']);
    },
  );

  it('may stand behind it', () => {
    expect(outline(table, '表 1　水位', '后文。')).toEqual(['table: 表 1　水位', '后文。']);
  });

  it('between two tables names the second', () => {
    expect(outline(table, '表 1　水位', table)).toEqual(['table', 'table: 表 1　水位']);
  });

  it('names one table only', () => {
    expect(outline('表 1　水位', table, '表 2　雨量', table)).toEqual([
      'table: 表 1　水位',
      'table: 表 2　雨量',
    ]);
  });
});

describe('a paragraph that names a picture', () => {
  it('is the caption of the one before it', () => {
    expect(outline(picture, '图 1　库区全景', '后文。')).toEqual([
      'figure: 图 1　库区全景',
      '后文。',
    ]);
    expect(outline('图 1　库区全景', picture)).toEqual(['图 1　库区全景', 'figure']);
  });

  it('takes the place of a title', () => {
    expect(outline('![库区](p.png "库区一角")', '图 1　库区全景')).toEqual([
      'figure: 图 1　库区全景',
    ]);
  });
});
