import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/cli/display-width.js';
import { hangingTable } from '../../src/cli/hanging-table.js';

const rows = [
  { cells: ['警告', 'a'], text: '标题以句号结尾，而标题不是完整的叙述，末尾不用句号。' },
  { cells: ['错误*', 'long-name'], text: 'A title ends with a full stop, and titles take none.' },
];

describe('a table with a text in its last column', () => {
  it('stands in columns, whatever is wide', () => {
    expect(hangingTable(rows, undefined).flat()).toEqual([
      '警告   a          标题以句号结尾，而标题不是完整的叙述，末尾不用句号。',
      '错误*  long-name  A title ends with a full stop, and titles take none.',
    ]);
  });

  it('goes on below itself where a terminal ends', () => {
    expect(hangingTable(rows, 45)).toEqual([
      [
        '警告   a          标题以句号结尾，而标题不是',
        '                  完整的叙述，末尾不用句号。',
      ],
      [
        '错误*  long-name  A title ends with a full',
        '                  stop, and titles take none.',
      ],
    ]);
  });

  it('leaves breaking to a terminal that is too narrow for it', () => {
    expect(hangingTable(rows, 30)).toEqual(hangingTable(rows, undefined));
  });

  it('never takes more columns than there are', () => {
    for (let columns = 42; columns < 80; columns += 1) {
      const widths = hangingTable(rows, columns).flat().map(displayWidth);
      expect(Math.max(...widths)).toBeLessThanOrEqual(columns);
    }
  });

  it('is empty where there are no rows', () => {
    expect(hangingTable([], 80)).toEqual([]);
  });
});
