/** What `bulletin init` writes for the editor to start from. */
export const sample = {
  series: `# 一个系列（一种反复出的简报）。改成您自己的名称和单位。
title: 舆情监测月报
publisher: 信息中心
# 文章讲什么、监测了哪里：用在自动生成的导语里
topic: 信息化
scope: 主流媒体及政府网站
# 出刊周期：day 日、week 周、month 月、quarter 季、year 年
period: month
# 版式：monthly 月报、weekly 周报
layout: monthly
# 期号写法：cardinal 第三十七期、digits 第三七期、arabic 第37期
numerals: cardinal
language: zh-CN
`,
  article: {
    title: '示例文章：请换成您的文章',
    media: '示例媒体',
    link: 'https://example.com/',
    body: `这是一篇示例文章。一个文件就是一篇文章：上面两行 \`---\` 之间是标题、媒体、链接和日期，下面是正文。

## 小标题

正文用 Markdown 写，可以有列表、表格、图片和**加粗**：

- 用 \`bulletin add\` 添加文章，用 \`bulletin new-issue\` 新建下一期；
- 用 \`bulletin build\` 生成报告，报告在 build 文件夹里。

| 想做的事 | 命令 |
| --- | --- |
| 看有哪些期 | \`bulletin list\` |
| 看命令的用法 | \`bulletin add --help\` |

看完以后，把这个文件删掉即可。
`,
  },
  workflow: {
    about: '每次推送后，自动生成全部报告，在本次运行的页面上可以下载。',
    name: '生成简报',
  },
  gitignore: '# bulletin build 生成的报告，随时可以重新生成',
};
