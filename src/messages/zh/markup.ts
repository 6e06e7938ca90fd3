const meant = (near: string | undefined): string => (near === undefined ? '' : `是不是 ${near}？`);

/** Findings about the elements that a PDF template is made of. */
export const markupFindings = {
  'markup-syntax': (values: { readonly problem: string; readonly before: string }) => ({
    message: `PDF 模板填好之后不是合格的 XML：${values.problem}`,
    help: `出错的地方在“${values.before}”之后：每个 <标签> 都要有 </标签>，& 写作 &amp;，< 写作 &lt;`,
  }),
  'markup-doctype': () => ({
    message: 'PDF 模板里不能有 <!DOCTYPE>',
    help: '删去它；模板从 <document> 开始',
  }),
  'markup-unknown-element': (values: {
    readonly element: string;
    readonly near: string | undefined;
    readonly known: readonly string[];
  }) => ({
    message: `PDF 模板里没有 <${values.element}> 这种标签`,
    help: `${meant(values.near)}可以用：${values.known.join('、')}`,
  }),
  'markup-misplaced': (values: {
    readonly element: string;
    readonly parent: string | undefined;
    readonly parents: readonly string[];
  }) => ({
    message:
      values.parent === undefined
        ? `<${values.element}> 不能是最外层的标签`
        : `<${values.element}> 不能放在 <${values.parent}> 里`,
    help:
      values.parent === undefined
        ? '把整个模板放进 <document> 里'
        : `它可以放在这些标签里：${values.parents.join('、')}`,
  }),
  'markup-unknown-attribute': (values: {
    readonly element: string;
    readonly attribute: string;
    readonly near: string | undefined;
  }) => ({
    message: `<${values.element}> 没有 ${values.attribute} 这个属性`,
    help: values.near === undefined ? '删去它' : meant(values.near),
  }),
  'markup-no-attribute': (values: { readonly element: string; readonly attribute: string }) => ({
    message: `<${values.element}> 缺少属性 ${values.attribute}`,
    help: `写作 <${values.element} ${values.attribute}="…">`,
  }),
  'markup-stray-text': (values: { readonly element: string; readonly text: string }) => ({
    message: `“${values.text}”直接写在了 <${values.element}> 里`,
    help: '文字要放进能装文字的标签里，如 <paragraph>',
  }),
  'markup-unknown-article': (values: { readonly element: string; readonly anchor: string }) => ({
    message: `<${values.element}> 指向的文章“${values.anchor}”不在这一期里`,
    help: '这里应写文章的 anchor，如 {{anchor}}',
  }),
  'markup-bad-link': (values: { readonly href: string }) => ({
    message: `<a> 的 href“${values.href}”不能用作链接`,
    help: '写 http:// 或 https:// 开头的网址，或 # 加文章的 anchor',
  }),
};
