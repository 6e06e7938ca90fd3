/** What the rules about links that the net was asked for mean. */
export const linksMeanings = {
  'link-dead':
    'With `--links`, the site says that it has no such page (404, 410), or there is no such site. Readers who follow the link do not find the article; put in an address where it can be read, or mend a slip in this one.',
  'link-deleted':
    'With `--links`, the page can be opened but says no more than that the article was deleted, cannot be shown or does not exist, or it redirects at once to the front page or an error page of the same site. Only notices that stand alone count, not articles that tell of deletions; those that a script shows are not seen.',
  'link-unreachable':
    'With `--links`, the article was not seen: no connection, no answer in time, a bad certificate, a check for humans or a login, a fault of the site, or an address in a local network, which is not asked. Many sites shut programs out, so this is but a hint: open the link in a browser. Timeouts and faults of the site are tried once more.',
  'link-moved':
    'With `--links`, the site says that the article has moved for good (301, 308), and it can be read there. The old address may cease to work; the new one can be put in its place. A difference of http and https, of www. or of a slash at the end does not count.',
};
