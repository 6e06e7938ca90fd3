import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { bodyHtml } from '../../../src/render/html/body.js';
import { bodyOf, pictures } from './sample.js';

const toHtml = bodyHtml(pictures, 'zh-CN');

function html(markdown: string, headline = 3): string {
  return toHtml(bodyOf(markdown), '07', headline);
}

describe('headings', () => {
  const levels = (markdown: string, headline: number) =>
    Array.from(
      html(markdown, headline).matchAll(/<h(\d) class="rank-(\d)">/g),
      ([, level, rank]) => [Number(level), Number(rank)],
    );

  it('stand below the headline, and none is skipped', () => {
    expect(levels('## a\n\n#### b\n\n### c\n\n## d', 3)).toEqual([
      [4, 1],
      [5, 2],
      [5, 2],
      [4, 1],
    ]);
    expect(levels('##### a\n\n# b', 4)).toEqual([
      [5, 1],
      [5, 1],
    ]);
  });

  it('end at the sixth level', () => {
    expect(levels('## a\n\n### b\n\n#### c\n\n##### d', 4).map(([level]) => level)).toEqual([
      5, 6, 6, 6,
    ]);
  });

  it('start anew in every body', () => {
    expect(levels('#### a', 3)).toEqual([[4, 1]]);
    expect(levels('### a', 3)).toEqual([[4, 1]]);
  });
});

describe('footnotes', () => {
  it('are numbered by their first marks and link both ways, each mark on its own', () => {
    const page = html('甲[^b]乙[^a]丙[^b]\n\n[^a]: 一\n\n[^b]: 二');
    expect(page).toContain('甲<sup><a id="07-mark-1" href="#07-note-1" role="doc-noteref">[1]</a>');
    expect(page).toContain('乙<sup><a id="07-mark-2" href="#07-note-2" role="doc-noteref">[2]</a>');
    expect(page).toContain(
      '丙<sup><a id="07-mark-1-2" href="#07-note-1" role="doc-noteref">[1]</a>',
    );
    expect(page).toContain('<section class="notes" role="group" aria-label="注释">');
    const back = (mark: string, note: number) =>
      `<a href="#07-mark-${mark}" role="doc-backlink" aria-label="回到正文中的注 ${note}">↑</a>`;
    expect(page).toContain(`<li id="07-note-1"><p>二${back('1', 1)}${back('1-2', 1)}</p></li>`);
    expect(page).toContain(`<li id="07-note-2"><p>一${back('2', 2)}</p></li>`);
  });

  it('may hold marks of further notes', () => {
    const page = html('甲[^a]\n\n[^a]: 一[^b]\n\n[^b]: 二');
    expect(page).toMatch(/<li id="07-note-1"><p>一<sup><a id="07-mark-2"/);
    expect(page).toMatch(/<li id="07-note-2"><p>二<a href="#07-mark-2"/);
  });

  it('take nothing from the names that authors give them', () => {
    expect(html('甲[^"><b>]\n\n[^"><b>]: 一')).toContain('<li id="07-note-1"><p>一');
  });

  it('take the blank of a full-width mark before them, and of no other character', () => {
    const looks = (before: string) =>
      /<sup( class="tucked")?>/.exec(html(`${before}[^a]\n\n[^a]: 一`))?.[1] !== undefined;
    for (const before of ['甲（LUN）', '甲。', '**《甲》**', '甲（乙） ']) {
      expect({ before, tucked: looks(before) }).toEqual({ before, tucked: true });
    }
    for (const before of ['甲', '甲（', 'A (B)', '“甲”', '`）`', '）![](x.png)']) {
      expect({ before, tucked: looks(before) }).toEqual({ before, tucked: false });
    }
  });

  it('are left out where there are none', () => {
    expect(html('甲[^a]\n\n')).toBe('<p>甲[^a]</p>');
  });

  it('have their link behind what ends with no paragraph', () => {
    expect(html('甲[^a]\n\n[^a]:\n    - 一')).toMatch(/<\/ul><a href="#07-mark-1"/);
  });
});

describe('pictures', () => {
  it('are in the file, with their size, and alone in a paragraph are a figure', () => {
    expect(html('![柱状图](images/visits.png "图 1")')).toMatch(
      /^<figure><img src="data:image\/png;base64,iVBOR[\w+/]+=*" alt="柱状图" width="600" height="320"><figcaption>图 1<\/figcaption><\/figure>$/,
    );
    expect(html('![柱状图](images/visits.png)')).not.toContain('figcaption');
    expect(html('灯![绿](images/sign.png)亮')).toMatch(/^<p>灯<img [^>]+>亮<\/p>$/);
  });

  it('that are missing are a box with their alternative text, which stands there once', () => {
    const box = (text: string) =>
      `<span class="missing" role="img" aria-label="${text}">${text}</span>`;
    expect(html('![机房](x.png "机房")')).toBe(`<figure>${box('图片缺失：机房')}</figure>`);
    expect(html('![机房](x.png "图 2")')).toBe(
      `<figure>${box('图片缺失：机房')}<figcaption>图 2</figcaption></figure>`,
    );
    expect(html('![](https://host.example/x.png)')).toBe(`<figure>${box('图片缺失')}</figure>`);
  });
});

describe('tables', () => {
  const table = html(
    '|  | 数量 | 说明 |\n| --- | ---: | :-: |\n| 甲 | 12 | 这一格的文字有点长，会换行 |\n| 乙 |',
  );

  it('stand in a box that scrolls, can be reached and has a name', () => {
    expect(table).toMatch(
      /^<div class="table" role="group" aria-label="表格，可左右滚动" tabindex="0"><table>/,
    );
  });

  it('have heads for columns, none for an empty corner, and whole rows', () => {
    expect(table).toContain(
      '<tr><td></td><th class="short end" scope="col">数量</th><th class="short center" scope="col">说明</th></tr>',
    );
    expect(table).toContain('<tr><td class="short">乙</td><td></td><td></td></tr>');
  });

  it('break long cells only', () => {
    expect(table).toContain('<td class="center">这一格的文字有点长，会换行</td>');
    expect(html('| a |\n| - |\n| 九个汉字正好放得下 |')).toContain('<td class="short">九');
    expect(html('| a |\n| - |\n| 十个汉字已经放不下了 |')).toContain('<td>十');
    expect(html('| a |\n| - |\n| eighteen letters ok |')).toContain('<td>eighteen');
    expect(html('| a |\n| - |\n| seventeen letters |')).toContain('<td class="short">seventeen');
  });
});

describe('tables that are wider than a page', () => {
  const row = (cell: string, columns: number) => `| ${Array(columns).fill(cell).join(' | ')} |\n`;
  const of = (cell: string, columns: number) =>
    html(row(cell, columns) + row('---', columns) + row(cell, columns));

  it('are set closer, and break what is not quite short', () => {
    expect(of('七个汉字的格子', 4)).not.toContain('dense');
    expect(of('七个汉字的格子', 4)).toContain('<td class="short">');
    expect(of('七个汉字的格子', 5)).toContain('<div class="table dense"');
    expect(of('七个汉字的格子', 5)).toContain('<td>七');
    expect(of('六个字的格子', 5)).toContain('<td class="short">六');
  });

  it('are so by what stands in them, not by their columns', () => {
    expect(of('12', 9)).not.toContain('dense');
    expect(of('长'.repeat(40), 3)).not.toContain('dense');
  });
});

describe('tasks', () => {
  it('have a named box and no form control', () => {
    const box = (sign: string, name: string) =>
      `<span class="box" role="img" aria-label="${name}">${sign}</span>`;
    const tight = html('- [x] 甲\n- [ ] 乙');
    expect(tight).toContain(`<li class="task">${box('√', '已完成')}甲</li>`);
    expect(tight).toContain(`<li class="task">${box('□', '未完成')}乙</li>`);
    const loose = html('- [x] 甲\n\n- 乙');
    expect(loose).toContain(`<p>${box('√', '已完成')}甲</p>`);
    expect(loose).toContain('<li>\n<p>乙</p>\n</li>');
  });
});

describe('links', () => {
  it('are marked where their text is their address', () => {
    expect(html('<https://a.example/x>')).toContain('<a href="https://a.example/x" class="url">');
    expect(html('www.example')).toContain('<a href="http://www.example" class="url">');
    expect(html('[example](https://www.example)')).toContain('<a href="https://www.example">');
    expect(html('[见此](https://a.example/x "题")')).toBe(
      '<p><a href="https://a.example/x" title="题">见此</a></p>',
    );
  });

  it('that show their address break after its marks alone', () => {
    const pieces = (url: string) => />(https:.*?)<\/a>/.exec(html(`<${url}>`))?.[1]?.split('<wbr>');
    expect(pieces('https://a.example/b-c_d?e=%20f&g')).toEqual([
      ...['https://a.', 'example/', 'b-', 'c_', 'd?', 'e=%', '20f&amp;', 'g'],
    ]);
    expect(pieces('https://example/--/')).toEqual(['https://example/--/']);
  });

  it('lead to the web, to mail, or inside the page', () => {
    const address = (url: string) => /href="([^"]*)"/.exec(html(`[x](${url})`))?.[1];
    expect(address('HTTPS://a.example')).toBe('HTTPS://a.example');
    expect(address('mailto:a@b.example')).toBe('mailto:a@b.example');
    expect(address('#03')).toBe('#03');
    for (const url of [
      'javascript:x',
      '//host/share',
      'file:///x',
      'a.md',
      '/x',
      'data:text/html,x',
    ]) {
      expect(address(url)).toBeUndefined();
    }
  });
});

describe('what an article contains', () => {
  it('loses raw HTML', () => {
    expect(html('甲<script>x</script><b onclick="x">乙</b>\n\n<iframe src="x"></iframe>')).toBe(
      '<p>甲x乙</p>',
    );
  });

  it('is sanitised last: what a plugin brings in is taken out', () => {
    const smuggled = (hName: string, hProperties: Record<string, string>): Root => ({
      type: 'root',
      children: [
        {
          type: 'paragraph',
          data: Object.assign({}, { hName, hProperties }),
          children: [{ type: 'text', value: 'x' }],
        },
      ],
    });
    const convert = (name: string, properties: Record<string, string> = {}) =>
      toHtml(smuggled(name, properties), '07', 3);
    for (const name of ['script', 'style', 'svg', 'iframe', 'template'])
      expect(convert(name)).toBe('');
    for (const name of [
      'form',
      'object',
      'embed',
      'base',
      'link',
      'meta',
      'button',
      'h1',
      'marquee',
    ]) {
      expect(convert(name)).toBe('x');
    }
    expect(convert('p', { onclick: 'x', style: 'x', id: '01', class: 'skip' })).toBe('<p>x</p>');
    expect(convert('a', { id: '03', href: 'javascript:x', target: '_top' })).toBe('<a>x</a>');
    const remote = { src: 'https://host.example/x', srcset: 'x', onerror: 'x' };
    expect(convert('img', remote)).toMatch(/^<img>/);
    expect(convert('img', { src: 'data:image/svg+xml,x' })).toMatch(/^<img>/);
  });
});

it('speaks English in a series of another language', () => {
  const page = bodyHtml(pictures, 'en')(bodyOf('a[^a]\n\n[^a]: b'), '01', 3);
  expect(page).toContain('aria-label="Notes"');
  expect(page).toContain('aria-label="Back to the mark of note 1"');
});
