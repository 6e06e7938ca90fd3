/** What a value is, or should have been. */
export type ValueKind = 'text' | 'list' | 'mapping';

const kinds: Record<ValueKind, string> = {
  text: '一段文字',
  list: '列表',
  mapping: '一组“名称: 值”',
};

/** Findings about fields, and about the folders and files of a workspace. */
export const readFindings = {
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
  'day-ambiguous': ({ field, text, days }: DayAmbiguous) => ({
    message: `${field} 的“${text}”可以是 ${days.join(' 或 ')}`,
    help: '按年、月、日的顺序写，年份写四位，例如 2021-04-09',
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
    help: '名称只用文字（中文、英文都可以）、数字、- 和 _，不能有空格和其他符号，例如 monthly、红头',
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
  'link-escaped': ({ escaped }: { escaped: string }) => ({
    message: `网址里多了反斜杠：“${escaped}”`,
    help: '删去“\\”；那是从 Markdown 里带来的转义符，不属于网址',
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
  'article-not-markdown': ({ name }: { name: string }) => ({
    message: `“${name}”不是 .md 文件，没有编进这一期`,
    help: '把文字存成 .md 文件，开头写上标题、媒体、链接和日期（可以用 bulletin add）；不是文章的话，移到别的文件夹',
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
    help: '补上 series.yaml，写明 title、publisher、period、layout；不是系列的话，移到别处',
  }),
  'no-series': () => ({
    message: '工作区里还没有系列',
    help: '用 bulletin init 建立第一个系列，或者在 bulletins/ 里建文件夹和 series.yaml',
  }),
  'no-issues': () => ({
    message: '这个系列还没有出过一期',
    help: '用 bulletin new-issue 开始第一期',
  }),
  'ledger-line': ({ text }: { text: string }) => ({
    message: `台账里的这一行“${text}”看不懂`,
    help: '每行写期号、制表符（Tab）和日期，例如 37⇥2021-04-30',
  }),
  'term-malformed': () => ({
    message: '这不是词的写法，没有使用',
    help: '一行写一个正确的写法，如“- VMware”；要列出错误的写法，写成“- 琚文胜: [据文胜]”',
  }),
  'term-repeated': ({ text, other }: { text: string; other: string }) => ({
    message:
      text === other ? `“${text}”列了两次` : `“${text}”和前面的“${other}”是同一个词，没有使用`,
    help: '只留一个',
  }),
  'term-contradicted': ({ text }: { text: string }) => ({
    message: `“${text}”既列为错误的写法，又列为正确的写法，没有算作错误`,
    help: '从错误的写法里删去，或者改正确的写法',
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

export interface DayAmbiguous {
  readonly field: string;
  readonly text: string;
  /** Written as YYYY-MM-DD. */
  readonly days: readonly string[];
}
