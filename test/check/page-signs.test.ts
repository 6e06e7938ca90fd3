import { describe, expect, it } from 'vitest';
import { barrierIn, noticeIn } from '../../src/check/page-signs.js';

const page = (...pieces: string[]) => ({ title: '', pieces });

describe('a notice that an article is gone', () => {
  it.each([
    '该内容已被发布者删除',
    '该内容已被发布者删除。',
    '此内容因违规无法查看',
    '此内容被投诉且经审核涉嫌侵权，无法查看。',
    '此内容发送失败无法查看',
    '该公众号已迁移',
    '此帐号已被屏蔽, 内容无法查看',
    '该账号已自主注销',
    '内容已被删除',
    '该文章已被作者删除',
    '页面不存在',
    '文章不存在！',
    '您访问的页面不存在或已被删除',
    '很抱歉，您要访问的页面不存在……',
    '对不起，您所访问的网页不存在，可能已被删除。',
    '抱歉！该信息已下线',
    '页面走丢了',
    '您查看的新闻可能已经被删除了',
    '找不到您要的页面',
    '链接已失效',
    '404',
    '404 Not Found',
    '错误：404',
    '404，页面不存在',
    'Page Not Found',
    'Sorry, the page you requested could not be found.',
  ])('%s', (text) => {
    expect(noticeIn(page('示例网', text))).toContain(text);
    expect(noticeIn({ title: `${text} - 示例网`, pieces: [] })).toBe(text);
  });

  it('is found among the sentences of a piece', () => {
    expect(noticeIn(page('抱歉，该文章已被删除。请返回首页。'))).toBe('抱歉，该文章已被删除。');
  });

  it.each([
    '三家医院开通互联网诊疗',
    '该内容已被发布者删除的有三千余条',
    '医院网站的页面不存在盲区',
    '新系统删除了三千条内容',
    '第404次常务会议召开',
    '标致404',
    '该药品已下架',
    '文章已发布',
    '内容已更新',
    '此内容由用户上传',
    '该账号已认证',
    '该公众号已有三万人关注',
    '信息化不存在捷径',
    '',
  ])('is none: %s', (text) => expect(noticeIn(page(text))).toBeUndefined());

  it('is none beside the text of an article', () => {
    expect(noticeIn(page('页面不存在', '文'.repeat(700)))).toBeUndefined();
  });
});

describe('a barrier', () => {
  it.each(['环境异常', '当前环境异常，完成验证后即可继续访问。', '请完成安全验证', '访问过于频繁'])(
    '%s',
    (text) => expect(barrierIn(page(text))).toBe(text),
  );

  it.each(['网络环境异常检测', '验证码', '该系统完成验证并上线'])('is none: %s', (text) =>
    expect(barrierIn(page(text))).toBeUndefined(),
  );
});

it('takes linear time', () => {
  const started = performance.now();
  for (const part of ['对不起，', '您访问的', '404 ', '您', ' ', '。', '……', '“']) {
    const pieces = Array.from({ length: 10 }, () => part.repeat(60 / part.length));
    for (let round = 0; round < 100; round += 1) noticeIn(page(...pieces));
    noticeIn({ title: part.repeat(100_000), pieces: [] });
  }
  expect(performance.now() - started).toBeLessThan(3000);
});
