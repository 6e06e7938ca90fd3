/** What the findings about fields, and about the folders and files of a workspace, mean. */
export const readMeanings = {
  'key-unknown':
    'The fields or series.yaml hold an unknown name, which was not used. Most likely a letter or two are wrong; the README lists all names.',
  'key-doubled':
    'A field is given twice, or once by its Chinese and once by its English name (media and 媒体), so it is not clear which one counts.',
  'field-missing':
    'A required field is missing: an article has title, media, link and date; issue.md has number, date, from and to; series.yaml has title, publisher, period and layout.',
  'field-empty': 'A required field has a name and no value.',
  'field-type':
    'What should be a text is a list or a group of fields, or the other way round. Most likely the value holds square ([图]) or curly brackets, which make a list in YAML; put all of it in single quotes.',
  'day-malformed':
    'A date is not written in any of the known ways (2021-04-09, 2021-4-9, 2021/4/9, 2021.4.9, 2021年4月9日). Dates without a year, with a time or in Chinese numerals are not understood.',
  'day-ambiguous':
    'It is not clear which part of a date is the month and which the day: 4/9/2021 can be in April or in September. Write year, month, day, the year with four digits.',
  'day-impossible': 'The calendar has no such day, for instance 30 February or a 13th month.',
  'choice-unknown':
    'This field takes one of a few words (period: month, week, …; numerals: cardinal, digits, arabic), and this is none of them.',
  'name-malformed':
    'The name of a layout or a theme holds a space, a slash or the like. It names a folder or file in templates/ and takes letters of any script, digits, - and _.',
  'week-malformed': 'week does not give the first and the last day of a week, such as mon-fri.',
  'language-malformed':
    'language is not a language tag such as zh-CN or en. Browsers and screen readers rely on it.',
  'number-malformed':
    'An issue’s number is not a whole number from 1 to 99999. Write digits alone; the layout adds the words around it.',
  'number-differs':
    'The number in issue.md differs from the folder’s name. The cover shows the one, the report’s file name the other, so one of them is wrong.',
  'period-reversed':
    'The last day of the monitored period (to) is before the first (from). Most likely they were swapped.',
  'link-malformed':
    'A link is not a complete address that begins with http:// or https://, so no reader can follow it. If there is no link yet, find it before you include the article.',
  'link-character':
    'A link holds something that no address has: a space, a Chinese punctuation mark, a quotation mark, an angle bracket. Most likely it was copied along; readers will get an error. Han characters are fine.',
  'link-escaped':
    'A link holds backslashes before underscores or other marks (\\_). They are Markdown escapes copied from another text; --fix removes them.',
  'title-long':
    'A title has more than 200 characters. Most likely a paragraph was pasted into it; if it is really that long, use toc for a shorter one in the contents list.',
  'body-empty':
    'An article has fields but no text. Most likely it was forgotten; the report will show only its title, medium and link.',
  'article-name':
    'The name of an article’s file does not begin with a number, so its place is not known. Such names look like 01-title.md; move what is no article to another folder.',
  'article-not-markdown':
    'An issue’s folder holds a numbered text that is not .md (02-….docx); it is not part of the issue. Save its text as .md, or move it elsewhere.',
  'article-number-doubled':
    'The names of two articles begin with the same number: nobody can tell which comes first, and both would have the same address in the page. Give one of them a free number.',
  'issue-without-articles': 'An issue has no articles yet, and would be a cover and nothing else.',
  'issue-missing':
    'An issue’s folder has no issue.md, so its date and period are not known. Move what is no issue elsewhere.',
  'issue-folder-name':
    'A folder of a series has a name that is not an issue’s number, and was not read. Issues’ folders are named by three digits or more (037), so that they sort in the order of their numbers.',
  'number-doubled':
    'Two folders are the same issue (037 and 0037): one’s report would replace the other’s. Join them, or give one another number.',
  'series-missing':
    'A folder in bulletins/ has no series.yaml, so its title and publisher are not known, and it was not read. If it is not a series, move it elsewhere.',
  'no-series': 'The workspace has no series, so there is nothing to check or to build.',
  'no-issues': 'This series has no issue yet. bulletin new-issue starts the first one.',
  'ledger-line':
    'A line of ledger.tsv cannot be understood. The ledger keeps every number that was given and its day, so that a deleted issue’s number is not given again; where only the day is damaged, the number still counts.',
  'term-malformed':
    'An entry of terms.yaml is not a spelling: it is empty or nested, or a full-width colon stands between right and wrong. It is not used.',
  'term-repeated':
    'terms.yaml lists a word twice, apart from case and width. The first one is used.',
  'term-contradicted':
    'terms.yaml calls the same spelling right in one place and wrong in another. It is not treated as wrong; decide which one you want.',
};
