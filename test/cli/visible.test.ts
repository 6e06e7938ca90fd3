import { describe, expect, it } from 'vitest';
import { visible, visibleJson } from '../../src/cli/visible.js';

describe('visible', () => {
  it('shows what a terminal would obey', () => {
    expect(visible('a\u001b[31mb\u0007\r\n\tc\u009b')).toBe(
      'a<U+001B>[31mb<U+0007><U+000D><U+000A><U+0009>c<U+009B>',
    );
  });

  it('shows the marks that turn the direction of writing', () => {
    for (const mark of '\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069') {
      expect(visible(`报告${mark}fdp`)).toBe(
        `报告<U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>fdp`,
      );
    }
  });

  it('leaves ordinary text alone', () => {
    expect(visible('又两家！“互联网医院” — 𠮷 é 👍🏽')).toBe('又两家！“互联网医院” — 𠮷 é 👍🏽');
  });
});

describe('visibleJson', () => {
  it('says the same, with nothing that a terminal would obey', () => {
    const value = { title: '报告\u202efdp\u001b\u009b\n', list: [1, null] };
    const json = visibleJson(value);
    expect(JSON.parse(json)).toEqual(value);
    expect(json.replaceAll('\n', '')).toBe(visible(json.replaceAll('\n', '')));
  });
});
