import { quoted } from '../../quoted.js';

/** Findings of the rules about headings, paragraphs, pictures and tables. */
export const structureFindings = {
  'heading-skipped': (values: { marks: string; above: string }) => ({
    message: `小标题跳了级：上一个是“${values.above}”，这个却是“${values.marks}”`,
    help: `改成“${values.above}#”，同级的小标题一起改`,
  }),
  'heading-empty': (values: { marks: string }) => ({
    message: `“${values.marks}”后面没有文字，是空标题`,
    help: '补上标题，或者删去这一行',
  }),
  'heading-numbered': (values: { number: string }) => ({
    message: `小标题前手打了序号“${values.number}”，和报告给文章编的序号分不清`,
    help: '删去序号；要编号就用“一、”“（一）”；本来是列举的条目，就去掉前面的 #',
  }),
  'picture-without-alt': (values: { alt: string }) => ({
    message:
      values.alt === ''
        ? '图片没有说明文字'
        : `图片的说明文字${quoted(values.alt)}没有说出图上是什么`,
    help: '在 ![ ] 里写一句图上是什么，例如 ![柱状图：三家医院的床位数](…)；看不见图的读者靠它了解内容',
  }),
  'paragraph-cut': (values: { before: string; after: string; kind: 'cut' | 'unended' }) => ({
    message: {
      cut: `这一段像是被分页截成了两段：${quoted(`…${values.before}`)}${quoted(`${values.after}…`)}`,
      unended: `这一段到${quoted(`…${values.before}`)}就断了，话没有说完`,
    }[values.kind],
    help: {
      cut: '删去中间的空行，接成一段',
      unended: `和下一段${quoted(`${values.after}…`)}是一句话，就接起来；不是，就以句号结尾`,
    }[values.kind],
  }),
  'table-row-short': (values: { cells: number; columns: number }) => ({
    message: `表格的这一行只有 ${values.cells} 格，表头有 ${values.columns} 格`,
    help: '补上缺的格子，空格子也要写 |；这一行不是表格里的，就在它前面空一行',
  }),
};
