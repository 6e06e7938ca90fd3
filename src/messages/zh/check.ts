/** What a part of baseline.json should have been. */
export type BaselineShape = 'whole' | 'object' | 'list';

/** What stands where a rule is set. */
export interface FoundSetting {
  readonly kind: 'text' | 'empty' | 'list' | 'mapping';
  readonly text: string;
}

const shapes: Record<BaselineShape, string> = {
  whole: '一组含有 "version" 和 "findings" 的内容',
  object: ' { … }',
  list: ' [ … ]',
};

const again = '或者删去它，运行 bulletin check --update-baseline 重新生成';

/** Findings of check/ about itself: its settings, rules that fail, mending, and what is known of old. */
export const checkFindings = {
  'rule-unknown': (values: { name: string; nearest: string | undefined }) => ({
    message: `没有“${values.name}”这条规则`,
    help: `${values.nearest ? `是不是“${values.nearest}”？` : ''}运行 bulletin check --rules 可以看到所有规则`,
  }),
  'rule-setting': ({ name, found }: { name: string; found: FoundSetting }) => ({
    message: {
      text: `规则“${name}”不能设成“${found.text}”`,
      empty: `规则“${name}”后面是空的，没有写设成什么`,
      list: `规则“${name}”后面是一个列表，应当是一个词`,
      mapping: `规则“${name}”后面是一组带名称的值，应当是一个词`,
    }[found.kind],
    help: '写 off（关闭）、info（提示）、warning（警告）或 error（错误）',
  }),
  'rule-fixed': (values: { name: string }) => ({
    message: `“${values.name}”是报告排不出来的错误，不能关闭，也不能降级`,
    help: '删去这一行，改正它指出的错误',
  }),
  'switch-unknown': ({ text }: { text: string }) => ({
    message: `看不懂这条注释，它不起作用：“${text}”`,
    help: '关掉规则写 <!-- bulletin-disable 规则的名称 -->，到重新打开的地方写 <!-- bulletin-enable -->',
  }),
  'rule-failed': (values: { name: string; stack: string }) => ({
    message: `规则“${values.name}”检查这里时出错，这条没有查完，其他规则照常`,
    help: '这是程序的错误，请把下面的内容报告给开发者',
  }),
  'mend-encoding': () => ({
    message: '这个文件不是 UTF-8 编码，没有自动修改',
    help: '用编辑器另存为 UTF-8，再运行一次',
  }),
  'mend-link': () => ({
    message: '这是一个指向别处的链接（快捷方式），没有自动修改',
    help: '直接修改它指向的文件，或者用那个文件代替链接',
  }),
  'baseline-broken': ({ found }: { found: string }) => ({
    message:
      found === ''
        ? 'baseline.json 不完整，到这里就断了'
        : `baseline.json 里的“${found}”不合 JSON 的写法`,
    help: `检查它前面的引号、逗号和括号；${again}`,
  }),
  'baseline-shape': ({ expected }: { expected: BaselineShape }) => ({
    message: `baseline.json 的这里应当是${shapes[expected]}`,
    help: `这个文件由程序写，不要手改；${again}`,
  }),
  'baseline-version': ({ version, known }: { version: string; known: number }) => ({
    message: `baseline.json 是版本 ${version}，这个程序只认得版本 ${known}`,
    help: `换用写它的那个版本的程序；${again}`,
  }),
};
