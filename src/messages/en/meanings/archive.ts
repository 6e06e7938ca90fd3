/** What the rules about what an issue says beside earlier ones mean. */
export const archiveMeanings = {
  'number-out-of-step':
    'The number leaves out one or more after the last issue’s, as when 38 follows 36. Numbers in ledger.tsv were given and their issues deleted, so they are not missing.',
  'cover-date-backwards':
    'The cover date is before that of the last issue, so one of the two is wrong.',
  'period-overlap':
    'The period starts before that of the last issue has ended, so articles of one day would come twice. Both days of a period belong to it.',
  'period-gap':
    'Days between the last issue’s period and this one are left out, so nobody collects their articles. For a daily or weekly series only the days of its week (series.yaml: week) count, so with mon-fri the weekend is no gap; for all others every day does. Looked for only between numbers that follow each other.',
  'period-not-whole':
    'The period is not a whole day, week, month, quarter or year, as period and week in series.yaml say. For a double issue turn the rule off in its issue.md.',
  'cover-date-early':
    'The cover date is before the period’s last day, when the issue cannot have been finished.',
  'cover-date-late':
    'The cover date is after the period’s last day, which most bulletins bear. Where the cover bears the day of publication, turn the rule off in series.yaml.',
  'articles-out-of-order':
    'The articles of a section stand neither from the oldest to the newest nor the other way round. Where they are put in order otherwise, turn the rule off in series.yaml. One finding an issue.',
  'link-repeated':
    'An article of this issue or an earlier one has the same link. http or https, www., a slash at the end, the order of parameters and those that only track (utm_…) do not count.',
  'title-repeated':
    'An article of this issue or an earlier one has the same title under another link; spaces, punctuation, case and width do not count. Left out are titles of fewer than six Han characters or twelve letters, and columns: one medium, one title, another text each time.',
  'text-repeated':
    'The text is nearly that of an article under another link in this issue or an earlier one; up to a tenth may differ. It is mostly a reprint. Texts of fewer than 80 characters are left out, and so are pairs that link-repeated or title-repeated speaks of.',
  'media-spelling':
    'A medium’s name differs from its earlier form in spaces, case, width or punctuation alone (HIT专家网, HIT 专家网). The form used most is right, of two the earlier one; once it was used twice it can be put in by itself.',
  'link-host':
    'The link’s host belonged to one other medium at least three times so far, or belongs to another while this medium always kept to its own. Platforms (WeChat, QQ, Toutiao, Sohu …) and government sites are left out, and so are media whose names contain each other, and the source.',
};
