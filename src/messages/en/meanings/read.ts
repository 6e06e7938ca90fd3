/** What the findings about fields, and about the folders and files of a workspace, mean. */
export const readMeanings = {
  'key-unknown':
    'The fields or series.yaml hold a name that nobody knows, and it was not used. Most likely a letter or two are wrong; the README lists all names.',
  'key-doubled':
    'A field is given twice, or once by its Chinese and once by its English name (media and 媒体), so that nobody knows which one counts.',
  'field-missing':
    'A required field is missing: an article has title, media, link and date; issue.md has number, date, from and to; series.yaml has title, publisher, period and layout.',
  'field-empty': 'A required field has a name and no value.',
  'field-type':
    'What should be a text is a list or a group of fields, or the other way round. Most likely the value holds square ([图]) or curly brackets, which make a list in YAML; put all of it in single quotes.',
  'day-malformed':
    'A date is written in no way that is known (2021-04-09, 2021-4-9, 2021/4/9, 2021.4.9, 2021年4月9日). One without a year, with a time or in Chinese numerals is not.',
  'day-ambiguous':
    'A date leaves open which is the month and which the day: 4/9/2021 can be in April or in September. Write year, month, day, the year with four digits.',
  'day-impossible': 'The calendar has no such day, for instance 30 February or a 13th month.',
  'choice-unknown':
    'This field takes one of a few words (period: month, week, …; numerals: cardinal, digits, arabic), and this is none of them.',
  'name-malformed':
    'The name of a layout or a theme holds a space, a slash or the like. It is that of a folder or file in templates/: letters of any script, digits, - and _.',
  'week-malformed': 'What week says is not the first and the last day of a week, such as mon-fri.',
  'language-malformed':
    'What language says is no language tag, such as zh-CN or en. Browsers and screen readers rely on it.',
  'number-malformed':
    'An issue’s number is no whole number from 1 to 99999. Write digits alone; the layout adds the words around it.',
  'number-differs':
    'The number in issue.md is not that of the folder’s name. The cover shows the one, the report’s file name the other, so that one of them is wrong.',
  'period-reversed':
    'The last day of the monitored period (to) is before the first (from). Most likely they were swapped.',
  'link-malformed':
    'A link is no whole address that begins with http:// or https://, so that no reader can follow it. Where there is none yet, look for it before you take the article in.',
  'link-character':
    'A link holds what no address does: a space, a Chinese punctuation mark, a quotation mark, an angle bracket. Most likely it was copied along; readers will get an error. Han characters are fine.',
  'link-escaped':
    'A link holds backslashes before underscores or other marks (\\_). They are Markdown’s escapes, copied along from another text; --fix removes them.',
  'title-long':
    'A title has more than 200 characters. Most likely a paragraph was pasted into it; where it is really that long, toc gives a shorter one to the contents list.',
  'body-empty':
    'An article has fields and no text. Most likely it was forgotten; the report will show its title, medium and link alone.',
  'article-name':
    'The name of an article’s file begins with no number, so that its place is not known. Such names look like 01-title.md; move what is no article to another folder.',
  'article-not-markdown':
    'In an issue’s folder lies a numbered text that is not .md (02-….docx); it is not part of the issue. Save its text as .md, or move it elsewhere.',
  'article-number-doubled':
    'The names of two articles begin with the same number: nobody can tell which comes first, and both would have the same address in the page. Give one of them a number that is free.',
  'issue-without-articles': 'An issue has no articles yet, and would be a cover and nothing else.',
  'issue-missing':
    'An issue’s folder has no issue.md, so that its date and period are not known. Move what is no issue elsewhere.',
  'issue-folder-name':
    'A folder of a series has a name that is no issue’s number, and was not read. Issues’ folders are called by three digits or more (037), so that they lie in the order of their numbers.',
  'number-doubled':
    'Two folders are the same issue (037 and 0037): one’s report would replace the other’s. Join them, or give one another number.',
  'series-missing':
    'A folder in bulletins/ has no series.yaml, so that its title and publisher are not known, and was not read. Move what is no series elsewhere.',
  'no-series': 'The workspace has no series, so that there is nothing to check or to build.',
  'no-issues': 'This series has no issue yet. bulletin new-issue starts the first one.',
  'ledger-line':
    'A line of ledger.tsv makes no sense. The ledger keeps every number that was given and its day, so that a deleted issue’s number is not given again; where only the day is damaged, the number still counts.',
  'term-malformed':
    'An entry of terms.yaml is no spelling: it is nested, or a full-width colon stands between right and wrong. It is not used.',
  'term-repeated':
    'terms.yaml lists a word twice, or twice but for case and width. The first one is used.',
  'term-contradicted':
    'terms.yaml calls the same spelling right in one place and wrong in another. It is not taken for wrong; decide which you want.',
};
