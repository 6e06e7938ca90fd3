/** Parameters that say where a reader came from and not what is shown; the first part of a name counts where it ends in `_`. */
const tracking =
  /^(?:utm_|spm$|from$|isappinstalled$|scene$|subscene$|sharer?_|share_?token$|timestamp$|wxshare_count$|nsukey$|chksm$|mpshare$|srcid$|clicktime$|enterid$|ascene$|devicetype$|exportkey$|pass_ticket$|wx_header$|fbclid$|gclid$)/i;

/** What a page of one address shows in several places; hosts are compared without it. */
const hostPrefix = /^(?:www|m|wap)\.(?=[^.]+\.)/;

/**
 * A link as it is compared, an absolute http or https URL: two that lead to the same page are mostly
 * the same. The scheme, the case and `www.` of the host, a slash at the end, the order of the
 * parameters and those that only track do not count (RFC 3986 6.2 goes less far), nor does a fragment,
 * unless a page is shown by it (`#/news/3`, `#!3`).
 */
export function linkKey(link: string): string {
  if (!URL.canParse(link)) return link;
  const { host, pathname, searchParams, hash } = new URL(link);
  const parameters = [...searchParams]
    .filter(([name]) => !tracking.test(name))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort();
  const path = pathname
    .replace(/%[\da-f]{2}/gi, (code) => code.toUpperCase())
    .replace(/(?<!\/)\/+$/, '');
  const query = parameters.length > 0 ? `?${parameters.join('&')}` : '';
  const page = /^#[/!]/.test(hash) ? hash : '';
  return `${host.replace(hostPrefix, '')}${path}${query}${page}`;
}

/** The host of a link, in lower case and without `www.` or what its pages for telephones have in its place; the empty string where it is no URL. */
export function hostOf(link: string): string {
  return URL.canParse(link) ? new URL(link).hostname.replace(hostPrefix, '') : '';
}
