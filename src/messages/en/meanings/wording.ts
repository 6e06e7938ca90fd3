/** What the rules about one thing written two ways mean. */
export const wordingMeanings = {
  'term-spelling':
    'Something is not written as the workspace’s terms.yaml wants it: with other case, width or spacing, or in a way listed there as wrong. Only whole words count: the app in application does not.',
  'date-style-mixed':
    'In the running text of an article, some dates are written 2021年4月9日 and some 2021-04-09, 2021.4.9, 2021/4/9 or 二〇二一年四月九日, or some have a zero before the month or day (04月09日) and some have none. Tables, captions, versions and file names are left out.',
  'number-style-mixed':
    'In the running text of an article, numbers of one kind are written in two ways: large ones with separators (12,000) and without (12000), shares as 百分之五 and as 5%, digits full-width and half-width. Four digits need no separator; codes, years and quoted speech are left out.',
  'spacing-mixed':
    'In one article, some places between Chinese and Latin letters (or digits) have a space and some have none, at least two of each. Either is fine as long as it is the same throughout. Dates, document numbers, and names in title or quotation marks do not count.',
  'name-two-ways':
    'Two names in an issue differ in one character that sounds or looks alike (琚文胜, 据文胜), or have the same characters in another order (江苏健康通, 健康江苏通), so one of them is probably wrong. The rule prefers to miss some: names side by side in a sentence and names that differ in a number or a direction are left out.',
  'sum-mismatch':
    'The parts in 总数（甲 x 例，乙 y 例）, 总数：甲 x 家、乙 y 家 or 男 12 人，女 8 人，共 20 人 do not add up, or a column does not add up to its row 合计 or 总计. Rounded numbers have some room; where the text says 其中, 包括 or 等, only a part greater than the whole is found. Parts without a unit, rough numbers, changes, subtotals and percentages are left alone.',
};
