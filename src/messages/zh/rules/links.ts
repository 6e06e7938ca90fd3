import type { NetFault } from '../../../host/net.js';
import { quoted } from '../../quoted.js';

/** Why a link could not be opened, by what net and server did. */
const obstacles: Record<Exclude<NetFault, 'no-host'> | 'endless', string> = {
  unfit: '没有查这个链接：它带有用户名和密码，或跳转到了不是网页的地址',
  local: '没有查这个链接：它通向本机或单位内网，外面的读者打不开',
  'no-connection': '没能打开链接：连不上网站',
  timeout: '没能打开链接：网站迟迟没有回应',
  tls: '没能打开链接：网站的安全证书有问题',
  garbled: '没能打开链接：看不懂网站的回应',
  endless: '没能打开链接：一再跳转，没有尽头',
};

type Obstacle =
  | { cause: keyof typeof obstacles }
  | { cause: 'status'; status: number }
  | { cause: 'barrier'; text: string };

/** Findings of the rules about links that the net was asked for. */
export const linksFindings = {
  'link-dead': (
    values: { url: string } & (
      | { cause: 'status'; status: number }
      | { cause: 'host'; host: string }
    ),
  ) => ({
    message:
      values.cause === 'status'
        ? `链接已失效：网站上没有这一页（${values.status}）`
        : `链接已失效：没有 ${values.host} 这个网站`,
    help: '用浏览器打开看看；确已失效的，换成原文还能打开的地址',
  }),
  'link-deleted': (
    values: { url: string } & ({ sign: 'notice'; text: string } | { sign: 'redirect'; to: string }),
  ) => ({
    message:
      values.sign === 'notice'
        ? `原文已不在：打开链接只见${quoted(values.text)}`
        : `原文多半已删：链接跳转到了 ${values.to}`,
    help: '用浏览器打开看看；确已删除的，换成原文还能打开的地址',
  }),
  'link-unreachable': (values: { url: string } & Obstacle) => ({
    message: obstacle(values),
    help: '这不一定是链接的错，网站可能只是不让程序访问；用浏览器打开看看',
  }),
  'link-moved': ({ to }: { url: string; to: string }) => ({
    message: `链接的地址已永久改为 ${to}`,
    help: '旧地址还能用，但不知能用到哪天；可改用新地址',
  }),
};

function obstacle(values: Obstacle): string {
  if (values.cause === 'barrier') return `没能看到原文：网站说${quoted(values.text)}`;
  if (values.cause !== 'status') return obstacles[values.cause];
  const { status } = values;
  return `没能打开链接：${status >= 500 ? '网站出错了' : '网站不让访问'}（${status}）`;
}
