import { describe, expect, it } from 'vitest';
import { decode } from '../../src/read/decode.js';
import { brief } from './brief.js';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** 标题, 北京市 and 医院 in GB 18030. */
const gb18030 = [
  0xb1, 0xea, 0xcc, 0xe2, 0x3a, 0x20, 0xb1, 0xb1, 0xbe, 0xa9, 0xca, 0xd0, 0xd2, 0xbd, 0xd4, 0xba,
];

describe('decode', () => {
  it('reads UTF-8 with and without a byte-order mark, to LF alone', () => {
    const text = { value: '标题\n正文\n\n尾', diagnostics: [] };
    expect(decode(utf8('标题\n正文\n\n尾'), 'a.md')).toEqual(text);
    expect(decode(utf8('\uFEFF标题\r\n正文\r\n\r\n尾'), 'a.md')).toEqual(text);
    expect(decode(utf8('标题\r正文\r\r尾'), 'a.md')).toEqual(text);
  });

  it('reads GB 18030, with a warning', () => {
    const { value, diagnostics } = decode(Uint8Array.from(gb18030), 'a.md');
    expect(value).toBe('标题: 北京市医院');
    expect(diagnostics).toMatchObject([{ rule: 'encoding-gb18030', severity: 'warning' }]);
  });

  it('takes UTF-8 with a damaged byte for no GB 18030, and shows the place', () => {
    const bytes = utf8('第一行文字\n第二行\uFFFF文字');
    bytes[bytes.length - 8] = 0xff;
    const { value, diagnostics } = decode(bytes, 'a.md');
    expect(value).toBeUndefined();
    expect(brief(diagnostics, 'a.md')).toEqual(['2:4 encoding-broken']);
  });

  it.each([
    ['UTF-16, little end first', [0xff, 0xfe, 0x61, 0], '1:1 encoding-utf16'],
    ['UTF-16, big end first', [0xfe, 0xff, 0, 0x61], '1:1 encoding-utf16'],
    ['a NUL', [0x61, 0x0a, 0x62, 0, 0x63], '2:2 nul-character'],
    ['what is no text at all', [0x80, 0xff, 0x80], '1:1 encoding-broken'],
  ])('refuses %s', (_, bytes, found) => {
    const { value, diagnostics } = decode(Uint8Array.from(bytes), 'a.md');
    expect(value).toBeUndefined();
    expect(brief(diagnostics, 'a.md')).toEqual([found]);
  });
});
