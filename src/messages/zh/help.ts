/** An option or argument in help: how its value is called (empty where it takes none), and what it is for. */
const term = (value: string, description: string) => ({ value, description });

/** An example in help: what is typed, and what for. */
const example = (command: string, purpose: string) => ({ command, purpose });

/** What `--help` says. */
export const help = {
  headings: {
    usage: '用法：',
    arguments: '参数：',
    options: '选项：',
    globalOptions: '通用选项：',
    commands: '命令：',
    examples: '示例：',
  },
  anyOptions: '[选项]',
  anyCommand: '<命令>',
  program: '把 Markdown 文章编成有期号的舆情简报，输出 Markdown、HTML 和 PDF。',
  programFoot: '查看某个命令的用法：bulletin <命令> --help',
  shared: {
    start: term('<目录>', '从这个目录开始找工作区（默认：当前目录）'),
    quiet: term('', '只显示错误，不显示警告、提示和进度'),
    noColor: term('', '不用颜色（设置环境变量 NO_COLOR 也可以）'),
    lang: term('<zh|en>', '界面语言（默认：跟随系统）'),
    version: term('', '显示版本号'),
    help: term('', '显示用法'),
    helpCommand: term('命令', '显示某个命令的用法'),
  },
  init: {
    summary: '新建工作区：一个系列、第一期、一篇示例文章和 CI 配置',
    folder: term('目录', '工作区所在的目录（默认：当前目录）'),
    examples: [
      example('bulletin init', '在当前目录新建工作区'),
      example('bulletin init 简报', '在“简报”目录里新建工作区'),
    ],
  },
  newIssue: {
    summary: '新建下一期',
    series: term('系列', '系列的名称，即 bulletins/ 下的文件夹名；只有一个系列时可以不写'),
    number: term('<期号>', '期号（默认：用过的最大期号加一）'),
    date: term('<日期>', '封面日期（默认：监测时段的最后一天）'),
    from: term('<日期>', '监测时段的第一天（默认：接着上一期）'),
    to: term('<日期>', '监测时段的最后一天'),
    examples: [
      example('bulletin new-issue', '新建下一期，期号和时段自动推算'),
      example('bulletin new-issue beijing-monthly', '有多个系列时，写明是哪一个'),
      example('bulletin new-issue --number 280 --from 2017-11-27 --to 2017-12-1', '自己指定'),
    ],
  },
  add: {
    summary: '给一期添加一篇文章；在终端里运行时，缺什么问什么',
    issue: term(
      '<期>',
      '加到哪一期：37、beijing-monthly/37、latest 或文件夹路径（默认：最新一期）',
    ),
    title: term('<标题>', '标题（必填）'),
    media: term('<媒体>', '刊发的媒体（必填）'),
    link: term('<链接>', '原文链接，以 http:// 或 https:// 开头（必填）'),
    date: term('<日期>', '刊发日期，例如 2021-4-9（必填）'),
    source: term('<来源>', '来源，即媒体从哪里转载'),
    toc: term('<目录标题>', '目录里用的短标题'),
    section: term('<栏目>', '栏目'),
    body: term('<文件>', '正文文件（Markdown）；写 - 则从标准输入读'),
    examples: [
      example('bulletin add', '逐项提问，添加到最新一期'),
      example(
        'bulletin add --title 标题 --media 人民网 --link https://example.com/1 --date 2021-4-9 --body 正文.md',
        '一次写全',
      ),
      example('bulletin add --issue 37 --body 正文.md', '正文来自文件，其余逐项提问'),
    ],
  },
  build: {
    summary: '生成报告；没有变化的期自动跳过',
    selectors: term(
      '期',
      '37、beijing-monthly、beijing-monthly/37、latest 或文件夹路径（默认：全部）',
    ),
    format: term('<格式>', '格式，用逗号分开：md,html,pdf（默认：全部）'),
    theme: term('<主题>', 'PDF 的主题：official、compact 或自己的（默认：系列或版式的）'),
    attachSources: term('', '把文章的源文件附在 PDF 里，供存档（PDF/A-3）'),
    out: term('<目录>', '输出目录（默认：工作区的 build/）'),
    force: term('', '没有变化的期也重新生成'),
    strict: term('', '把警告当作错误'),
    prune: term('', '删去已不存在的期留下的报告'),
    examples: [
      example('bulletin build', '生成全部各期，三种格式'),
      example('bulletin build latest --format pdf', '只生成每个系列最新一期的 PDF'),
      example('bulletin build latest --theme compact', '换一个主题，适合在屏幕上阅读'),
      example('bulletin build beijing-monthly/37 --force', '重新生成某一期'),
    ],
  },
  check: {
    summary: '检查源文件里的错误，不生成报告',
    selectors: term(
      '期',
      '37、beijing-monthly、beijing-monthly/37、latest 或文件夹路径（默认：全部）',
    ),
    reporter: term('<形式>', '输出形式：text、json、github、sarif、junit（默认：text）'),
    fix: term('', '改正编辑自己写的文字里只有一种改法的错误'),
    fixBody: term('', '连同引用的标题和正文一起改（包含 --fix）'),
    strict: term('', '把警告当作错误'),
    links: term('', '联网查各篇的链接：失效的、已删除的、改了地址的'),
    rules: term('[规则]', '列出所有规则，或说明其中的一条'),
    updateBaseline: term('', '把现有的问题记进 baseline.json，以后只报新的'),
    examples: [
      example('bulletin check latest', '检查每个系列的最新一期'),
      example('bulletin check 37 --fix', '检查第 37 期，能改的先改好'),
      example('bulletin check --rules title-full-stop', '看一条规则的说明和例子'),
      example('bulletin check --update-baseline', '旧的各期不再追究，以后只报新问题'),
      example('bulletin check --reporter github --strict', '在 GitHub Actions 里，有警告也不通过'),
    ],
  },
  list: {
    summary: '列出各系列、各期：日期、时段、文章数、是否已生成',
    json: term('', '输出 JSON，供程序使用'),
    examples: [
      example('bulletin list', '看一看有哪些期'),
      example('bulletin list --json', '交给别的程序处理'),
    ],
  },
};
