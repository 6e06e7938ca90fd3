/** Findings about files, front matter and fields. */
export const readFindings = {
  'front-matter-missing': () => ({
    message: '文件开头没有元数据（front matter）',
    help: '在第一行写 ---，接着写 title、media、link、date，再写一行 ---',
  }),
};
