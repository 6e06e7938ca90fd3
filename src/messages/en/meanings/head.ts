/** What the rules about the fields of articles mean. */
export const headMeanings = {
  'title-full-stop':
    'A title ends with a full stop. Titles, and those for the contents, take none; a question mark, an exclamation mark or an ellipsis is fine.',
  'title-space':
    'A title, or the one for the contents, has a space beside its dash (——) or inside a word (健 康), mostly brought along from a web page or a PDF. A space between two halves of a headline, or between Han and Latin or digits, is fine. Only words of the dictionary are known, and one side must be a single character.',
  'title-in-text':
    'The first blocks of the text hold the title once more, other spaces, marks and widths or a cut in two allowed. The title is printed by the program, so the report would show it twice.',
  'title-label':
    'The value of title, toc, media, source or section still holds its label (标题：, 媒体：). The layout prints the labels, so it would stand there twice; --fix deletes label and colon.',
  'toc-differs':
    'toc is longer than the title, or has little in common with it. It is a shorter title, so most likely it was copied from another article; it is fine where half of its characters or more come from the title in their order.',
  'source-like-media':
    'Medium and source look like one name written two ways: they differ in spaces, case, the Latin name in front, the order of parts, or one or two characters inside (人民日报健康客户端, 人民日报客户端). A name with something behind it (客户端, 编辑部) is fine. Only these two fields are compared; there is no list of media.',
  'label-in-text':
    'A line at the head or tail of the text begins with a label of a report (媒体：, 链接：, 来源：, 标题：, 日期：, 主要内容：), mostly pasted from an older one. 来源： below a table or a picture, in a list or in the middle of a text is fine.',
  'date-outside-period':
    'An article’s date is before the first or after the last day of the issue’s period. Either the date is wrong, or the article stands in the wrong issue.',
  'date-in-text':
    'A title or text holds a date that no calendar has (2月30日, 2021年13月5日), one that lacks its month or day (4 年 23 日), or a time that no clock shows (9日25时70分). Dates of other calendars and times that something lasted (3年15日) are fine; only Arabic figures are read.',
  'link-tracking':
    'The link holds parameters that only count visits: utm_…, from=singlemessage and isappinstalled as WeChat adds them, and the like. They give one article several addresses. Only known ones are found; what may mean something, such as from on another site, is not.',
  'link-expiring':
    'The link is a temporary one of WeChat: from Sogou’s search (with timestamp and signature) or a preview of the editor (with tempkey). It stops opening after some hours; the permanent link of the article is needed.',
};
