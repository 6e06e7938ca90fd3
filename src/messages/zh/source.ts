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
  | 'bracket'
  | 'second-document'
  | 'other';

/** What YAML offers and bulletins refuse. */
export type YamlConstruct = 'anchor' | 'alias' | 'tag' | 'directive' | 'merge' | 'complex-key';

/** Why a source file could not be read. */
export type UnreadableReason = 'missing' | 'outside' | 'irregular' | 'too-large' | 'forbidden';

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
    help: '名称后面写英文冒号和一个空格；文章的话，如果这里已经是正文，上面缺少结束元数据的一行 ---',
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
  bracket: {
    message: '括号没有成对，缺少后面的一个',
    help: '在末尾补上 } 或 ]；后面有 # 的话，给带 # 的值加上引号，否则 # 之后都算注释',
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

/** Findings about files, their encodings, and their front matter or YAML as a whole. */
export const sourceFindings = {
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
    message: '元数据或 YAML 文件超过 64 KB，没有读取',
    help: '检查是不是误放了别的内容；文章的话，正文前面可能缺少一行 ---',
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
    help: '每行写一个“名称: 值”，英文冒号后面一个空格',
  }),
  'colon-full-width': ({ key }: { key: string }) => ({
    message: `“${key}”后面用了中文冒号`,
    help: `写成 ${key}: 值（英文冒号，后面一个空格）`,
  }),
  'colon-without-space': ({ key }: { key: string }) => ({
    message: `“${key}”的冒号后面没有空格`,
    help: `写成 ${key}: 值（英文冒号，后面一个半角空格）`,
  }),
};
