import { check } from './check-command.js';
import { help } from './help.js';
import { sample } from './sample.js';

/** A problem with the command line or the surroundings: what happened, and how to mend it. */
const problem = (message: string, help: string) => ({ message, help });

const severities = { error: '错误', warning: '警告', info: '提示' };

/** How to mend what a system refuses, by its own word for it. */
const refusals: Readonly<Record<string, string>> = {
  ENOENT: '那里建不了文件或目录，请换一个地方',
  ENOTDIR: '这个路径上有一级是文件，不是目录，请换一个路径',
  EISDIR: '这里已经有一个同名的目录，请移开它，或换一个路径',
  ENAMETOOLONG: '路径太长，请换一个短一些的',
};

/** What the command line says: help, prompts, errors of use, results. */
export const cli = {
  help,
  sample,
  check,
  severities,
  /** What is wrong with the command line itself. */
  use: {
    unknownOption: (option: string, nearest?: string) =>
      problem(
        `没有选项 ${option}`,
        nearest ? `是不是 ${nearest}？` : '加上 --help 可以看到所有选项',
      ),
    unknownCommand: (command: string, nearest?: string) =>
      problem(
        `没有命令 ${command}`,
        nearest ? `是不是 ${nearest}？` : '用 bulletin --help 可以看到所有命令',
      ),
    optionValueMissing: (option: string) =>
      problem(`选项 ${option} 缺少值`, '在选项后面写上它的值'),
    argumentMissing: (name: string) => problem(`缺少参数 ${name}`, '加上 --help 可以看到用法'),
    tooManyArguments: (expected: number, received: number) =>
      problem(
        expected === 0
          ? `这个命令不带参数，却写了 ${received} 个`
          : `这个命令最多带 ${expected} 个参数，却写了 ${received} 个`,
        '值里有空格时，请用引号把它括起来',
      ),
    languageUnknown: (language: string) =>
      problem(`不认识界面语言 ${language}`, '可以写 --lang zh 或 --lang en'),
    formatsUnknown: (formats: readonly string[], known: readonly string[]) =>
      problem(
        `不认识格式 ${formats.map((format) => format || '（空）').join('、')}`,
        `可以写：${known.join('、')}，用逗号分开`,
      ),
    themeUnknown: (theme: string, known: readonly string[], nearest?: string) =>
      problem(
        `没有主题 ${theme || '（空）'}`,
        `${nearest ? `是不是 ${nearest}？` : ''}可以写：${known.join('、')}`,
      ),
    reporterUnknown: (reporter: string, known: readonly string[], nearest?: string) =>
      problem(
        `没有输出形式 ${reporter || '（空）'}`,
        `${nearest ? `是不是 ${nearest}？` : ''}可以写：${known.join('、')}`,
      ),
    ruleUnknown: (rule: string, nearest?: string) =>
      problem(
        `没有“${rule}”这条规则`,
        nearest ? `是不是 ${nearest}？` : '用 bulletin check --rules 可以看到所有规则',
      ),
    outInSources: (folder: string) =>
      problem(`报告不能放进 bulletins/：${folder}`, '那里是源文件；请用 --out 指定别的文件夹'),
    dateMalformed: (value: string) =>
      problem(`日期看不懂：${value}`, '请写成 2021-04-09 或 2021年4月9日'),
    dateImpossible: (value: string) => problem(`没有这一天：${value}`, '请查一查日历，再改正'),
    linkMalformed: (value: string) =>
      problem(`链接不是网址：${value}`, '链接要以 http:// 或 https:// 开头，中间没有空格'),
    numberMalformed: (value: string, most: number) =>
      problem(`期号不对：${value}`, `期号是 1 到 ${most} 的整数`),
    valueEmpty: () => problem('这一项不能空着', '请写上内容；按 Ctrl+C 可以放弃'),
    choiceUnknown: (answer: string, most: number) =>
      problem(`没有 ${answer || '（空）'} 这一项`, `请输入 1 到 ${most} 之间的序号，或完整的名称`),
    valuesMissing: (options: readonly string[]) =>
      problem(`缺少：${options.join('、')}`, '把这些选项补上；在终端里运行时，会逐项询问'),
    bodyMissing: (file: string) =>
      problem(
        `正文文件 ${file} 找不到，或者不是普通文件`,
        '请检查 --body 后面的路径；写 - 则从标准输入读',
      ),
  },
  /** What is wrong with the place the command was run in, or with what it names there. */
  workspace: {
    none: (folder: string) =>
      problem(
        `${folder} 和它的上级目录里都没有工作区（bulletins 文件夹）`,
        '进入工作区再运行，或用 -C 指明目录；用 bulletin init 可以新建一个',
      ),
    noFolder: (folder: string) => problem(`没有目录 ${folder}`, '请检查 -C 后面的路径'),
    empty: () => problem('工作区里还没有系列', '用 bulletin init 可以建立第一个系列'),
    seriesUnknown: (series: string, known: readonly string[], nearest?: string) =>
      problem(
        `没有系列 ${series}`,
        nearest ? `是不是 ${nearest}？` : `现有的系列：${known.join('、')}`,
      ),
    seriesFileWanted: (id: string) =>
      problem(
        `文件夹 bulletins/${id} 里没有 series.yaml，还不是一个系列`,
        `从别的系列复制一份 series.yaml 放进去，改好 title 等各项，再用 bulletin new-issue ${id} 新建第一期`,
      ),
    seriesWanted: (known: readonly string[]) =>
      problem(
        `有 ${known.length} 个系列，请写明是哪一个：${known.join('、')}`,
        `例如 bulletin new-issue ${known[0]}`,
      ),
    issueWanted: (known: readonly string[]) =>
      problem(`请写明加到哪一期：${known.join('、')}`, `例如 --issue ${known[0]}`),
    noIssue: (series: string) =>
      problem(`系列 ${series} 还没有任何一期`, `先用 bulletin new-issue ${series} 新建一期`),
    selectorUnknown: (selector: string, nearest?: string) =>
      problem(
        `没有找到 ${selector}`,
        `${nearest ? `是不是 ${nearest}？` : ''}用 bulletin list 可以看到所有的系列和期`,
      ),
    selectorEmpty: () =>
      problem(
        '要查找的期是空的',
        '写期号、系列、latest 或文件夹路径，例如 37；不写就是全部。用 bulletin list 可以看到所有的系列和期',
      ),
    selectorOfFile: (file: string, issue: string) =>
      problem(`${file} 是一期里的一个文件，这里要写整期`, `写它所在的期：${issue}`),
    selectorAmbiguous: (number: number, candidates: readonly string[]) =>
      problem(`有几个系列都有第 ${number} 期`, `请写明系列：${candidates.join('、')}`),
    numberGiven: (series: string, number: number) =>
      problem(
        `系列 ${series} 的期号 ${number} 已经用过`,
        '期号给出以后不再使用；不写 --number，会自动取下一个',
      ),
    numbersUsedUp: (series: string, most: number) =>
      problem(
        `系列 ${series} 的期号已经用到 ${most}，不能再大`,
        '请用 --number 写一个没有用过的期号',
      ),
    periodReversed: (from: string, to: string) =>
      problem(
        `监测时段的最后一天 ${to} 早于第一天 ${from}`,
        '请检查 --from 和 --to，必要时两个都写',
      ),
    periodUnknown: (folder: string) =>
      problem(
        `读不出上一期的监测时段（${folder}），推算不出这一期的`,
        '改正它的 issue.md，或写明 --from 和 --to',
      ),
    alreadyThere: (files: readonly string[]) =>
      problem(`已经存在，没有覆盖：${files.join('、')}`, '请换一个空目录，或先把它们移开'),
  },
  /** Questions at a terminal. */
  ask: {
    series: '哪一个系列？',
    issue: '加到哪一期？',
    choice: (most: number) => `输入序号 1–${most}：`,
    title: '标题：',
    media: '媒体：',
    link: '链接：',
    date: '日期：',
  },
  /** What a command has to say when it is done. */
  result: {
    columns: { issue: '期号', date: '日期', period: '监测时段', articles: '文章', state: '报告' },
    buildState: (state: 'built' | 'outdated' | 'missing', theme: string | null) => {
      const said = { built: '已生成', outdated: '有变化', missing: '未生成' }[state];
      return theme === null ? said : `${said}（主题 ${theme}）`;
    },
    unreadable: '有错误',
    noIssues: '（还没有任何一期，用 bulletin new-issue 新建）',
    bodyEmpty: (file: string) => `正文还是空的：请打开 ${file}，写在最后一行 --- 的下面。`,
    initDone:
      '工作区已建好。接着改 bulletins/ 里的 series.yaml，再到这个文件夹里运行 bulletin build。',
    counts: (errors: number, warnings: number) => `${errors} 个错误，${warnings} 个警告`,
    infos: (count: number) => `另有 ${count} 条提示，运行 bulletin check 可以看到`,
    stoppedByWarnings: (count: number) =>
      `其中 ${count} 期只有警告：用了 --strict，有警告的也不生成`,
    buildCounts: (built: number, unchanged: number, failed: number) =>
      [
        `生成 ${built} 期`,
        ...(unchanged > 0 ? [`${unchanged} 期没有变化，已跳过`] : []),
        ...(failed > 0 ? [`${failed} 期没有生成`] : []),
      ].join('，'),
    removed: (path: string) => `已删去 ${path}`,
    progress: (done: number, all: number, issue: string) => `${done}/${all} ${issue}`,
    stdinWaiting: '请输入正文；结束时另起一行，按 Ctrl+D（Windows：Ctrl+Z，再按回车）',
  },
  /** The surroundings failed. */
  host: {
    permission: (path: string) =>
      problem(`没有权限：${path}`, '请检查它的权限；如果别的程序正打开着它，请先关闭'),
    full: (path: string) => problem(`磁盘空间不够：${path}`, '请腾出一些空间，再试一次'),
    readonly: (path: string) => problem(`磁盘是只读的：${path}`, '请换一个可以写入的地方'),
    busy: (path: string) => problem(`文件正被别的程序占用：${path}`, '请关闭那个程序，再试一次'),
    offline: (path: string) =>
      problem(
        `连不上网：${path} 等网站一个也没有回应`,
        '请接通网络再试；只能经代理上网的地方查不了链接',
      ),
    other: (path: string, code: string) =>
      problem(`系统不让读写：${path}（${code}）`, refusals[code] ?? '请检查这个路径和磁盘'),
  },
  /** The program itself failed. */
  bug: (version: string, stack: string) =>
    `bulletin ${version} 出了意料之外的错，这是程序的问题，不是您的。\n` +
    `请把下面的内容发到 https://www.npmjs.com/package/bulletin-compiler 上写明的地方：\n\n${stack}`,
};
