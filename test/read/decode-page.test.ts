import { expect, it } from 'vitest';
import { decodePage } from '../../src/read/decode-page.js';

/** 页面不存在 */
const gbk = [0xd2, 0xb3, 0xc3, 0xe6, 0xb2, 0xbb, 0xb4, 0xe6, 0xd4, 0xda];

/** 頁面 in Big5. */
const big5 = [0xad, 0xb6, 0xad, 0xb1];

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part)] : part)),
  );

it('reads UTF-8, whatever the page says, with or without a mark, be it cut within a character', () => {
  expect(decodePage(bytes('页面'), 'text/html; charset=gbk')).toBe('页面');
  expect(decodePage(bytes('\uFEFF页面'), '')).toBe('页面');
  expect(decodePage(bytes('页面').subarray(0, 5), '')).toBe('页');
});

it('reads what is no UTF-8 as the server says', () => {
  expect(decodePage(bytes(gbk), 'text/html; charset=GBK')).toBe('页面不存在');
  expect(decodePage(bytes(big5), 'text/html; charset="big5"')).toBe('頁面');
});

it.each(['<meta charset="big5">', '<meta http-equiv="a" content="text/html; charset=big5">'])(
  'reads it else as its head says: %s',
  (head) => expect(decodePage(bytes(head, big5), 'text/html')).toBe(`${head}頁面`),
);

it('reads it else, and where that is none or wrong, as GB 18030', () => {
  expect(decodePage(bytes(gbk), '')).toBe('页面不存在');
  expect(decodePage(bytes('<meta charset="utf-8">', gbk), 'text/html; charset=klingon')).toBe(
    '<meta charset="utf-8">页面不存在',
  );
  expect(decodePage(bytes([0xff, 0xff, 0x80]), '')).toContain('\uFFFD');
});
