import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '../../../src/typeset/document.js';
import type { StructureNode } from '../../../src/typeset/frame.js';
import { fakeStyles, isRun, set, theme } from '../fake.js';

const pictures = new Map([['a.png', { width: 40, height: 20 }]]);
const picture = (alt: string): Inline => ({ kind: 'picture', picture: 'a.png', alt });
const paragraph = (...content: Inline[]): Block => ({ kind: 'text', style: 'paragraph', content });
const placed = (...blocks: Block[]) => set(blocks, { pictures }).value;

/** A tree of structure as `Role[children]`, with what it says instead of its text. */
function shapeOf({ role, alt, children }: StructureNode): string {
  const inside = children.length === 0 ? '' : `[${children.map(shapeOf).join(' ')}]`;
  return `${role}${alt === undefined ? '' : `(${alt})`}${inside}`;
}

describe('a picture in a line', () => {
  const target = { kind: 'url', url: 'https://a.cn/' } as const;

  it('is a Figure with its words', () => {
    const { structure } = placed(paragraph({ kind: 'text', text: '见' }, picture('小图')));
    expect(shapeOf(structure)).toBe('Document[P[Span Figure(小图)]]');
  });

  it('is decoration where it has none', () => {
    const { structure, pages } = placed(paragraph({ kind: 'text', text: '见' }, picture('')));
    expect(shapeOf(structure)).toBe('Document[P[Span]]');
    const owners = pages[0]?.frames.filter(({ kind }) => kind === 'picture');
    expect(owners?.map(({ owner }) => owner)).toEqual(['artifact']);
  });

  it('leads on where it stands in a link, beside the link’s words', () => {
    const content = [{ kind: 'text', text: '去' } as const, picture('小图')];
    const { structure, pages } = placed(paragraph({ kind: 'link', target, content }));
    expect(shapeOf(structure)).toBe('Document[P[Link(去小图)[Span Figure(小图)]]]');
    const boxes = pages[0]?.frames.flatMap((frame) => {
      const { kind } = frame;
      return kind === 'glyphs' || kind === 'box' ? [] : [[kind, frame.x, frame.y, frame.width]];
    });
    expect(boxes?.slice(-2)).toEqual([
      ['picture', 40, 33, 30],
      ['link', 40, 33, 30],
    ]);
  });

  it('alone in a link says where that leads, where it has no words', () => {
    const { structure } = placed(paragraph({ kind: 'link', target, content: [picture('')] }));
    const link = 'Link(https://a.cn/)[Figure(https://a.cn/)]';
    expect(shapeOf(structure)).toBe(`Document[P[${link}]]`);
  });
});

describe('a picture that is wider than its line', () => {
  const wide = new Map([['a.png', { width: 4000, height: 400 }]]);

  it.each([0, 2])('becomes as narrow as the line after an indent of %d em', (indent) => {
    const styles = fakeStyles({ paragraph: { indent } });
    const content = [picture('图'), { kind: 'text', text: '。' } as const];
    const given = { pictures: wide, theme: { ...theme, styles } };
    const { value } = set([paragraph(...content)], given);
    const frames = value.pages.flatMap((page) => page.frames);
    const found = frames.find((frame) => frame.kind === 'picture');
    expect(found).toMatchObject({ x: 30 + indent * 10, width: 180 - indent * 10 });
    // The mark behind it stands on its line.
    expect(frames.find(isRun)?.baseline).toBeCloseTo((found?.y ?? 0) + (found?.height ?? 0));
  });
});

describe('a figure without words', () => {
  const figure = { kind: 'figure', picture: 'a.png', alt: '' } as const;

  it('takes those of its caption', () => {
    const { structure } = placed({ ...figure, caption: [{ kind: 'text', text: '图1' }] });
    expect(shapeOf(structure)).toBe('Document[Figure(图1) Caption]');
  });

  it('is decoration where it has no caption either', () => {
    expect(shapeOf(placed(figure).structure)).toBe('Document');
  });
});
