/** Findings of typeset/. */
export const typesetFindings = {
  'character-missing': (values: { code: string; character: string }) => ({
    message: `没有一款字体有“${values.character}”（${values.code}）这个字，版面上印成了“〓”`,
    help: '请换一个写法，或者换成意思相同的字',
  }),
  'letters-unjoined': () => ({
    message: '这一段里的阿拉伯字母没有连写，是一个一个分开印的',
    help: '请找懂这种文字的人看一看；不合用，就换成译文或者图片',
  }),
  'picture-too-thin': (values: { width: number; height: number }) => ({
    message: `图片太细长（${values.width} × ${values.height} 像素），缩到版心里几乎看不见`,
    help: '请裁成几段，或者换一张长宽相近的图',
  }),
  'table-too-wide': (values: { columns: number; percent: number }) => ({
    message: `表格有 ${values.columns} 栏，放不下，字号缩到了原来的 ${values.percent}%`,
    help: '请减少栏数，或者把表格拆成几个',
  }),
  'table-in-parts': (values: { columns: number; parts: number }) => ({
    message: `表格有 ${values.columns} 栏，一行放不下，分成了上下 ${values.parts} 段，每段都重复第一栏`,
    help: '不想分段，请减少栏数',
  }),
  'table-words-cut': (values: { columns: number }) => ({
    message: `表格有 ${values.columns} 栏，放不下其中的长词、长网址，只好从中间断开`,
    help: '请减少栏数，或者换成短一些的写法；网址可以写成链接',
  }),
};
