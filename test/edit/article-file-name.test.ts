import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFileName } from '../../src/edit/article-file-name.js';

describe('articleFileName', () => {
  it('is the number and the title', () => {
    expect(articleFileName(1, '北京朝阳医院互联网医院')).toBe('01-北京朝阳医院互联网医院.md');
    expect(articleFileName(123, 'Telehealth')).toBe('123-Telehealth.md');
  });

  it('takes 20 letters or Han characters and no punctuation, figures or spaces', () => {
    expect(
      articleFileName(
        2,
        '“智慧 医疗”：2021 年新规（试行），App 上线！二〇二一年起全市医院统一接入',
      ),
    ).toBe('02-智慧医疗年新规试行App上线二〇二一年起.md');
  });

  it('is the number alone where the title has no letter', () => {
    expect(articleFileName(7, '！？—— 2021')).toBe('07.md');
  });

  it('counts a letter with its marks once, in NFC', () => {
    expect(articleFileName(3, 'e\u0301'.repeat(25))).toBe(`03-${'é'.repeat(20)}.md`);
  });

  it('names no folder and nothing that Windows reserves', () => {
    expect(articleFileName(4, '../../etc/passwd')).toBe('04-etcpasswd.md');
    expect(articleFileName(5, 'CON')).toBe('05-CON.md');
  });

  it('is portable, whatever the title', () => {
    fc.assert(
      fc.property(
        fc.nat(99_999),
        fc.string({ unit: 'binary', maxLength: 400 }),
        (number, title) => {
          const name = articleFileName(number, title);
          expect(name).toMatch(/^\d{2,}(?:-[^\s/\\:*?"<>|.\u0000-\u001f]+)?\.md$/u);
          expect(name).toBe(name.normalize('NFC'));
          expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120);
        },
      ),
    );
  });

  it('keeps within 120 bytes where marks pile up', () => {
    const name = articleFileName(1, `字${'\u0300'.repeat(200)}文`);
    expect(name).toBe('01.md');
  });
});
