import type { PageText } from './page-text.js';

/** In a page with more text outside its links than this, in UTF-16 units, an article stands, whatever else it says. */
const longestNotice = 600;

/** A longer piece is no notice but tells of one. */
const longestPiece = 60;

const sorry =
  /^(?:(?:非常|很|十分)?(?:抱歉|对不起|遗憾)|哎呀|糟糕|温馨提示|提示|sorry|oops)[，,：:！!。.…~ ]*/i;

const wanted =
  '(?:您|你)?(?:所|要|想要|想|正在)?(?:访问|请求|查找|查看|浏览|打开|寻找)?的?(?:这个|这篇|该|此|本)?' +
  '(?:页面|网页|文章|内容|信息|新闻|稿件|链接|地址|网址|资源|文件|帖子|视频)';

const gone =
  '(?:不存在|未找到|没有找到|没找到|找不到|无法找到|不见|走丢|丢失|失效|过期|' +
  '(?:被|由|因)?(?:发布者|作者|用户|管理员|系统|编辑|网站|违规)?(?:自行)?(?:删除|下线|下架|移除|撤下|屏蔽))';

/** What a page says whose article is gone. */
const notices: readonly RegExp[] = [
  new RegExp(
    `^${wanted}(?:可能|或许|好像|似乎|也许)?(?:已经|已)?${gone}(?:了|啦)?(?:(?:或者?|，|,|、).{0,25})?$`,
  ),
  new RegExp(`^(?:未找到|没有找到|没找到|找不到|无法找到)${wanted}$`),
  // WeChat's own: of an article, and of an account with all its articles.
  /^[此该]内容(?:因违规|被投诉|被多人投诉|发送失败).{0,20}无法(?:进行)?查看$/,
  /^[此该](?:公众号|[帐账]号)(?:已迁移|已?被屏蔽|已?被封禁|已(?:自主|系统)?注销|已被(?:系统)?回收|已被冻结)(?:[，, ].{0,20})?$/,
  /^(?:(?:http|error|错误|错误代码|状态码)[：: ]*)?404(?:[：: ,，]*(?:not found|page not found|页面|页|错误|error|页面不存在|页面未找到|找不到页面))?$/i,
  /^(?:page|file|article) not found$/i,
  /^the (?:requested )?(?:page|url|article).{0,30}(?:not found|does not exist|could not be found)$/i,
];

/** What a page says that lets nobody in but people. */
const barriers: readonly RegExp[] = [
  /^(?:当前)?环境异常(?:[，, ].{0,20})?$/,
  /^(?:请)?(?:完成|进行)(?:安全)?验证(?:后.{0,12})?$/,
  /^安全验证$/,
  /^(?:访问|请求|操作)(?:过于|太)频繁(?:[，, ].{0,20})?$/,
  /^(?:just a moment|checking your browser.{0,30}|attention required!?|access denied)$/i,
];

/** What a page says of an article that is gone, in its own words; undefined where it says nothing of the kind. */
export function noticeIn(page: PageText): string | undefined {
  return saidIn(page, notices);
}

/** What a page says that wants to see first whether a person asks; undefined where it says nothing of the kind. */
export function barrierIn(page: PageText): string | undefined {
  return saidIn(page, barriers);
}

function saidIn({ title, pieces }: PageText, patterns: readonly RegExp[]): string | undefined {
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  if (length > longestNotice) return undefined;
  // The title of a page goes on with the name of its site.
  const candidates = [...pieces.flatMap(sentences), ...title.split(/[-_|—–·]/)].map((text) =>
    text.trim(),
  );
  return candidates.find((text) => patterns.some((pattern) => pattern.test(bare(text))));
}

function sentences(piece: string): readonly string[] {
  if (piece.length > longestPiece) return [];
  return [piece, ...piece.split(/(?<=[。！!])/)];
}

/** Without an apology before it and marks around it. */
function bare(text: string): string {
  if (text.length > longestPiece) return '';
  return text.replace(sorry, '').replace(/^[“"（(【[]+|[”"）)】\]。.！!…~～]+$/g, '');
}
