import type { PeriodKind } from '../../../model/period.js';
import { quoted } from '../../quoted.js';

const wholes: Readonly<Record<PeriodKind, string>> = {
  day: '一天',
  week: '一周',
  month: '一个月',
  quarter: '一个季度',
  year: '一年',
};

/** Findings of the rules about what an issue says beside earlier ones. */
export const archiveFindings = {
  'number-out-of-step': (values: { number: number; last: number; from: number; to: number }) => ({
    message: `第 ${values.last} 期之后就是第 ${values.number} 期，缺第 ${numbers(values)} 期`,
    help: '期号写错了就改；缺的期号确实用过、后来删去了，就在 ledger.tsv 里补上一行',
  }),
  'cover-date-backwards': (values: { date: string; last: number; before: string }) => ({
    message: `封面日期 ${values.date} 早于第 ${values.last} 期的 ${values.before}`,
    help: '检查这两期的封面日期，是不是有一个写错了',
  }),
  'period-overlap': (values: { from: string; last: number; to: string }) => ({
    message: `监测时间从 ${values.from} 开始，而第 ${values.last} 期到 ${values.to} 才结束`,
    help: '改起止日期，让两期前后相接、互不重叠',
  }),
  'period-gap': (values: { last: number; from: string; to: string }) => ({
    message: `与第 ${values.last} 期之间漏了 ${days(values)}`,
    help: '检查两期的起止日期，让它们前后相接；这段时间确实没有监测的，可以不改',
  }),
  'period-not-whole': (values: {
    kind: PeriodKind;
    from: string;
    to: string;
    first: string;
    last: string;
  }) => ({
    message: `监测时间 ${days(values)} 不是完整的${wholes[values.kind]}`,
    help: `完整的${wholes[values.kind]}是 ${days({ from: values.first, to: values.last })}；合刊等有意为之的，可以不改`,
  }),
  'cover-date-early': (values: { date: string; to: string }) => ({
    message: `封面日期 ${values.date} 时监测还没有结束，最后一天是 ${values.to}`,
    help: '检查封面日期和监测时间的最后一天，是不是有一个写错了',
  }),
  'cover-date-late': (values: { date: string; to: string }) => ({
    message: `封面日期 ${values.date} 在监测时间之外，最后一天是 ${values.to}`,
    help: '封面写的是出刊日的，可以不改；否则写监测时间的最后一天',
  }),
  'articles-out-of-order': (values: { date: string; before: string }) => ({
    message: `文章没有按日期排列：${values.date} 排在 ${values.before} 之后`,
    help: '要按日期排，就改文件名前面的编号；有意这样排的，可以不改',
  }),
  'link-repeated': (values: { other: string }) => ({
    message: `“${values.other}”已经用过这个链接`,
    help: '同一篇文章只收一次，删去一篇；链接贴错了的，换成这一篇自己的',
  }),
  'title-repeated': (values: { title: string; other: string }) => ({
    message: `标题${quoted(values.title)}和“${values.other}”的一样，链接却不同`,
    help: '是同一篇文章的，只留一篇；不是的，检查标题是不是贴错了',
  }),
  'text-repeated': (values: { other: string }) => ({
    message: `正文和“${values.other}”几乎一样，链接却不同`,
    help: '是转载的，只留一篇；不是的，检查正文是不是贴错了',
  }),
  'media-spelling': (values: { media: string; usual: string }) => ({
    message: `媒体${quoted(values.media)}别处写作${quoted(values.usual)}`,
    help: `统一写法，例如都写${quoted(values.usual)}`,
  }),
  'link-host': (values: { host: string; owner: string; media: string }) => ({
    message: `${values.host} 以前都是${quoted(values.owner)}的网址，这篇的媒体却是${quoted(values.media)}`,
    help: '检查链接或者媒体是不是贴错了；转载的，最好换成首发媒体的链接',
  }),
};

function numbers({ from, to }: { from: number; to: number }): string {
  return from === to ? `${from}` : `${from} 至 ${to}`;
}

function days({ from, to }: { from: string; to: string }): string {
  return from === to ? from : `${from} 到 ${to}`;
}
