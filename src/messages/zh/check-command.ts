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
  mended: (place: string, was: string, text: string, rule: string) =>
    `${place}  ${text === '' ? `删去“${was}”` : `“${was}”改成“${text}”`}  ${rule}`,
  fixed: (count: number) => `已改正 ${count} 处`,
  baselineWritten: (count: number) => `baseline.json 里记下 ${count} 处现有的问题，以后只报新的`,
  /** Stands for what belongs to no issue. */
  workspace: '工作区',
  andMore: (message: string, count: number) => `${message}（另有 ${count} 处）`,
  sourceRoot: '仓库的根目录；不在仓库里时，是工作区',
  /** The documentation of the rules. */
  docs: {
    rules: '规则：',
    own: '读文件、编报告时的发现：',
    settable: '可以设置',
    fixed: '不能关闭',
    more: '看一条规则的说明和例子：bulletin check --rules <规则>',
    severity: (severity: string) => `级别：${severity}`,
    origin: (origin: string) => `出处：${origin === 'practice' ? '编辑工作的惯例' : origin}`,
    ownFinding: '这是读文件、编报告时的发现，不是一条单独的规则。',
    fixedMeaning: '有这个错误，报告就排不出来，所以不能关闭，也不能降级。',
    fails: '这样写会被指出：',
    passes: '这样写不会：',
    setting: '怎样设置：',
    inFile: '在 series.yaml（整个系列）、issue.md（一期）或文章（一篇）的开头写：',
    settings: 'off 关闭、info 提示、warning 警告、error 错误',
    inText: '正文里的一段：',
    text: '……',
  },
};
