import { describe, expect, it } from 'vitest';
import type { GlyphRun } from '../../../src/typeset/frame.js';
import { visualOrder } from '../../../src/typeset/line/direction.js';
import { setParagraph } from '../../../src/typeset/line/paragraph.js';
import { endOf, fakeSetting, inlines, isRun, plainStyle, read } from '../fake.js';

const setting = fakeSetting();

function runsOf(text: string, width = 400, align: 'start' | 'justify' = 'start') {
  const lines = setParagraph(inlines(text), { ...plainStyle, align }, 'artifact', width, setting);
  return lines.map((line) => line.frames.filter(isRun));
}

/** The characters of a line from left to right. */
function seen(runs: readonly GlyphRun[]): string {
  const inOrder = runs.toSorted((a, b) => a.x - b.x);
  return inOrder.map(({ text }) => text).join('');
}

describe('text from right to left', () => {
  it('reverses from the highest level down', () => {
    expect(visualOrder([0, 0, 0])).toEqual([0, 1, 2]);
    expect(visualOrder([0, 1, 1, 0])).toEqual([0, 2, 1, 3]);
    expect(visualOrder([1, 1, 2, 2, 1])).toEqual([4, 2, 3, 1, 0]);
  });

  it('stands in the order of the page, and is written in that of the text', () => {
    const [runs = []] = runsOf('甲 אב גד 12 乙');
    expect(seen(runs)).toBe('甲 12 דג בא 乙');
    expect(read(runs)).toBe('甲 אב גד 12 乙');
    expect(runs.filter(({ turned }) => turned).map(({ text }) => text.trim())).toEqual([
      'בא',
      '',
      'דג',
      '',
    ]);
  });

  it('leaves no gap between its runs and no two on one place', () => {
    const [runs = []] = runsOf('甲אב 12乙');
    const inOrder = runs.toSorted((a, b) => a.x - b.x);
    for (const [index, run] of inOrder.slice(1).entries()) {
      const before = inOrder[index];
      const gap = run.x - (before === undefined ? 0 : endOf(before));
      expect(gap).toBeGreaterThanOrEqual(-1e-6);
      expect(gap).toBeLessThanOrEqual(2.5 + 1e-6);
    }
  });

  it('mirrors brackets, which copy as they were written', () => {
    const [runs = []] = runsOf('א(ב)');
    expect(read(runs)).toBe('א(ב)');
    expect(runs.flatMap(({ glyphs }) => glyphs)).toEqual([0x28, 0x5d1, 0x29, 0x5d0]);
  });

  it('begins at the right, if the paragraph does', () => {
    const [line = []] = runsOf('אבג');
    expect(line.map(endOf)).toEqual([400]);
    expect(runsOf('甲אבג')[0]?.[0]?.x).toBe(0);
  });

  it('keeps marks over their bases', () => {
    const [runs = []] = runsOf('אב\u0301\u0323ג');
    expect(seen(runs)).toBe('גב\u0301\u0323א');
    expect(read(runs)).toBe('אב\u0301\u0323ג');
  });

  it('fills justified lines as any other text', () => {
    const lines = runsOf('שלום עולם טוב '.repeat(12).trim(), 200, 'justify');
    for (const runs of lines.slice(0, -1)) {
      expect(Math.min(...runs.map(({ x }) => x))).toBeCloseTo(0, 6);
      expect(Math.max(...runs.map(endOf))).toBeCloseTo(200, 6);
    }
  });

  it('says where letters should be joined and are not', () => {
    setting.diagnostics.length = 0;
    runsOf('甲مرحبا بالعالم乙');
    expect(setting.diagnostics.map(({ rule }) => rule)).toEqual(['letters-unjoined']);
    setting.diagnostics.length = 0;
    runsOf('甲שלום乙');
    expect(setting.diagnostics).toEqual([]);
  });
});
