/** Findings of template/, but for themes. */
export const templateFindings = {
  'layout-unknown': (values: {
    layout: string;
    near: string | undefined;
    known: readonly string[];
  }) => ({
    message: `没有叫“${values.layout}”的版式`,
    help: values.near
      ? `是不是想写“${values.near}”？`
      : `可用的版式：${values.known.join('、')}；自己的版式放在 templates/ 下，一个文件夹一种`,
  }),
  'template-missing': (values: { layout: string; format: string }) => ({
    message: `版式“${values.layout}”没有 ${values.format} 格式的模板`,
    help: `在版式的文件夹里加一个 report.${values.format}.hbs，或者不要生成这种格式`,
  }),
  'template-unreadable': (values: {
    reason: 'outside' | 'irregular' | 'forbidden' | 'too-large' | 'not-utf8';
  }) => ({
    message: {
      outside: '这个模板指到工作区外面去了，没有读取',
      irregular: '这个模板不是普通文件，没有读取',
      forbidden: '没有权限读这个模板，用了自带的',
      'too-large': '这个模板太大，没有读取',
      'not-utf8': '这个模板不是 UTF-8 编码，没有读取',
    }[values.reason],
    help: {
      outside: '把文件本身放进 templates/，不要用指向外面的链接',
      irregular: '换成一个普通的文本文件',
      forbidden: '请给这个文件读的权限',
      'too-large': '模板不能超过 1 MB',
      'not-utf8': '用编辑器把它另存为 UTF-8 编码',
    }[values.reason],
  }),
  'template-syntax': (values: { detail: string }) => ({
    message: `模板写到这里读不下去了：${values.detail}`,
    help: '看看附近的 {{ 和 }} 是否成对，{{#if}}、{{#each}} 是否都有对应的 {{/if}}、{{/each}}',
  }),
  'template-unknown-name': (values: { name: string; near: string | undefined }) => ({
    message: `模板里用了“${values.name}”，但这里没有这个名字`,
    help: values.near ? `是不是想写“${values.near}”？` : '可用的名字见文档中的模板一节',
  }),
  'template-unknown-helper': (values: { name: string; near: string | undefined }) => ({
    message: `模板里调用了“${values.name}”，但没有这个函数`,
    help: values.near
      ? `是不是想写“${values.near}”？`
      : '可用的函数：if、unless、each、with、date、eq',
  }),
  'template-unknown-partial': (values: {
    name: string;
    near: string | undefined;
    files: readonly string[];
  }) => ({
    message: `模板里引用了部件“${values.name}”，但没有这个文件`,
    help: `${values.near ? `是不是想写“${values.near}”？不是的话，` : ''}加上这个文件：${values.files.join(' 或 ')}`,
  }),
  'template-helper-use': (values: { helper: string; usage: string }) => ({
    message: `模板里“${values.helper}”的用法不对`,
    help: `应当这样写：${values.usage}`,
  }),
  'template-endless': () => ({
    message: '模板的部件互相引用，没有尽头',
    help: '检查部件是否直接或间接地引用了自己',
  }),
  'template-failed': (values: { detail: string }) => ({
    message: `模板在这里出错：${values.detail}`,
    help: '对照文档中的模板一节改正这一行',
  }),
};
