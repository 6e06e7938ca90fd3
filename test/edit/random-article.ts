import fc from 'fast-check';

/** Words of a text, and what goes wrong with them: what rules look for, and what Markdown and YAML take for marks. */
const words = [
  ...['三家医院', '互联网诊疗', '技術', '導致', '的', '了了', '异地异地', '谢谢', '12 例', '4*10G'],
  ...['App', 'APP', 'vmware', 'Java', '3月2日', '2021-04-09', '二十', '20', '（', '）', '(', ')'],
  ...[
    '，',
    ',',
    '。',
    '.',
    '？',
    '?',
    '！',
    '!',
    '：',
    ':',
    '；',
    ';',
    '“',
    '”',
    '"',
    "'",
    '《',
    '》',
  ],
  ...[
    '、',
    ' ',
    '　',
    '——',
    '-',
    '😀',
    '👨‍👩‍👧',
    'é',
    '标题：',
    '来源：',
    '1.',
    '#',
    '+',
    '_',
    '~',
  ],
];

const someWords = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 });

/** A piece of a line of Markdown. */
const inline = fc.oneof(
  { weight: 4, arbitrary: someWords.map((some) => some.join('')) },
  fc.constantFrom(
    ...[
      '**重点，**',
      '*强调*',
      '`a,b  了了`',
      '[链接,文字](https://a.cn/x,y "题,目")',
      '~~删,去~~',
    ],
    ...[
      '<https://a.cn/了了>',
      'https://a.cn/x,y',
      '![图,片](images/图,片.png)',
      '\\*',
      '&amp;',
      '&#20013;',
    ],
    ...[
      '<b>粗,体</b>',
      '<!-- 注释,了了 -->',
      '[^1]',
      '\n',
      '  \n',
      '\\\n',
      '**“引用”**的',
      '[a][b]',
      '\\_',
    ],
  ),
);

const line = fc.array(inline, { minLength: 1, maxLength: 6 }).map((some) => `文${some.join('')}`);

const oneLine = line.map((text) => text.replaceAll('\n', ''));

/** A block of Markdown. */
const block = fc.oneof(
  { weight: 3, arbitrary: line },
  oneLine.map((text) => `## ${text}`),
  oneLine.map((text) => `- ${text}\n- ${text}\n  1. ${text}`),
  oneLine.map((text) => `1. ${text}\n\n   ${text}\n2. ${text}`),
  oneLine.map((text) => `> ${text}\n> ${text}\n>\n> - ${text}`),
  oneLine.map((text) => `| 甲,乙 | ${text.replaceAll('|', '')} |\n| --- | :-: |\n| 技術 | 1,2 |`),
  oneLine.map((text) => `\`\`\`\n${text}\n了了,\n\`\`\``),
  oneLine.map((text) => `    ${text}`),
  oneLine.map((text) => `[^1]: ${text}`),
  fc.constantFrom(
    '[b]: https://b.cn/x,y "题,目"',
    '---',
    '<div>\n了了,\n</div>',
    '　　缩进,了了',
    '推动',
  ),
);

const body = fc.array(block, { maxLength: 6 }).map((blocks) => blocks.join('\n\n'));

/** A value of YAML, written in one of the ways that there are. */
const value = fc
  .tuple(someWords, fc.constantFrom('plain', 'single', 'double', 'escaped', 'folded', 'comment'))
  .map(([some, style]) => {
    const text = `文${some.join('')}`.replaceAll(/: | #|:$/g, '：').trim();
    if (style === 'single') return `'${text.replaceAll("'", "''")}'`;
    if (style === 'double') return JSON.stringify(text);
    if (style === 'escaped') return JSON.stringify(`${text}\u0007`).replace('文', '\\u6587');
    if (style === 'folded') return `>-\n  ${text}\n  ${text}`;
    return style === 'comment' ? `${text}  # 说明,了了` : text;
  });

const fields = fc
  .record({
    title: value,
    media: value,
    toc: value,
    section: value,
    points: fc.array(
      value.filter((text) => !text.startsWith('>')),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .chain(({ title, media, toc, section, points }) =>
    fc.shuffledSubarray(
      [
        `标题: ${title}`,
        `media: ${media}`,
        `toc:   ${toc}`,
        `section: ${section}`,
        'link: https://a.cn/了了?a=1,2',
        'date: 2021-04-09  # 日期,',
        '# 一行说明,了了',
        `points:\n${points.map((text) => `  - ${text}`).join('\n')}`,
      ],
      { minLength: 8 },
    ),
  );

/** The bytes of an article with all that files can hold: ways to quote, comments, marks, line ends, a byte-order mark. */
export const randomArticle: fc.Arbitrary<Uint8Array> = fc
  .record({
    fields,
    body,
    ends: fc.array(fc.constantFrom('\n', '\r\n', '\r'), { minLength: 1, maxLength: 3 }),
    mark: fc.constantFrom('', '\uFEFF'),
    last: fc.constantFrom('', '\n'),
  })
  .map(({ fields: lines, body: text, ends, mark, last }) => {
    let index = -1;
    const article = `---\n${lines.join('\n')}\n---\n${text}${last}`;
    const ended = article.replaceAll('\n', () => {
      index += 1;
      return ends[index % ends.length] ?? '\n';
    });
    return new TextEncoder().encode(mark + ended);
  });
