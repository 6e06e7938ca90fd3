import { expect, it } from 'vitest';
import { wrap } from '../../src/cli/wrap.js';

it('breaks between words and between Han characters', () => {
  expect(wrap('show how it is used', 11)).toBe('show how it\nis used');
  expect(wrap('把文章编成简报', 6)).toBe('把文章\n编成简\n报');
  expect(wrap('把 Markdown 文章编成简报', 13)).toBe('把 Markdown\n文章编成简报');
});

it('begins no line with a closing mark, and ends none with an opening one', () => {
  expect(wrap('标题（必填）', 6)).toBe('标题\n（必\n填）');
  expect(wrap('生成报告，跳过', 8)).toBe('生成报\n告，跳过');
});

it('leaves alone what fits, and what nothing can be done about', () => {
  expect(wrap('用法', 80)).toBe('用法');
  expect(wrap('', 80)).toBe('');
  expect(wrap('a beijing-monthly/37 b', 5)).toBe('a\nbeijing-monthly/37\nb');
});
