import type { Catalogue } from '../catalogue.js';

/** What `bulletin init` writes for the editor to start from. */
export const sample: Catalogue['cli']['sample'] = {
  series: `# A series: one bulletin that appears again and again. Put in your own names.
title: 舆情监测月报
publisher: 信息中心
# What the articles are about, and what was monitored: the generated lead says so
topic: 信息化
scope: 主流媒体及政府网站
# How often it appears: day, week, month, quarter, year
period: month
# Its look: monthly, weekly
layout: monthly
# How its numbers are written: cardinal 第三十七期, digits 第三七期, arabic 第37期
numerals: cardinal
language: zh-CN
`,
  article: {
    title: 'An example: put your own article here',
    media: 'Example Daily',
    link: 'https://example.com/',
    body: `This is an example. One file is one article: title, medium, link and date stand between the two lines of \`---\`, the text below them.

## A sub-heading

The text is Markdown, with lists, tables, pictures and **bold** words:

- \`bulletin add\` adds an article, \`bulletin new-issue\` starts the next issue;
- \`bulletin build\` renders the reports into the folder build.

| To | run |
| --- | --- |
| see all issues | \`bulletin list\` |
| see how a command is used | \`bulletin add --help\` |

When you have read this, delete the file.
`,
  },
  workflow: {
    about: 'Renders all reports after every push; they can be downloaded from the page of the run.',
    name: 'Build the bulletins',
  },
  gitignore: '# The reports that bulletin build writes; they can be made again at any time',
};
