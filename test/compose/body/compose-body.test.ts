import { describe, expect, it } from 'vitest';
import { composed } from './outline.js';

/** What a body becomes, and that nothing was found. */
function quiet(markdown: string): string {
  const { body, found } = composed(markdown);
  expect(found).toEqual([]);
  return body;
}

describe('Markdown', () => {
  it('marks emphasis beside Chinese punctuation', () => {
    expect(quiet('**“你好”**世界')).toBe('paragraph(strong("“你好”") "世界")');
    expect(quiet('世界~~（旧）~~新')).toBe('paragraph("世界" delete("（旧）") "新")');
  });

  it('leaves ranges written with one tilde alone', () => {
    expect(quiet('3~5天，8~10天')).toBe('paragraph("3~5天，8~10天")');
  });
});

describe('headings', () => {
  it.each([
    ['# 一\n\n## 二\n\n# 三', 'heading4("一") heading5("二") heading4("三")'],
    ['### 一\n\n#### 二', 'heading4("一") heading5("二")'],
    ['###### 一', 'heading4("一")'],
    ['## 一\n\n##### 二', 'heading4("一") heading5("二")'],
    ['### 一\n\n# 二', 'heading5("一") heading4("二")'],
    ['# 1\n\n## 2\n\n### 3\n\n#### 4', 'heading4("1") heading5("2") heading6("3") heading6("4")'],
    ['> ## 一', 'blockquote(heading4("一"))'],
    ['一\n===', 'heading4("一")'],
  ])('of %j start at depth 4', (markdown, body) => {
    expect(quiet(markdown)).toBe(body);
  });
});

describe('line ends', () => {
  it.each([
    ['中文\n中文', '"中文中文"'],
    ['中文，\n中文', '"中文，中文"'],
    ['中文\n“中文”', '"中文“中文”"'],
    ['中文——\n中文', '"中文——中文"'],
    ['ひらがな\nカタカナー\nカ', '"ひらがなカタカナーカ"'],
    ['𠀀\n𠀁', '"𠀀𠀁"'],
    ['中文\nLatin\n中文', '"中文 Latin 中文"'],
    ['one\ntwo', '"one two"'],
    ['한국어\n한국어', '"한국어 한국어"'],
    ['2021\n年', '"2021 年"'],
  ])('of %j vanish between full-width characters alone', (markdown, text) => {
    expect(quiet(markdown)).toBe(`paragraph(${text})`);
  });

  it('are seen across marks, code and pictures', () => {
    expect(quiet('中文\n**中文**\n中文')).toBe('paragraph("中文" strong("中文") "中文")');
    expect(quiet('中文\n**Bold**\n中文')).toBe('paragraph("中文 " strong("Bold") " 中文")');
    expect(quiet('**中文\n*中文*\n中文**\n中文')).toBe(
      'paragraph(strong("中文" emphasis("中文") "中文") "中文")',
    );
    expect(quiet('中文\n`x`\n中文')).toBe('paragraph("中文 " inlineCode("x") " 中文")');
  });

  it('that the author asked for stay', () => {
    expect(quiet('中文  \n中文\\\n中文')).toBe('paragraph("中文" break() "中文" break() "中文")');
  });

  it('in code stay', () => {
    expect(quiet('```\n中\n文\n```')).toBe('code("中\\n文")');
  });
});

describe('an indent that was typed', () => {
  it.each([
    ['　　中文', 'paragraph("中文")'],
    ['\u00a0\u00a0中文', 'paragraph("中文")'],
    ['&emsp;&emsp;中文', 'paragraph("中文")'],
    ['甲\n　　乙', 'paragraph("甲乙")'],
    ['甲  \n　　乙', 'paragraph("甲" break() "乙")'],
    ['> 　　甲', 'blockquote(paragraph("甲"))'],
    ['## 　甲', 'heading4("甲")'],
    ['甲\n\n　　\n\n乙', 'paragraph("甲") paragraph("乙")'],
    ['　　**甲**', 'paragraph("" strong("甲"))'],
    ['**　甲**', 'paragraph("**　甲**")'],
  ])('goes from %j', (markdown, body) => {
    expect(quiet(markdown)).toBe(body);
  });

  it.each([
    ['甲　　乙', 'paragraph("甲　　乙")'],
    ['**甲**　乙', 'paragraph(strong("甲") "　乙")'],
    ['![一](a)　乙', 'paragraph(image<a|一||images/a>() "　乙")'],
    ['```\n　甲\n```', 'code("　甲")'],
    ['|甲|\n|-|\n|&emsp;乙|', 'table(tableRow(tableCell("甲")) tableRow(tableCell("\u2003乙")))'],
  ])('is none inside a line, in code or in a cell: %j', (markdown, body) => {
    expect(quiet(markdown)).toBe(body);
  });
});

describe('footnotes', () => {
  it('are named apart from those of other articles', () => {
    expect(quiet('文[^A]\n\n[^A]: 注')).toBe(
      'paragraph("文" footnoteReference<03-a|03-A>()) footnoteDefinition<03-a|03-A>(paragraph("注"))',
    );
  });

  it('that nobody wrote or nobody refers to are found', () => {
    const { body, found, diagnostics } = composed('文[^a]，\\[^b] 与 `[^c]`\n\n[^d]: 注');
    expect(body).toContain('"文[^a]，[^b] 与 "');
    expect(found).toEqual(['9:1 footnote-without-mark', '7:1 footnote-without-note']);
    expect(diagnostics.map(({ values }) => values)).toEqual([{ label: 'd' }, { label: 'a' }]);
    expect(composed('文\n\n见https://a.cn，[^a]').found).toEqual(['9:1 footnote-without-note']);
  });
});

describe('raw HTML', () => {
  it.each([
    ['a <u>b</u> c', '"a " "b" " c"', '7:3'],
    ['a <script>alert(1)</script> b', '"a " " b"', '7:3'],
    ['a <STYLE>x</STYLE> b', '"a " " b"', '7:3'],
    ['a <style>b', '"a "', '7:3'],
    ['文\n\n<div class="x">\n图1 <b>说明</b>\n</div>', '"文") paragraph("图1 说明"', '9:1'],
    ['文\n\n<script>\nalert("x")\n\n</script>', '"文"', '9:1'],
    ['文\n\n<img src=x onerror=y>', '"文"', '9:1'],
    ['a <img src="x"', '"a <img src=\\"x\\""', undefined],
  ])('%j is dropped', (markdown, body, at) => {
    const outcome = composed(markdown);
    expect(outcome.body).toBe(`paragraph(${body})`);
    expect(outcome.found).toEqual(at === undefined ? [] : [`${at} html-dropped`]);
  });

  it('is said to take its text along only where it does', () => {
    const values = (markdown: string) => composed(markdown).diagnostics.map(({ values }) => values);
    expect(values('a <u>b</u>')).toEqual([{ name: 'u', text: 'kept' }]);
    expect(values('a <script>b</script>')).toEqual([{ name: 'script', text: 'dropped' }]);
    expect(values('<STYLE>\nb\n</STYLE>')).toEqual([{ name: 'style', text: 'dropped' }]);
  });

  it('keeps apart what its tags kept apart', () => {
    const body = (markdown: string) => composed(markdown).body;
    expect(body('<table><tr><td>10</td><td>5</td></tr><tr><td>7</td></tr></table>')).toBe(
      'paragraph("10  5") paragraph("7")',
    );
    expect(body('<p>第一行<br>第<b>二</b>行</p>')).toBe('paragraph("第一行") paragraph("第二行")');
  });

  it('for a line break becomes one, and comments vanish', () => {
    expect(quiet('a<br>b<BR />\nc')).toBe('paragraph("a" break() "b" break() "c")');
    expect(quiet('a<!-- b -->c\n\n<!-- d\n\ne -->\n\nf')).toBe('paragraph("a" "c") paragraph("f")');
    expect(quiet('<br>\n\na')).toBe('paragraph("a")');
    expect(quiet('| a |\n| - |\n| b<br>c |')).toContain('tableCell("b" break() "c")');
  });
});

describe('links', () => {
  it.each(['https://a.cn/x?y=1#z', 'HTTP://a.cn', 'mailto:a@b.cn'])('to %s stay', (url) => {
    expect(quiet(`[文](${url})`)).toBe(`paragraph(link<${url}>("文"))`);
  });

  it.each([
    ['javascript:alert(1)', 'scheme'],
    ['JaVaScRiPt:alert(1)', 'scheme'],
    ['java&#10;script:alert(1)', 'scheme'],
    ['&#1;javascript:alert(1)', 'relative'],
    ['data:text/html,x', 'scheme'],
    ['file:///etc/passwd', 'scheme'],
    ['vbscript:x', 'scheme'],
    ['02-x.md', 'relative'],
    ['#x', 'relative'],
    ['//a.cn/x', 'relative'],
    ['http://', 'malformed'],
  ])('to %s are dropped, and their text stays', (url, reason) => {
    const { body, found, diagnostics } = composed(`文[*字*](${url})`);
    expect(body).toBe('paragraph("文" emphasis("字"))');
    expect(found).toEqual(['7:2 link-dropped']);
    expect(diagnostics[0]?.values).toMatchObject({ reason });
  });

  it('by reference hold their own address', () => {
    expect(quiet('[文][a] ![图][A]\n\n> [a]: https://a.cn "题"')).toBe(
      'paragraph(link<https://a.cn>("文") " " image<https://a.cn|图|题|images/https://a.cn>()) blockquote()',
    );
  });

  it.each([
    ['见https://a.cn/b_c，后', '"见" link<https://a.cn/b_c>("https://a.cn/b_c") "，后"'],
    ['见 https://a.cn/b。后', '"见 " link<https://a.cn/b>("https://a.cn/b") "。后"'],
    ['（www.a.cn）后', '"（" link<http://www.a.cn>("www.a.cn") "）后"'],
    ['<https://a.cn/，>后', 'link<https://a.cn/，>("https://a.cn/，") "后"'],
    ['https://a.cn/中', 'link<https://a.cn/中>("https://a.cn/中")'],
    [
      '见https://a.cn/b_c_d，**重点**[^1]。\n\n[^1]: 注',
      '"见" link<https://a.cn/b_c_d>("https://a.cn/b_c_d") "，" strong("重点") ' +
        'footnoteReference<03-1|03-1>() "。") footnoteDefinition<03-1|03-1>(paragraph("注")',
    ],
    ['www.a.cn。`码`', 'link<http://www.a.cn>("www.a.cn") "。" inlineCode("码")'],
    [
      '**见https://a.cn/x_y.**，https://b.cn，[文](https://c.cn)（http://d.cn/(e)）',
      'strong("见" link<https://a.cn/x_y>("https://a.cn/x_y") ".") "，" ' +
        'link<https://b.cn>("https://b.cn") "，" link<https://c.cn>("文") "（" ' +
        'link<http://d.cn/(e)>("http://d.cn/(e)") "）"',
    ],
  ])('written as an address, %s, end at a full-width mark', (markdown, body) => {
    expect(quiet(markdown)).toBe(`paragraph(${body})`);
  });
});

describe('pictures', () => {
  it('alone in a paragraph are figures with a caption', () => {
    expect(quiet('![图](a.png "题")')).toBe('paragraph(image<a.png|图|题|images/a.png>())');
    expect(quiet('![图](a.png)')).toBe('paragraph(image<a.png|图||images/a.png>())');
    expect(quiet('![](a.png)')).toBe('paragraph(image<a.png|||images/a.png>())');
    expect(quiet('![一](a.png)\n![二](b.png)')).toBe(
      'paragraph(image<a.png|一||images/a.png>()) paragraph(image<b.png|二||images/b.png>())',
    );
  });

  it('in a line of text are not', () => {
    expect(quiet('见![图](a.png)')).toBe('paragraph("见" image<a.png|图||images/a.png>())');
  });

  it('that cannot be shown are found and keep their place', () => {
    const { body, found, diagnostics } = composed('字\n\n![图](https://a.cn/a.png)', () => ({
      kind: 'remote',
    }));
    expect(body).toBe('paragraph("字") paragraph(image<https://a.cn/a.png|图||->())');
    expect(found).toEqual(['9:1 picture-not-shown']);
    expect(diagnostics[0]?.values).toEqual({ url: 'https://a.cn/a.png', reason: 'remote' });
  });
});

describe('a table', () => {
  const cells = (row: string) => row.replace(/[^ ]+/g, (word) => `tableCell("${word}")`);
  const rows = (...all: readonly string[]) =>
    `table(${all.map((row) => `tableRow(${cells(row).replaceAll('"-"', '')})`).join(' ')})`;

  it('with rows longer than its head gets a head as long, and each of them is said', () => {
    const { body, found } = composed(
      '| 甲 | 乙 |\n| --- | --- |\n| 1 |\n| 1 | 2 | 3 |\n| 1 | 2 | 3 | 4 |',
    );
    expect(body).toBe(rows('甲 乙 - -', '1', '1 2 3', '1 2 3 4'));
    expect(found).toEqual(['10:1 table-row-long', '11:1 table-row-long']);
  });
});

describe('a picture', () => {
  it('has its title for a caption, unless the paragraph below it is one, and never its alternative text', () => {
    expect(quiet('![库区](p.png)')).toContain('<p.png|库区||');
    expect(quiet('![库区](p.png "一角")')).toContain('<p.png|库区|一角|');
    expect(quiet('![库区](p.png)\n\n图 1　库区全景')).toContain('<p.png|库区||');
    expect(quiet('![库区](p.png "一角")\n\n图 1　库区全景')).toContain('<p.png|库区||');
  });

  const figure = (url: string) => `paragraph(image<${url}|||images/${url}>())`;
  const a = figure('a.png');

  it.each([
    ['![](a.png)\n图 1　走势', `${a} paragraph("图 1　走势")`],
    ['![](a.png)  \n图 1　走势', `${a} paragraph("图 1　走势")`],
    [
      '上文\n![](a.png)\n下文\n**又一行**',
      `paragraph("上文") ${a} paragraph("下文" strong("又一行"))`,
    ],
    [
      '![](a.png) ![](b.png)\n![](c.png)\n文',
      `${a} ${figure('b.png')} ${figure('c.png')} paragraph("文")`,
    ],
    ['> ![](a.png)\n> 文', `blockquote(${a} paragraph("文"))`],
  ])('on a line of its own is a figure: %j', (markdown, body) => {
    expect(quiet(markdown)).toBe(body);
  });

  it.each(['见 ![](a.png)\n文', '![](a.png)，\n文'])(
    'in a line of text stays there: %j',
    (markdown) => {
      expect(quiet(markdown)).toMatch(
        /^paragraph\([^()]*image<a\.png\|\|\|images\/a\.png>\(\)[^()]*\)$/,
      );
    },
  );
});
