/** Where a rule comes from that no standard holds. */
const origins: Readonly<Record<string, string>> = {
  practice: '编辑工作的惯例',
  format: '简报文件的格式，见 README 的“工作区”“正文”和“检查”',
};

/** What `bulletin check` says beside its findings. */
export const check = {
  counts: (errors: number, warnings: number, infos: number) =>
    `${errors} 个错误，${warnings} 个警告${infos > 0 ? `，${infos} 个提示` : ''}`,
  nothing: (issues: number, known: number) => {
    if (issues === 0) return '没有可以检查的期。';
    return `检查了 ${issues} 期，${known > 0 ? '没有新的问题' : '没有发现问题'}。`;
  },
  fixable: (own: number, quoted: number) => {
    const ways = [
      ...(own > 0 ? [`${own} 处可以用 --fix 改`] : []),
      ...(quoted > 0 ? [`${quoted} 处可以用 --fix-body 改`] : []),
    ];
    return ways.length > 0 ? `其中 ${ways.join('，')}` : '';
  },
  links: (done: number, all: number) => `正在查链接：${done}/${all}`,
  known: (count: number) => `另有 ${count} 处旧问题已经记在 baseline.json 里，没有列出`,
  stale: (count: number) =>
    `baseline.json 里有 ${count} 处已经改好，运行 bulletin check --update-baseline 可以去掉`,
  made: {
    removed: (was: string) => `删去“${was}”`,
    removedBlank: '删去空格',
    replaced: (was: string, text: string) => `“${was}”改成“${text}”`,
    joinedLines: '接上断开的两行',
    joinedParagraphs: '接上被空行截断的段落',
  },
  fixed: (count: number) => `已改正 ${count} 处`,
  stoppedByWarnings: '没有错误，只有警告：用了 --strict，有警告也不通过',
  baselineWritten: (count: number, all: number) =>
    `baseline.json 里记下 ${count} 处现有的问题${all > count ? `，连同别的各期共 ${all} 处` : ''}，以后只报新的`,
  /** Stands for what belongs to no issue. */
  workspace: '工作区',
  andMore: (message: string, count: number) => `${message}（另有 ${count} 处）`,
  sourceRoot: '仓库的根目录；不在仓库里时，是工作区',
  /** The documentation of the rules. */
  docs: {
    kinds: {
      rule: '规则',
      finding: '读文件、编报告和检查时的发现（带 * 的不能设置）',
    },
    areas: {
      issue: '一期和前面各期',
      article: '文章的标题、媒体和日期',
      link: '链接',
      punctuation: '标点和符号',
      wording: '用词、名称和数字',
      structure: '小标题、段落、图和表',
      people: '个人信息',
      files: '文件和编码',
      metadata: '元数据和 YAML 的写法',
      fields: '各项的内容',
      folders: '文件夹和文件名',
      texts: '正文',
      lists: '台账、名词表和旧问题',
      checking: '检查本身',
    },
    others: '模板、主题、字体和排版的发现，生成报告时才有',
    other:
      '这是生成报告时关于模板、主题、字体或排版的发现，怎样改写在它下面。检查时没有，所以不能用 rules 设置。',
    more: '看一条的说明和例子：bulletin check --rules <名称>',
    severity: (severity: string) => `级别：${severity}`,
    origin: (origin: string) => `出处：${origins[origin] ?? origin}`,
    fixed: '有这个错误，报告就排不出来，所以不能关闭，也不能降级。',
    ofWorkspace: '这说的是整个工作区，或者检查本身，所以不能设置。',
    fails: '这样写会被指出：',
    passes: '这样写不会：',
    unshown: {
      bytes: '没有例子：起因是文件的编码，从文字上看不出来。',
      length: '没有例子：要很长的文字才会这样。',
      disk: '没有例子：起因在磁盘上，不在文字里。',
      fault: '没有例子：起因是程序的错误。',
    },
    setting: '怎样设置：',
    inFile: '在 series.yaml（整个系列）、issue.md（一期）或文章（一篇）的开头写：',
    inSeries: '在 series.yaml 里写：',
    settings: 'off 关闭、info 提示、warning 警告、error 错误',
    inText: '正文里的一段：',
    text: '……',
  },
};
