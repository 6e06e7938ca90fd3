/** What is wrong with broken YAML, in kinds that an editor can do something about. */
export type YamlProblem =
  | 'escape'
  | 'indent'
  | 'reserved-character'
  | 'colon-in-value'
  | 'no-colon'
  | 'tab'
  | 'stray-text'
  | 'quote'
  | 'second-document'
  | 'other';

/** What YAML offers and bulletins refuse. */
export type YamlConstruct = 'anchor' | 'alias' | 'tag' | 'directive' | 'merge' | 'complex-key';

/** Why a source file could not be read. */
export type UnreadableReason = 'missing' | 'outside' | 'irregular' | 'too-large' | 'forbidden';

/** What a value is, or should have been. */
export type ValueKind = 'text' | 'list' | 'mapping';

const yamlProblems: Record<YamlProblem, { message: string; help: string }> = {
  escape: {
    message: '双引号里的反斜杠 \\ 写法不对',
    help: '把外面的双引号换成单引号，或者把 \\ 写成 \\\\',
  },
  indent: {
    message: '这一行的缩进和上下不一致',
    help: '同一级的几行要左对齐；普通的一行顶格写，前面不留空格',
  },
  'reserved-character': {
    message: '值不能以 @、`、% 这样的符号开头',
    help: "给整个值加上单引号，例如 '@北京发布'",
  },
  'colon-in-value': {
    message: '值里有“英文冒号加空格”，分不清哪里是名称、哪里是值',
    help: '给整个值加上单引号，或者换成中文冒号：；下一行另是一项的话，行首不留空格',
  },
  'no-colon': {
    message: '这一行没有写成“名称: 值”',
    help: '名称后面写英文冒号和一个空格；如果这里已经是正文，上面缺少结束元数据的一行 ---',
  },
  tab: {
    message: '行首用了制表符（Tab）',
    help: '用空格代替',
  },
  'stray-text': {
    message: '值已经结束，后面还有多余的文字',
    help: "值里有引号或方括号时，给整个值加上单引号：'“智慧”医院[图]'；值里的单引号要写两个",
  },
  quote: {
    message: '引号没有成对，缺少后面的一个',
    help: '在值的末尾补上同样的引号',
  },
  'second-document': {
    message: '文件里有第二段 YAML（又一行 ---）',
    help: '删去这一行以及后面的内容',
  },
  other: {
    message: '这里不符合 YAML 的写法',
    help: '每行写成“名称: 值”；值里有特殊符号时，给整个值加上单引号',
  },
};

const yamlConstructs: Record<YamlConstruct, string> = {
  anchor: '锚点（& 开头）',
  alias: '别名（* 开头）',
  tag: '类型标记（! 开头）',
  directive: '指令（% 开头）',
  merge: '合并（<<）',
  'complex-key': '列表或映射作名称',
};

const kinds: Record<ValueKind, string> = {
  text: '一段文字',
  list: '列表',
  mapping: '一组“名称: 值”',
};

/** Findings about files, front matter and fields. */
export const readFindings = {
  'file-unreadable': ({ reason }: { reason: UnreadableReason }) => ({
    message: {
      missing: '文件不存在',
      outside: '这是一个指到工作区以外的链接，没有读取',
      irregular: '这不是普通文件',
      'too-large': '文件超过 8 MB，没有读取',
      forbidden: '没有读取这个文件的权限',
    }[reason],
    help: {
      missing: '检查文件名，或者放回这个文件',
      outside: '把文件本身放进工作区，代替链接',
      irregular: '换成一个普通的文本文件',
      'too-large': '检查是不是误放了别的文件',
      forbidden: '在系统里给自己加上读取这个文件的权限',
    }[reason],
  }),
  'file-empty': () => ({
    message: '文件是空的',
    help: '写上内容，或者删去这个文件',
  }),
  'encoding-gb18030': () => ({
    message: '文件的编码是 GB 18030（GBK），不是 UTF-8',
    help: '已照 GB 18030 读取；请在编辑器里另存为 UTF-8',
  }),
  'encoding-utf16': () => ({
    message: '文件的编码是 UTF-16，不能读取',
    help: '在编辑器里另存为 UTF-8（记事本：另存为，编码选 UTF-8）',
  }),
  'encoding-broken': () => ({
    message: '这里的字节已经损坏，不成文字',
    help: '重新粘贴这一段；或者从原来的文件另存为 UTF-8',
  }),
  'nul-character': () => ({
    message: '文件里有空字符（NUL），可能不是文本文件',
    help: '检查是不是误把别的文件改名成了 .md；是文本的话，删去这个字符',
  }),
  'front-matter-missing': () => ({
    message: '文件开头没有元数据（front matter）',
    help: '在第一行写 ---，接着每行写一个“名称: 值”，再写一行 ---，后面才是正文',
  }),
  'front-matter-late': () => ({
    message: '元数据前面有空行',
    help: '删去空行，让 --- 成为文件的第一行',
  }),
  'front-matter-fence': ({ line }: { line: string }) => ({
    message: `“${line}”不是元数据的分隔线`,
    help: '分隔线单独占一行，正好是三个英文连字符：---',
  }),
  'front-matter-unclosed': () => ({
    message: '元数据没有结束',
    help: '在元数据和正文之间写一行 ---',
  }),
  'front-matter-language': ({ language }: { language: string }) => ({
    message: `元数据只能用 YAML，不能用“${language}”`,
    help: '第一行只写 ---，后面每行写一个“名称: 值”',
  }),
  'yaml-broken': ({ problem }: { problem: YamlProblem }) => yamlProblems[problem],
  'yaml-too-large': () => ({
    message: '元数据超过 64 KB，没有读取',
    help: '检查正文前面是不是缺少一行 ---',
  }),
  'yaml-too-deep': ({ deepest }: { deepest: number }) => ({
    message: `一层套一层，超过 ${deepest} 层，没有读取`,
    help: '值里有方括号、花括号时，给整个值加上单引号',
  }),
  'yaml-construct': ({ construct }: { construct: YamlConstruct }) => ({
    message: `这里不能用 YAML 的${yamlConstructs[construct]}`,
    help: '值就是这样开头的话，给整个值加上单引号；否则把内容直接写出来',
  }),
  'yaml-no-mapping': ({ found }: { found: 'list' | 'text' | 'nothing' }) => ({
    message: {
      list: '这里是一个列表，应当是一组“名称: 值”',
      text: '这里是一段文字，应当是一组“名称: 值”',
      nothing: '这里什么也没有写，应当是一组“名称: 值”',
    }[found],
    help: '每行写一个“名称: 值”，例如 title: 标题',
  }),
  'colon-full-width': ({ key }: { key: string }) => ({
    message: `“${key}”后面用了中文冒号`,
    help: `写成 ${key}: 值（英文冒号，后面一个空格）`,
  }),
  'colon-without-space': ({ key }: { key: string }) => ({
    message: `“${key}”的冒号后面没有空格`,
    help: `写成 ${key}: 值（英文冒号，后面一个半角空格）`,
  }),
  'key-unknown': ({ key, nearest, known }: KeyUnknown) => ({
    message: `不认识的名称“${key}”，没有使用`,
    help: nearest === undefined ? `可以用的名称：${known.join('、')}` : `是不是想写“${nearest}”？`,
  }),
  'key-doubled': ({ key, other, line }: { key: string; other: string; line: number }) => ({
    message:
      key === other
        ? `“${key}”写了两次，第 ${line} 行已经有了`
        : `“${key}”和第 ${line} 行的“${other}”是同一项`,
    help: '只留一个',
  }),
  'field-missing': ({ field }: { field: string }) => ({
    message: `缺少 ${field}`,
    help: `加上一行“${field.split(' / ').at(-1)}: …”`,
  }),
  'field-empty': ({ field }: { field: string }) => ({
    message: `${field} 没有写内容`,
    help: '在冒号和空格后面写上内容',
  }),
  'field-type': ({ field, expected, found }: FieldType) => ({
    message: `${field} 应当是${kinds[expected]}，这里是${kinds[found]}`,
    help: {
      text: '在冒号后面直接写文字；文字里有“: ”、[ ] 或 { } 时，给整个值加上单引号',
      list: '一行一项，每行以“- ”开头',
      mapping: '下面缩进两格，每行写一个“名称: 值”',
    }[expected],
  }),
  'day-malformed': ({ field, text }: { field: string; text: string }) => ({
    message: `${field} 的“${text}”不是日期`,
    help: '写成 2021-04-09、2021/4/9、2021.4.9 或 2021年4月9日',
  }),
  'day-impossible': ({ field, text }: { field: string; text: string }) => ({
    message: `${field} 的“${text}”这一天不存在`,
    help: '检查月份和日子（闰年的 2 月才有 29 日）',
  }),
  'choice-unknown': ({ field, text, choices, nearest }: ChoiceUnknown) => ({
    message: `${field} 不能是“${text}”`,
    help: `${nearest === undefined ? '' : `是不是想写“${nearest}”？`}可以写：${choices.join('、')}`,
  }),
  'name-malformed': ({ field, text }: { field: string; text: string }) => ({
    message: `${field} 不能是“${text}”`,
    help: '名称只用小写英文字母、数字和连字符，例如 monthly',
  }),
  'week-malformed': ({ text }: { text: string }) => ({
    message: `week 的“${text}”不是一周的起止`,
    help: '写第一天和最后一天，例如 mon-fri（周一至周五）、mon-sun、sun-sat',
  }),
  'language-malformed': ({ text }: { text: string }) => ({
    message: `language 的“${text}”不是语言代码`,
    help: '写 zh-CN、zh-TW、en 这样的代码',
  }),
  'number-malformed': ({ text, highest }: { text: string; highest: number }) => ({
    message: `“${text}”不是期号`,
    help: `写 1 到 ${highest} 之间的整数，例如 37`,
  }),
  'number-differs': ({ number, folder }: { number: number; folder: number }) => ({
    message: `期号是 ${number}，文件夹的名称却是第 ${folder} 期`,
    help: '改期号，或者改文件夹的名称，让两者一致',
  }),
  'period-reversed': ({ from, to }: { from: string; to: string }) => ({
    message: `监测时间的最后一天 ${to} 早于第一天 ${from}`,
    help: '检查起止两个日期，是不是写反了',
  }),
  'link-malformed': ({ text }: { text: string }) => ({
    message: `“${text}”不是网址`,
    help: '写以 https:// 或 http:// 开头的完整网址',
  }),
  'link-character': ({ character }: { character: string }) => ({
    message: `网址里不能有${character.trim() === '' ? '空格' : `“${character}”`}`,
    help: '只留网址本身：去掉空格、尖括号、引号和中文标点',
  }),
  'title-long': ({ length, longest }: { length: number; longest: number }) => ({
    message: `标题有 ${length} 个字，超过 ${longest} 个`,
    help: '检查是不是把正文粘到了标题里；目录里可以用 toc（目录标题）写一个短的',
  }),
  'body-empty': () => ({
    message: '只有元数据，没有正文',
    help: '在第二行 --- 后面写上正文',
  }),
  'article-name': ({ name }: { name: string }) => ({
    message: `文章的文件名“${name}”前面没有编号，排不了顺序`,
    help: `在前面加上编号，例如 01-${name}；不是文章的话，移到别的文件夹`,
  }),
  'article-number-doubled': ({ number, other }: { number: number; other: string }) => ({
    message: `编号 ${number} 和“${other}”重复`,
    help: '给其中一篇换一个没有用过的编号',
  }),
  'issue-without-articles': () => ({
    message: '这一期还没有文章',
    help: '用 bulletin add 添加文章，或者在文件夹里放 01-….md',
  }),
  'issue-missing': () => ({
    message: '这一期的文件夹里没有 issue.md',
    help: '补上 issue.md，写明期号、日期、起、止；不是一期的话，把文件夹移到别处',
  }),
  'issue-folder-name': ({ name }: { name: string }) => ({
    message: `文件夹“${name}”的名称不是期号，没有读取`,
    help: '期的文件夹用至少三位的数字命名，例如 037；放别的东西的话，移到别处',
  }),
  'number-doubled': ({ number, other }: { number: number; other: string }) => ({
    message: `${other} 也是第 ${number} 期`,
    help: '一个期号只能有一个文件夹：合并，或者给其中一个换期号',
  }),
  'series-missing': () => ({
    message: '这个文件夹里没有 series.yaml，没有读取',
    help: '补上 series.yaml，写明 title、publisher、period、layout；不是刊物的话，移到别处',
  }),
  'no-series': () => ({
    message: '工作区里还没有刊物',
    help: '用 bulletin init 建立第一种刊物，或者在 bulletins/ 里建文件夹和 series.yaml',
  }),
  'no-issues': () => ({
    message: '这种刊物还没有出过一期',
    help: '用 bulletin new-issue 开始第一期',
  }),
  'ledger-line': ({ text }: { text: string }) => ({
    message: `台账里的这一行“${text}”看不懂`,
    help: '每行写期号、制表符（Tab）和日期，例如 37⇥2021-04-30',
  }),
};

export interface KeyUnknown {
  readonly key: string;
  readonly nearest: string | undefined;
  readonly known: readonly string[];
}

export interface FieldType {
  readonly field: string;
  readonly expected: ValueKind;
  readonly found: ValueKind;
}

export interface ChoiceUnknown {
  readonly field: string;
  readonly text: string;
  readonly choices: readonly string[];
  readonly nearest: string | undefined;
}
