import { expect, it } from 'vitest';
import { madeEdit } from '../../src/cli/made-edit.js';
import { catalogue } from '../../src/messages/messages.js';

const words = catalogue('zh').cli.check.made;

it.each([
  ['。', '', '删去“。”'],
  ['技術', '技术', '“技術”改成“技术”'],
  ['互联网\n医院', '互联网医院', '“互联网⏎医院”改成“互联网医院”'],
  [' ', '', '删去空格'],
  [' ', '　', '“ ”改成“　”'],
  ['\n', '', '接上断开的两行'],
  ['\n\n', '', '接上被空行截断的段落'],
  ['\n　\n　　', '', '接上被空行截断的段落'],
])('%j that is now %j: %s', (was, text, said) => {
  expect(madeEdit({ was, text }, words)).toBe(said);
});
