/** SI and common units of Latin letters and signs (GB 3101), behind a figure and maybe a space. */
const latin =
  '(?:[kMGTPm]?B(?:ps)?|[kMGT]?bps|[kcmnμµ]?m[²³23]?|[kmμµ]?g|[mkμµ]?[lL]|[mnμµ]?s|min|h|' +
  '[kMG]?Hz|[kMG]?Wh?|[kMmμµ]?[VA]|[kM]?Pa|[kM]?J|[mk]?mol|dB|mmHg|px|pt|USD|CNY|RMB|EUR|GBP|' +
  '[A-Za-zμµ]+/[A-Za-z]+)(?![A-Za-z0-9])|°[CF]?|[Ω℃℉%％‰]';

/** 十, 百, 千, 万, 亿 behind a figure, and 余 or 多. */
const magnitude = '(?:[余多]?[十百千万亿兆]{1,2}[余多]?|[余多])';

/** The units and measure words that are counted most; of two the longer first (GB/T 15835). */
const han =
  '(?:个(?:百分点|工作日|月|点)|百分点|年代?|月份?|日|天|周岁?|岁|小时|时|分钟|分之|分|毫秒|秒|世纪|' +
  '美元|欧元|日元|港元|英镑|元|角|' +
  '(?:平方|立方)?(?:千米|公里|厘米|毫米|微米|纳米|米)|公顷|亩|里|公斤|千克|毫克|克|斤|吨|毫升|升|' +
  '兆瓦|千瓦时?|瓦|伏|安|摄氏度|度|兆|字节|比特|赫兹|帕|' +
  '人次|人份|人|个|名|位|家|所|项|条|件|例|次|批|份|张|台|套|种|类|期|号|版|页|章|节|款|届|层|级|' +
  '倍|成|组|户|辆|篇|处|座|起|场|站|间|床|剂|支|只|本|册|部|门|步|点|幅|枚|根|块|片|卷|笔|轮)';

const unit = new RegExp(`${latin}|${magnitude}(?:${han})?|${han}`, 'uy');

/**
 * Where the unit ends that stands in `text` at `index`, as a UTF-16 offset; `index` where none does.
 * It keeps the figure before it, and is not cut: 12 %, 3.5 mg/L, 1.5 万元, 3 个月.
 */
export function unitEnd(text: string, index: number): number {
  unit.lastIndex = index;
  return unit.test(text) ? unit.lastIndex : index;
}
