/** What the rules about what an issue says beside earlier ones mean. */
export const archiveMeanings = {
  'number-out-of-step':
    'One or more numbers between the previous issue and this one are missing, as when 38 follows 36. Numbers in ledger.tsv were given to issues deleted since, so they are not missing.',
  'cover-date-backwards':
    'The cover date is before that of the previous issue, so one of the two is wrong.',
  'period-overlap':
    'The period starts before that of the previous issue ends, so the articles of some days would appear twice. A period includes its first and last day.',
  'period-gap':
    'Days between the previous issue’s period and this one are left out, so their articles are never collected. For a daily or weekly series only the days of its week (series.yaml: week) count, so with mon-fri the weekend is no gap; for all others every day counts. Only consecutive numbers are compared.',
  'period-not-whole':
    'The period is not a whole day, week, month, quarter or year, as set by period and week in series.yaml. For a double issue, turn the rule off in its issue.md.',
  'cover-date-early':
    'The cover date is before the period’s last day, when the issue cannot have been finished.',
  'cover-date-late':
    'The cover date is after the period’s last day, which is what most bulletins print. If your cover shows the day of publication, turn the rule off in series.yaml.',
  'articles-out-of-order':
    'The articles of a section are neither in ascending nor in descending order of date. If yours are ordered otherwise, turn the rule off in series.yaml. Reported once per issue.',
  'link-repeated':
    'An article of this issue or an earlier one has the same link. Differences in http or https, www., a trailing slash, the order of parameters and tracking parameters (utm_…) do not count.',
  'title-repeated':
    'An article of this issue or an earlier one has the same title under another link; differences in spaces, punctuation, case and width do not count. Titles of fewer than six Han characters or twelve letters are left out, and so are regular columns: one medium, one title, a new text each time.',
  'text-repeated':
    'The text is nearly the same as that of an article with another link in this issue or an earlier one; up to a tenth may differ. Mostly it is a reprint. Texts of fewer than 80 characters are left out, and so are pairs that link-repeated or title-repeated reports.',
  'media-spelling':
    'A medium’s name differs from its earlier form only in spaces, case, width or punctuation (HIT专家网, HIT 专家网). The form used most often is taken for right, or the earlier of two; one that was used at least twice can be put in by --fix.',
  'link-host':
    'The link’s host was that of one other medium at least three times so far, or it is another’s while this medium always used its own. Platforms (WeChat, QQ, Toutiao, Sohu …) and government sites are left out, and so are media whose names contain each other, and the source.',
};
