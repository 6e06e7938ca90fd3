import { expect, it } from 'vitest';
import { parseBody } from '../../../src/read/body/parse-body.js';
import { autolink } from '../../../src/render/markdown/autolink.js';

it.each([
  ['https://a.cn/x_y?a=1&b=2#c', '<https://a.cn/x_y?a=1&b=2#c>'],
  ['https://a.cn/中文（一）', '<https://a.cn/中文（一）>'],
  ['https://a.cn/<b> c\n', '<https://a.cn/%3Cb%3E%20c%0A>'],
  ['https://a.cn/*x*_y_`z`', '<https://a.cn/*x*_y_`z`>'],
])('%s is one link', (url, written) => {
  expect(autolink(url)).toBe(written);
  expect(parseBody(written).children).toMatchObject([{ children: [{ type: 'link' }] }]);
});
