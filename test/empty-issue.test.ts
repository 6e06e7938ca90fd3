import { describe, expect, it } from 'vitest';
import { openPdf } from './pdf.js';
import { article, openPress, packageFiles, series } from './press.js';

const folder = 'build/news/001/news-001';
const parts = ['一、信息目录', '二、具体内容'];

/** The reports of an issue in one of the built-in layouts, as text; with one article or with none. */
async function reports(layout: string, articles: 'one' | 'none'): Promise<readonly string[]> {
  const press = openPress({
    ...packageFiles(),
    'bulletins/news/series.yaml': series.replace('plain', layout),
    'bulletins/news/001/01-甲.md': article('水位下降。'),
  });
  if (articles === 'none') press.host.files.remove('/press/bulletins/news/001/01-甲.md');
  await press.build({ formats: ['md', 'html', 'pdf'] });
  const pdf = await openPdf(press.bytes(`${folder}.pdf`) ?? new Uint8Array());
  const pages = pdf.pages.map(({ text }) => text).join('');
  const titles = pdf.outline.map(({ title }) => title).join('');
  return [press.text(`${folder}.md`) ?? '', press.text(`${folder}.html`) ?? '', pages + titles];
}

describe.each(['weekly', 'monthly'])('a %s without articles', (layout) => {
  it('has its lead, which says so, and no part with nothing in it', async () => {
    for (const report of await reports(layout, 'none')) {
      expect(report.replace(/\s/g, '')).toContain('未收集到信息');
      for (const part of parts) expect(report).not.toContain(part);
      expect(report).not.toContain('#articles');
    }
  });

  it('has both parts as soon as there is one', async () => {
    for (const report of await reports(layout, 'one')) {
      for (const part of parts) expect(report).toContain(part);
    }
  });
});
