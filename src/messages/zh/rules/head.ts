import { quoted } from '../../quoted.js';

/** Findings of the rules about the fields of articles. */
export const headFindings = {
  'title-full-stop': (values: { stop: string }) => ({
    message: `标题末尾有句号“${values.stop}”`,
    help: '删去句号；标题不是完整的叙述，不加句号',
  }),
  'title-space': ({ kind, around }: { kind: 'dash' | 'word'; around: string }) => ({
    message: {
      dash: `破折号旁边有空格：${quoted(around)}`,
      word: `词语中间有空格：${quoted(around)}`,
    }[kind],
    help: '删去空格',
  }),
  'title-in-text': ({ text }: { text: string }) => ({
    message: `正文开头又写了一遍标题：${quoted(text)}`,
    help: '删去这一段；标题由程序排印，不用写在正文里',
  }),
  'title-label': ({ label }: { label: string }) => ({
    message: `内容里还留着“${label}”`,
    help: `删去“${label}”，只留后面的内容`,
  }),
  'toc-differs': ({ kind, toc }: { kind: 'longer' | 'other'; toc: string }) => ({
    message: {
      longer: `目录标题${quoted(toc)}比标题还长`,
      other: `目录标题${quoted(toc)}和标题对不上`,
    }[kind],
    help: {
      longer: '目录标题用来写短一些的标题；删去这一行，目录里就用标题本身',
      other: '是不是别的文章的？从标题里摘出要紧的词，写成短标题；或者删去这一行',
    }[kind],
  }),
  'source-like-media': ({ media, source }: { media: string; source: string }) => ({
    message: `来源${quoted(source)}和媒体${quoted(media)}像是同一个名称的两种写法`,
    help: '核对原文，写成一样的；媒体和来源相同时，来源可以不写',
  }),
  'label-in-text': ({ label }: { label: string }) => ({
    message: `正文里还留着“${label}”`,
    help: '把后面的内容写到文件开头的字段里（标题、媒体、链接、日期、来源），再从正文删去这一行；后面是正文的，只删去这几个字',
  }),
  'date-outside-period': ({ day, from, to }: { day: string; from: string; to: string }) => ({
    message: `日期 ${day} 不在本期的监测时间内（${from} 至 ${to}）`,
    help: '核对文章发表的日期；确实不在本期的，移到别的期',
  }),
  'date-in-text': ({ kind, date }: { kind: WrongDateKind; date: string }) => ({
    message: {
      impossible: `“${date}”这个日期不存在`,
      incomplete: `“${date}”缺了月份或日子，不是完整的日期`,
      'no-time': `“${date}”这个时间不存在`,
    }[kind],
    help: '对照原文核对；多半是录入时写错或漏了数字',
  }),
  'link-tracking': ({ parameters }: { parameters: readonly string[] }) => ({
    message: `网址里带着统计来路的参数：${parameters.join('、')}`,
    help: '删去这些参数，打开的还是同一个网页',
  }),
  'link-expiring': () => ({
    message: '这是会过期的微信链接，过一段时间就打不开了',
    help: '在微信里打开文章，点右上角“…”选“复制链接”，换成 https://mp.weixin.qq.com/s/… 这样的永久链接',
  }),
};

type WrongDateKind = 'impossible' | 'incomplete' | 'no-time';
