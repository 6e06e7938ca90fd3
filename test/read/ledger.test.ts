import { describe, expect, it } from 'vitest';
import { memoryHost } from '../../src/host/memory-host.js';
import { readLedger } from '../../src/read/ledger.js';
import { brief } from './brief.js';

const file = 'bulletins/monthly/ledger.tsv';

function read(text: string) {
  return readLedger(memoryHost({ [`/press/${file}`]: text }).files, '/press', 'monthly');
}

describe('readLedger', () => {
  it('reads numbers and days', () => {
    const text = '36\t2021-03-31\n37\t2021-04-30\n';
    expect(read(text)).toEqual({
      value: {
        text,
        entries: [
          { number: 36, day: '2021-03-31' },
          { number: 37, day: '2021-04-30' },
        ],
      },
      diagnostics: [],
    });
  });

  it('reads what an editor or a spreadsheet made of it', () => {
    const { value, diagnostics } = read('\uFEFF36  2021/3/31\r\n\r\n37,2021年4月30日');
    expect(diagnostics).toEqual([]);
    expect(value.entries).toEqual([
      { number: 36, day: '2021-03-31' },
      { number: 37, day: '2021-04-30' },
    ]);
  });

  it('counts a number as given although its line is damaged', () => {
    const { value, diagnostics } = read('36\n一期\n38\t2021-02-30\n');
    expect(value.entries).toEqual([{ number: 36 }, { number: 38 }]);
    expect(brief(diagnostics, file)).toEqual([
      '1:1 ledger-line',
      '2:1 ledger-line',
      '3:1 ledger-line',
    ]);
  });

  it('is empty where there is none, or nothing in it', () => {
    const nothing = { value: { text: '', entries: [] }, diagnostics: [] };
    expect(readLedger(memoryHost({}).files, '/press', 'monthly')).toEqual(nothing);
    expect(read('')).toEqual(nothing);
    expect(read('\n').diagnostics).toEqual([]);
  });
});
