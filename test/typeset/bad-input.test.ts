import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/typeset/document.js';
import { endOf, runsOf, set, textBlock, textOf } from './fake.js';

const size = 20_000;
const paragraphs: Record<string, string> = {
  'one word': 'a'.repeat(size),
  'Han without a mark': '文'.repeat(size),
  'nothing but closing marks': '，'.repeat(size),
  'nothing but opening quotes': '“'.repeat(size),
  'quotes that are never closed': '“中文'.repeat(size / 4),
  'a letter with thousands of marks': `a${'\u0323'.repeat(size)}`,
  'an endless address': `https://a.cn/${'b/'.repeat(size / 2)}`,
  'right-to-left text': 'مرحبا بالعالم '.repeat(size / 20).trim(),
};

/** Right in the type area of the theme of these tests. */
function expectInside(blocks: readonly Block[]) {
  const { value } = set(blocks);
  for (const run of value.pages.flatMap(runsOf)) {
    expect(run.x).toBeGreaterThanOrEqual(30 - 1e-6);
    expect(endOf(run)).toBeLessThanOrEqual(230 + 1e-6);
    expect(run.baseline).toBeLessThanOrEqual(350);
  }
  return value;
}

describe('a paragraph of', () => {
  it.each(Object.entries(paragraphs))('%s is set whole, on the page, in linear time', (_, text) => {
    const started = performance.now();
    const value = expectInside([textBlock(text)]);
    expect(textOf(value)).toBe(text);
    // A quadratic way takes a minute; this one takes some hundredths of a second.
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe('a report of', () => {
  it('a thousand footnotes on a hundred pages loses none', () => {
    const names = Array.from({ length: 1000 }, (_, index) => `n${index}`);
    const blocks = names.map(
      (note): Block => ({
        kind: 'text',
        style: 'paragraph',
        content: [
          { kind: 'text', text: '文'.repeat(30) },
          { kind: 'note', note },
        ],
      }),
    );
    const notes = new Map(names.map((name) => [name, [textBlock(`注${name}`, 'footnote')]]));
    const { value } = set(blocks, { notes });
    for (const page of value.pages) {
      const marks = runsOf(page)
        .filter((run) => run.size < 8)
        .map((run) => run.text);
      const labels = runsOf(page)
        .filter((run) => run.size === 8)
        .map((run) => run.text);
      expect(labels.filter((text) => /^\d+$/.test(text))).toEqual(marks);
    }
  });

  it('an alternative text longer than a page loses nothing', () => {
    const alt = '说明'.repeat(1000);
    expect(textOf(expectInside([{ kind: 'figure', picture: undefined, alt }]))).toBe(alt);
  });

  it('nothing but headings ends', () => {
    const headings = Array.from({ length: 100 }, () => textBlock('标题', 'heading'));
    expect(textOf(expectInside(headings))).toBe('标题'.repeat(100));
  });
});
