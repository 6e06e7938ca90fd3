/** Findings of compose/: what is wrong in the texts of articles. */
export const composeFindings = {
  'section-missing': (values: { above: string }) => ({
    message: `这篇没有写栏目，别的文章写了：它印在栏目“${values.above}”的文章后面，看上去也属于这个栏目`,
    help: '在元数据里加一行“栏目: …”；不属于任何栏目的文章，请编在有栏目的文章前面',
  }),
  'body-too-long': (values: { longest: number }) => ({
    message: `正文太长，超过 ${values.longest} 个字符，没有处理`,
    help: '检查是不是误贴了别的内容；确实这么长，就分成几篇',
  }),
  'body-too-deep': () => ({
    message: '引用或列表一层套一层，层数太多，这篇正文没有处理',
    help: '检查这一行开头的 >、-、1. 是不是多写了',
  }),
  'body-too-many-marks': (values: { mostRuns: number }) => ({
    message: `这一段里的 *、_、~ 超过 ${values.mostRuns} 处，这篇正文没有处理`,
    help: '用空行把段落分开；不是要加粗或强调的，放进 ``` 代码块里',
  }),
  'html-dropped': (values: { name: string; text: 'kept' | 'dropped' }) => ({
    message: {
      kept: `正文里的 HTML 标签 <${values.name}> 没有保留，其中的文字保留`,
      dropped: `正文里的 HTML 标签 <${values.name}> 和其中的内容都没有保留`,
    }[values.text],
    help: {
      kept: '改用 Markdown 的写法，例如 **加粗**、![说明](图片)；要原样印出，写成 \\<',
      dropped: '删去它，包括结束的标签；要原样印出，写成 \\<',
    }[values.text],
  }),
  'link-dropped': (values: { url: string; reason: 'relative' | 'scheme' | 'malformed' }) => ({
    message: {
      relative: `链接“${values.url}”不是完整的网址，在报告里打不开，只保留了文字`,
      scheme: `链接“${values.url}”不是网页或邮件地址，只保留了文字`,
      malformed: `链接“${values.url}”不是正确的网址，只保留了文字`,
    }[values.reason],
    help: '写以 https://、http:// 或 mailto: 开头的完整地址',
  }),
  'table-row-long': (values: { cells: number; columns: number }) => ({
    message: `表格的这一行有 ${values.cells} 格，表头只有 ${values.columns} 格，多出来的照印，但没有表头`,
    help: '给表头和它下面的 --- 补上缺的格子，或者删去这一行里多余的 |；格子里要印 |，写成 \\|',
  }),
  'footnote-without-note': (values: { label: string }) => ({
    message: `脚注 [^${values.label}] 没有对应的注文`,
    help: `在文末另起一段写“[^${values.label}]: 注文”`,
  }),
  'footnote-without-mark': (values: { label: string }) => ({
    message: `脚注“${values.label}”在正文里没有引用，不会印出来`,
    help: `在正文相应的位置写 [^${values.label}]，或者删去这条注文`,
  }),
  'picture-parts-lost': (values: { url: string; parts: string }) => ({
    message: `矢量图“${values.url}”里有印不出来的部分，已略去：${values.parts}`,
    help: '打开报告看看这张图缺了什么；缺得要紧，就在绘图软件里把它另存为 PNG',
  }),
  'picture-not-shown': (values: {
    url: string;
    reason:
      | 'missing'
      | 'remote'
      | 'outside'
      | 'irregular'
      | 'too-large'
      | 'unsupported'
      | 'broken'
      | 'complex';
    near?: string;
  }) => ({
    message: {
      missing: `找不到图片“${values.url}”，用占位框代替`,
      remote: `图片“${values.url}”在网上，不会下载，用占位框代替`,
      outside: `图片“${values.url}”在工作区之外，没有读取，用占位框代替`,
      irregular: `图片“${values.url}”不是普通文件，用占位框代替`,
      'too-large': `图片“${values.url}”太大，用占位框代替`,
      unsupported: `图片“${values.url}”的格式不能用（能用的有 PNG、JPEG、WebP、GIF、AVIF、SVG），用占位框代替`,
      broken: `图片“${values.url}”已损坏，用占位框代替`,
      complex: `图片“${values.url}”太复杂，画不出来，用占位框代替`,
    }[values.reason],
    help: {
      missing: `${values.near ? `是不是“${values.near}”？` : ''}检查文件名和路径（区分大小写）；路径从这篇文章所在的文件夹算起`,
      remote: '把图片存到期的 images/ 文件夹里，再写 images/文件名',
      outside: '把图片放到期的 images/ 文件夹里',
      irregular: '换成一个普通的图片文件',
      'too-large': '先把图片缩小：整页的图，长边四千像素就够了',
      unsupported: '用看图软件打开，另存为 PNG 或 JPEG',
      broken: '重新导出或下载这张图片',
      complex: '用看图或绘图软件打开，另存为 PNG',
    }[values.reason],
  }),
};
