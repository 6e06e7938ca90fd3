/** What the findings of a check about itself mean. */
export const checkMeanings = {
  'rule-unknown':
    '`rules:` 或正文的注释里写了一条没有的规则。写错了名称的设置不起作用，看上去却像关掉了。',
  'rule-setting': '`rules:` 里的规则设成了 off、info、warning、error 以外的词，或者空着。',
  'rule-fixed':
    '`rules:` 或正文的注释想关闭或降低一个让报告排不出来的错误（例如缺少标题）。关掉它，报告也还是排不出来。',
  'switch-unknown':
    '正文里有一条注释像是写给程序的（以 bulletin 开头），写法却不对，所以不起作用，看上去倒像关掉了规则。只有两种写法：<!-- bulletin-disable 规则的名称 --> 和 <!-- bulletin-enable -->；没有只管一行的。',
  'rule-failed':
    '一条规则检查这个文件时自己出了错，没有查完，别的规则照常。这是程序的错误，请报告给开发者；退出码是 70。',
  'mend-encoding':
    '要自动改正的文件不是 UTF-8，没有改。改了就得连编码一起换，那不止是改几个字；请先另存为 UTF-8。',
  'mend-link':
    '要自动改正的文件是一个指向别处的链接（快捷方式），没有改。写回去会用一个新文件代替链接，两处就不一样了。',
  'baseline-broken':
    'baseline.json 不是完整的 JSON，读不出哪些是旧问题，所以都当作新的报。多半是合并改动时留下了冲突的记号。',
  'baseline-shape': 'baseline.json 是 JSON，里面的样子却不对。它由程序写，多半是手工改过。',
  'baseline-version': 'baseline.json 是这个程序不认得的版本，多半是更新的程序写的。',
};
