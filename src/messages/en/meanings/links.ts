/** What the rules about links that were checked online mean. */
export const linksMeanings = {
  'link-dead':
    'With `--links`, the site says that it has no such page (404, 410), or there is no such site. Readers who follow the link do not find the article; use an address where it can be read, or correct a slip in this one.',
  'link-deleted':
    'With `--links`, the page can be opened but says only that the article was deleted, cannot be shown or does not exist, or it redirects at once to the front page or an error page of the same site. Only notices that stand alone count, not articles that tell of deletions; those that a script shows are not seen.',
  'link-unreachable':
    'With `--links`, the article could not be seen: no connection, no answer in time, a bad certificate, a captcha or a login, an error of the site, or an address in a local network, which is never requested. Many sites shut programs out, so this is only a hint: open the link in a browser. Timeouts and errors of the site are tried once more.',
  'link-moved':
    'With `--links`, the site says that the article has moved for good (301, 308), and it can be read there. The old address may stop working; put the new one in its place. Differences in http or https, www. or a trailing slash do not count.',
};
