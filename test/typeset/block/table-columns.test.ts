import { describe, expect, it } from 'vitest';
import { shareColumns, squeezeColumns } from '../../../src/typeset/block/table-columns.js';
import type { ColumnNeed } from '../../../src/typeset/block/table-needs.js';

/** A column of Han, which can be broken anywhere: its longest cell has so many pt. */
const han = (whole: number): ColumnNeed => ({ floor: 10, least: 10, whole });
const word = (least: number, whole = least): ColumnNeed => ({ floor: 5, least, whole });
const share = (needs: readonly ColumnNeed[], available: number) =>
  shareColumns(needs, available, { easy: 60, good: 100, air: 30 });

describe('the columns of a table', () => {
  it('have one line a cell where all fit, and each as much of what is left', () => {
    const columns = share([han(20), han(60)], 120);
    expect(columns).toEqual({ widths: [40, 80], scale: 1, isEasy: true });
  });

  it('stay near each other where more is left than they need', () => {
    expect(share([han(20), han(60)], 400)?.widths).toEqual([50, 90]);
  });

  it('break the long cells, never the short ones', () => {
    const columns = share([han(40), han(80), han(500)], 300);
    expect(columns).toEqual({ widths: [40, 80, 180], scale: 1, isEasy: true });
  });

  it('share what is left by what they lack', () => {
    expect(share([han(160), han(460)], 300)?.widths).toEqual([
      expect.closeTo(100 + (100 * 60) / 420),
      expect.closeTo(100 + (100 * 360) / 420),
    ]);
  });

  it('are equally wide where they press each other, but for those that need less', () => {
    const columns = share([han(30), han(100), han(200), han(40)], 170);
    expect(columns).toEqual({ widths: [30, 50, 50, 40], scale: 1, isEasy: false });
  });

  it('have room for their longest word', () => {
    expect(share([word(80), han(100), han(100)], 160)?.widths).toEqual([80, 40, 40]);
  });

  it('have smaller type before words are broken, but not much smaller', () => {
    const columns = share([word(100), word(100)], 160);
    expect(columns).toEqual({ widths: [80, 80], scale: 0.8, isEasy: false });
    expect(share([word(100), word(100)], 140)).toBeUndefined();
  });

  it('fit into any width by broken words, and then by smaller type', () => {
    expect(squeezeColumns([word(30), word(10)], 20)).toMatchObject({
      widths: [expect.closeTo(5 + 10 * (25 / 30)), expect.closeTo(5 + 10 * (5 / 30))],
      scale: 1,
    });
    expect(squeezeColumns([word(30), word(10)], 5)).toMatchObject({
      widths: [2.5, 2.5],
      scale: 0.5,
    });
  });
});
