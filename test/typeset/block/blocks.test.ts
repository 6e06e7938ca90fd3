import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '../../../src/typeset/document.js';
import type { GlyphRun } from '../../../src/typeset/frame.js';
import {
  endOf,
  fakeStyles,
  inlines,
  isRun,
  linesOf,
  runsOf,
  set,
  textBlock,
  textOf,
  theme,
} from '../fake.js';

const runs = (blocks: readonly Block[]) => set(blocks).value.pages.flatMap(runsOf);
const find = (all: readonly GlyphRun[], text: string) => all.find((run) => run.text === text);
describe('a heading', () => {
  it('of more than one line has lines as even as can be', () => {
    const heading: Block = {
      kind: 'text',
      style: 'heading',
      level: 2,
      content: inlines('一'.repeat(22)),
    };
    expect(runs([heading]).map((run) => run.text.length)).toEqual([11, 11]);
    expect(runs([textBlock('一'.repeat(22), 'link')]).map((run) => run.text.length)).toEqual([
      20, 2,
    ]);
  });
});

describe('a list', () => {
  const nested = (depth: number): Block => ({
    kind: 'list',
    start: 1,
    items: [
      {
        blocks: depth > 1 ? [textBlock(`第${depth}层`), nested(depth - 1)] : [textBlock('最里层')],
      },
    ],
  });

  it('has its markers in a column of their own, numbers flush right', () => {
    const items = [...'甲乙'].map((text) => ({ blocks: [textBlock(text)] }));
    const all = runs([{ kind: 'list', start: 9, items }]);
    expect(all.map((run) => run.text)).toEqual(['9.', '甲', '10.', '乙']);
    expect(all.map((run) => (run.text.endsWith('.') ? endOf(run) : run.x))).toEqual([
      45, 50, 45, 50,
    ]);
    expect(all[0]?.baseline).toBe(all[1]?.baseline);
  });

  it('marks tasks as done or open', () => {
    const items = [true, false].map((checked) => ({ checked, blocks: [textBlock('事')] }));
    expect(runs([{ kind: 'list', items }]).map((run) => run.text)).toEqual(['☑', '事', '☐', '事']);
  });

  it('draws the boxes of done and open tasks alike, with a check in one', () => {
    const boxesOf = (checked: boolean) => {
      const [page] = set([{ kind: 'list', items: [{ checked, blocks: [] }] }]).value.pages;
      const frames = page?.frames ?? [];
      return {
        boxes: frames.filter((frame) => frame.kind === 'box'),
        glyphs: frames.filter(isRun).map((run) => run.glyphs[0]),
      };
    };
    const [done, open] = [boxesOf(true), boxesOf(false)];
    expect(done.boxes).toHaveLength(4);
    expect(done.boxes).toEqual(open.boxes);
    expect(done.glyphs[0]).toBe(0x2713);
    expect(open.glyphs[0]).toBe(0x2e);
  });

  it('has bullets by depth, half an em wide', () => {
    const bulleted = (depth: number): Block => ({
      kind: 'list',
      items: [{ blocks: depth > 1 ? [textBlock('层'), bulleted(depth - 1)] : [textBlock('底')] }],
    });
    const all = runs([bulleted(4)]);
    expect(all.map((run) => run.text)).toEqual(['•', '层', '–', '层', '◦', '层', '◦', '底']);
    expect(all[0]?.advances).toEqual([5]);
  });

  it('nested twelve deep stays on the page, and no marker meets its text', () => {
    const all = runs([nested(12)]);
    expect(all).toHaveLength(24);
    for (const run of all) {
      expect(run.x).toBeGreaterThanOrEqual(30);
      expect(endOf(run)).toBeLessThanOrEqual(230);
    }
    for (let index = 0; index < all.length; index += 2) {
      const [marker, text] = [all[index], all[index + 1]];
      expect(marker === undefined ? 1 : endOf(marker)).toBeLessThanOrEqual(text?.x ?? 0);
    }
  });

  it('indents the paragraphs of an item but the first, which has the marker', () => {
    const styles = fakeStyles({ paragraph: { indent: 2 } });
    const blocks = [...'甲乙丙'].map((text) => textBlock(text, 'item'));
    const { value } = set([{ kind: 'list', items: [{ blocks }] }], { theme: { ...theme, styles } });
    const [, first, second, third] = value.pages.flatMap(runsOf).map((run) => run.x);
    expect([first, second, third]).toEqual([50, 70, 70]);
  });

  it('shows the marker of an item without text', () => {
    expect(
      runs([{ kind: 'list', start: 1, items: [{ blocks: [] }] }]).map((run) => run.text),
    ).toEqual(['1.']);
  });
});

describe('a quotation', () => {
  it('stands within its margins', () => {
    const [run] = runs([{ kind: 'quote', blocks: [textBlock('引'.repeat(30))] }]);
    expect(run?.x).toBe(50);
    expect(run === undefined ? 0 : endOf(run)).toBeCloseTo(210, 6);
  });
});

describe('code', () => {
  it('keeps its spaces and its lines, and wraps what is too long', () => {
    const { value } = set([{ kind: 'code', text: `if a:\n\n    b  = 1\n${'x'.repeat(50)}\n` }]);
    const [page] = value.pages;
    expect(page === undefined ? [] : linesOf(page)).toEqual([
      'if a:',
      '    b  = 1',
      'x'.repeat(37),
      'x'.repeat(13),
    ]);
    expect(page?.frames.filter((frame) => frame.kind === 'box')).toHaveLength(5);
  });

  it('shows what is wrapped by an indent, which is larger than that of the line itself', () => {
    const { value } = set([{ kind: 'code', text: `    ${'x'.repeat(50)}` }]);
    const [first, second] = value.pages.flatMap(runsOf);
    expect(first?.x).toBe(36);
    expect(second?.x).toBe(36 + 4 * 5 + 2 * 10);
  });

  it('stands on a ground without seams', () => {
    const [page] = set([{ kind: 'code', text: '甲\n乙\n丙' }]).value.pages;
    const grounds = (page?.frames ?? []).flatMap((frame) => (frame.kind === 'box' ? frame : []));
    expect(grounds).toHaveLength(3);
    for (const [index, next] of grounds.slice(1).entries()) {
      const above = grounds[index];
      expect(above && above.y + above.height).toBeGreaterThan(next.y);
    }
  });
});

describe('a figure', () => {
  const figure = (picture: string | undefined): Block => ({
    kind: 'figure',
    picture,
    alt: '说明文字',
    caption: inlines('图一'),
  });
  const placed = (width: number, height: number) =>
    set([figure('p')], {
      pictures: new Map([['p', { width, height }]]),
    }).value.pages[0]?.frames.find((frame) => frame.kind === 'picture');

  it.each([
    [100, 80, 75, 60],
    [1000, 500, 200, 100],
    [100, 4000, 4.8, 192],
    [100_000, 100, 200, 0.2],
  ])('of %d by %d pixels is %d by %d pt', (width, height, placedWidth, placedHeight) => {
    expect(placed(width, height)).toMatchObject({
      width: expect.closeTo(placedWidth, 6),
      height: expect.closeTo(placedHeight, 6),
      x: expect.closeTo(30 + (200 - placedWidth) / 2, 6),
    });
  });

  it('that became a hair is reported where it was written', () => {
    const place = { file: 'a.md', line: 3, column: 1 };
    const found = (width: number, height: number) => {
      const pictures = new Map([['p', { width, height }]]);
      const block: Block = { kind: 'figure', picture: 'p', alt: '', place };
      return set([block], { pictures }).diagnostics;
    };
    expect(found(100_000, 100)).toMatchObject([
      {
        rule: 'picture-too-thin',
        severity: 'warning',
        place,
        values: { width: 100_000, height: 100 },
      },
    ]);
    expect(found(100, 100_000)).toMatchObject([{ rule: 'picture-too-thin' }]);
    // A line that was drawn as one, and one that still can be seen.
    for (const [width, height] of [
      [1000, 1],
      [1200, 8],
    ] as const)
      expect(found(width, height)).toEqual([]);
  });

  it('is a ground with its words where the picture is missing', () => {
    const { value } = set([figure(undefined), figure('unknown')]);
    expect(textOf(value)).toBe('说明文字图一说明文字图一');
    expect(value.pages[0]?.frames.filter((frame) => frame.kind === 'box')).toHaveLength(2);
  });

  it('stays with its caption', () => {
    const pictures = new Map([['p', { width: 200, height: 100 }]]);
    const blocks = [textBlock('文'.repeat(20 * 17)), figure('p'), textBlock('文'.repeat(80))];
    const { pages } = set(blocks, { pictures }).value;
    expect(pages[1]?.frames.some((frame) => frame.kind === 'picture')).toBe(true);
    expect(pages[1] === undefined ? [] : linesOf(pages[1])[0]).toBe('图一');
  });
});

describe('text', () => {
  const paragraph = (...content: readonly Inline[]): Block => ({
    kind: 'text',
    style: 'paragraph',
    content,
  });

  it('that no face has is 〓, copies as it was written, and is reported', () => {
    const place = { file: 'a.md', line: 3, column: 1 };
    const { value, diagnostics } = set([paragraph({ kind: 'text', text: '甲\ue123乙', place })]);
    expect(value.pages.flatMap(runsOf)[0]).toMatchObject({
      text: '甲\ue123乙',
      glyphs: [0x7532, 0x3013, 0x4e59],
    });
    expect(diagnostics).toMatchObject([
      { rule: 'character-missing', place, values: { code: 'U+E123' } },
    ]);
  });

  it('takes an emoji from the face that has it, whose selectors and joiners are text alone', () => {
    const all = runs([paragraph({ kind: 'text', text: '好\u{1f600}\ufe0f\u200d\u00ad吗\u0007' })]);
    expect(all.map((run) => [run.face.id, run.text])).toEqual([
      ['serif', '好'],
      ['emoji', '\u{1f600}\ufe0f\u200d'],
      ['serif', '吗'],
    ]);
  });

  it('never shows the glyph of a missing character', () => {
    const odd = '\u0000\u200b\u200d\ufeff\ufffe\u{e0041}\ud800\u202e文\u0301';
    for (const run of runs([paragraph({ kind: 'text', text: odd })]))
      expect(run.glyphs).not.toContain(0);
  });

  it('breaks a word of ten thousand letters, and does so in linear time', () => {
    const { value } = set([textBlock('a'.repeat(10_000))]);
    expect(textOf(value)).toHaveLength(10_000);
    expect(Math.max(...value.pages.flatMap(runsOf).map(endOf))).toBeLessThanOrEqual(230 + 1e-6);
  });

  it('has links with a node, an area and a colour of their own', () => {
    const target = { kind: 'url', url: 'https://a.cn/' } as const;
    const { value } = set([
      paragraph({ kind: 'text', text: '见' }, { kind: 'link', target, content: inlines('此处') }),
    ]);
    const [block] = value.structure.children;
    expect(block).toMatchObject({
      role: 'P',
      children: [{ role: 'Span' }, { role: 'Link', alt: '此处' }],
    });
    const [page] = value.pages;
    expect(page?.frames.find((frame) => frame.kind === 'link')).toMatchObject({
      owner: block?.children[1],
      target,
      x: 40,
      width: 20,
    });
    expect(page === undefined ? undefined : find(runsOf(page), '此处')).toMatchObject({
      colour: theme.linkColour,
      owner: block?.children[1],
    });
  });

  it('breaks where it was told to', () => {
    const [page] = set([paragraph(...inlines('甲'), { kind: 'break' }, ...inlines('乙'))]).value
      .pages;
    expect(page === undefined ? [] : linesOf(page)).toEqual(['甲', '乙']);
  });
});

describe('the structure', () => {
  it('gives no node both children and frames', () => {
    const { value } = set(
      [
        textBlock('题', 'title'),
        {
          kind: 'group',
          role: 'article',
          keep: false,
          blocks: [
            {
              kind: 'text',
              style: 'paragraph',
              content: [
                { kind: 'strong', content: inlines('甲') },
                { kind: 'note', note: 'n' },
              ],
            },
            { kind: 'list', items: [{ blocks: [textBlock('项')] }] },
          ],
        },
      ],
      { notes: new Map([['n', [textBlock('注', 'footnote')]]]) },
    );
    expect(value.structure).toMatchObject({
      role: 'Document',
      children: [
        { role: 'P' },
        {
          role: 'Art',
          children: [
            {
              role: 'P',
              children: [{ role: 'Span' }, { role: 'Reference', children: [{ role: 'Link' }] }],
            },
            { role: 'Note', children: [{ role: 'Lbl' }, { role: 'P' }] },
            {
              role: 'L',
              children: [
                {
                  role: 'LI',
                  children: [{ role: 'Lbl' }, { role: 'LBody', children: [{ role: 'P' }] }],
                },
              ],
            },
          ],
        },
      ],
    });
    for (const page of value.pages)
      for (const frame of page.frames)
        if (typeof frame.owner !== 'string') expect(frame.owner.children).toEqual([]);
  });
});
