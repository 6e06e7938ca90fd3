/** Hosts, with all below them, where many media publish: what stands there belongs to none of them. Portals of the government among them, for they carry the notices of every institution. */
const platforms = new Set([
  'qq.com',
  'toutiao.com',
  'sohu.com',
  'sina.cn',
  'sina.com.cn',
  'weibo.com',
  'weibo.cn',
  '163.com',
  'ifeng.com',
  'baidu.com',
  'zhihu.com',
  'bilibili.com',
  'douyin.com',
  'kuaishou.com',
  'xiaohongshu.com',
  'thepaper.cn',
  'pdnews.cn',
  'uc.cn',
  'yidianzixun.com',
  'jianshu.com',
  'csdn.net',
  '360kuai.com',
  'gov.cn',
]);

/** True where several media publish at a host (in lower case). */
export function isPlatform(host: string): boolean {
  let at = 0;
  do {
    if (platforms.has(host.slice(at))) return true;
    at = host.indexOf('.', at) + 1;
  } while (at > 0);
  return false;
}
