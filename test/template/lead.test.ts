import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { escapeXml } from '../../src/template/escape-xml.js';
import { formatContext } from '../../src/template/format-context.js';
import { openLayout } from '../../src/template/layout.js';
import { layoutOf } from './memory-templates.js';

const whole = {
  periodName: '周报',
  count: 5,
  topic: '智慧城市',
  scope: '全国主流媒体',
  from: '2017-11-27',
  to: '2017-12-01',
};

function lead(name: 'weekly' | 'monthly', plain: Readonly<Record<string, string | number | null>>) {
  const path = new URL(`../../templates/${name}/partials/lead.hbs`, import.meta.url);
  const texts = {
    'report.md.hbs': '[{{> lead}}]',
    'partials/lead.hbs': readFileSync(path, 'utf8'),
  };
  return openLayout(layoutOf(texts)).render('md', formatContext(escapeXml, { ...whole, ...plain }))
    .value;
}

describe('the lead', () => {
  it.each([
    [
      {},
      '[本期周报共收集到5篇智慧城市相关信息，时间从2017年11月27日到2017年12月1日，监测范围包括全国主流媒体等。]',
    ],
    [
      { topic: null },
      '[本期周报共收集到5篇信息，时间从2017年11月27日到2017年12月1日，监测范围包括全国主流媒体等。]',
    ],
    [
      { scope: null },
      '[本期周报共收集到5篇智慧城市相关信息，时间从2017年11月27日到2017年12月1日。]',
    ],
    [
      { count: 0, scope: null },
      '[本期周报未收集到智慧城市相关信息，时间从2017年11月27日到2017年12月1日。]',
    ],
    [
      { periodName: '日报', from: '2017-12-01', scope: null },
      '[本期日报共收集到5篇智慧城市相关信息，时间为2017年12月1日。]',
    ],
  ])('of a weekly with %j', (plain, text) => {
    expect(lead('weekly', plain)).toBe(text);
  });

  it.each([
    [
      {},
      '[本期月报共收集 5 篇智慧城市相关信息，时间从 2017 年 11 月 27 日到 2017 年 12 月 01 日，监测范围包括全国主流媒体等。]',
    ],
    [
      { topic: null, scope: null },
      '[本期月报共收集 5 篇信息，时间从 2017 年 11 月 27 日到 2017 年 12 月 01 日。]',
    ],
    [
      { count: 0 },
      '[本期月报未收集到智慧城市相关信息，时间从 2017 年 11 月 27 日到 2017 年 12 月 01 日，监测范围包括全国主流媒体等。]',
    ],
  ])('of a monthly with %j', (plain, text) => {
    expect(lead('monthly', { periodName: '月报', ...plain })).toBe(text);
  });
});
