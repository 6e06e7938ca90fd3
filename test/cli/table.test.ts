import { describe, expect, it } from 'vitest';
import { tableLines } from '../../src/cli/table.js';

describe('tableLines', () => {
  it('aligns columns where Han characters take two', () => {
    const rows = [
      ['期号', '日期', '状态'],
      ['7', '2021-04-30', '已生成'],
      ['1024', '—', ''],
    ];
    expect(tableLines(['right', 'left', 'left'], rows)).toEqual([
      '期号  日期        状态',
      '   7  2021-04-30  已生成',
      '1024  —',
    ]);
  });
});
