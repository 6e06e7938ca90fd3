import type { Parameter } from './article-link.js';

/** Names that only count visits or say who shared a page, on any host. */
const anywhere =
  /^(?:utm_\w+|share_token|sharer_\w+|isappinstalled|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|mc_cid|mc_eid|_hsenc|_hsmi|nsukey|hm(?:sr|pl|cu|kw|ci)|vd_source|share_source|share_medium|share_plat)$/;

/** What WeChat puts behind `from=` when a page is passed on; elsewhere that name may well mean something. */
const passedOn = /^(?:singlemessage|groupmessage|timeline)$/;

/** Where a visitor came from, as the sites of one group write it: numbers or words with dots between them. */
const steps = /^[\w-]*(?:\.[\w-]*)+$/;

/** Names that count visits on the hosts that end so, and may mean something on others. */
const onHosts: readonly { readonly host: RegExp; readonly name: RegExp }[] = [
  {
    host: /(?:^|\.)mp\.weixin\.qq\.com$/,
    name: /^(?:scene|subscene|sessionid|clicktime|enterid|ascene|from|srcid|mpshare|devicetype|version|lang|nettype|pass_ticket|wx_header|fontScale|exportkey|abtest_cookie|session_us|click_id)$/,
  },
  { host: /(?:^|\.)(?:taobao|tmall|aliyun|sohu)\.com$/, name: /^(?:scm|pvid)$/ },
  { host: /(?:^|\.)baijiahao\.baidu\.com$/, name: /^(?:wfr|for)$/ },
  { host: /(?:^|\.)toutiao\.com$/, name: /^(?:tt_from|use_new_style|share_did|share_uid)$/ },
];

/** True where a parameter of a link to `host` (in lower case) is known to change nothing of the page that opens. */
export function isTracking({ name, value }: Parameter, host: string): boolean {
  if (anywhere.test(name)) return true;
  if (name === 'spm' && steps.test(value)) return true;
  if (name === 'from' && passedOn.test(value)) return true;
  return onHosts.some((known) => known.host.test(host) && known.name.test(name));
}
