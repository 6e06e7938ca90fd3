import { describe, expect, it } from 'vitest';
import { copyOf, each, replaceEach } from '../../src/model/tree.js';
import { parseBody } from '../../src/read/body/parse-body.js';
import { outline } from '../compose/body/outline.js';

describe('a tree', () => {
  it('is walked in the order of its text', () => {
    const seen: string[] = [];
    each(parseBody('甲 *乙 **丙*** `丁`'), ['text', 'inlineCode'], ({ value }) => seen.push(value));
    expect(seen).toEqual(['甲 ', '乙 ', '丙', ' ', '丁']);
  });

  it('has nodes replaced by several, by none, and with those behind them', () => {
    const tree = parseBody('*甲*乙`丙`丁*戊*');
    replaceEach(tree, 'emphasis', ({ children }) => ({
      nodes: [...children, ...children],
      count: 1,
    }));
    expect(outline(tree)).toBe('root(paragraph("甲" "甲" "乙" inlineCode("丙") "丁" "戊" "戊"))');
    replaceEach(tree, 'inlineCode', () => ({ nodes: [], count: 2 }));
    expect(outline(tree)).toBe('root(paragraph("甲" "甲" "乙" "戊" "戊"))');
  });

  it('is not looked for in what was put in place, and in what stays it is', () => {
    const tree = parseBody('> > 文');
    let count = 0;
    replaceEach(tree, 'blockquote', (quote) => {
      count += 1;
      return count === 1 ? undefined : { nodes: [{ ...quote, children: [quote] }], count: 1 };
    });
    expect(count).toBe(2);
  });

  it('is copied so that changes do not reach the original', () => {
    const tree = parseBody('# *甲*');
    const before = outline(tree);
    const copy = copyOf(tree);
    expect(copy).toEqual(tree);
    each(copy, ['heading'], (heading) => {
      heading.depth = 3;
      heading.children.pop();
    });
    expect(outline(tree)).toBe(before);
  });
});
