import { describe, expect, it } from 'vitest';
import { type ColumnNeed, shareColumns } from '../../../src/typeset/block/table-columns.js';

/** A column of Han, which can be broken anywhere: its longest cell has so many pt. */
const han = (whole: number): ColumnNeed => ({ floor: 10, least: 10, whole });
const word = (least: number, whole = least): ColumnNeed => ({ floor: 5, least, whole });
const easy = 60;

describe('the columns of a table', () => {
  it('have one line a cell where all fit, and fill the measure', () => {
    const { widths, isEasy } = shareColumns([han(20), han(60)], 160, easy);
    expect(widths).toEqual([40, 120]);
    expect(isEasy).toBe(true);
  });

  it('break the long cells, never the short ones', () => {
    const { widths, isEasy } = shareColumns([han(40), han(30), han(500)], 300, easy);
    expect(widths).toEqual([40, 30, 230]);
    expect(isEasy).toBe(true);
  });

  it('share what is left by what they lack', () => {
    expect(shareColumns([han(160), han(360)], 220, easy).widths).toEqual([85, 135]);
  });

  it('are equally wide where they press each other, but for those that need less', () => {
    const { widths, isEasy } = shareColumns([han(30), han(100), han(200), han(40)], 170, easy);
    expect(widths).toEqual([30, 50, 50, 40]);
    expect(isEasy).toBe(false);
  });

  it('have room for their longest word', () => {
    expect(shareColumns([word(80), han(100), han(100)], 160, easy).widths).toEqual([80, 40, 40]);
  });

  it('have smaller type before words are broken', () => {
    const { widths, scale } = shareColumns([word(100), word(100)], 160, easy);
    expect(widths).toEqual([80, 80]);
    expect(scale).toBe(0.8);
  });
});
