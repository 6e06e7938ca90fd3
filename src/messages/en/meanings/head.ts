/** What the rules about the fields of articles mean. */
export const headMeanings = {
  'title-full-stop':
    'A title ends with a full stop. Titles, including those for the contents, take none; a question mark, an exclamation mark or an ellipsis is fine.',
  'title-space':
    'A title, or the one for the contents, has a space beside its dash (——) or inside a word (健 康), mostly copied along from a web page or a PDF. A space between two halves of a headline, or between Han characters and Latin letters or digits, is fine. Only dictionary words are recognised, and one side must be a single character.',
  'title-in-text':
    'The first blocks of the text repeat the title, possibly with other spaces, marks or widths, or cut in two. The program prints the title, so the report would show it twice.',
  'title-label':
    'The value of title, toc, media, source or section still holds its label (标题：, 媒体：). The layout prints the labels, so the report would show it twice; --fix deletes label and colon.',
  'toc-differs':
    'toc is longer than the title, or has little in common with it. toc is for a shorter title, so most likely it was copied from another article. It is fine if at least half of its characters come from the title, in the same order.',
  'source-like-media':
    'Medium and source look like one name written two ways: they differ in spaces, case, the Latin name in front, the order of parts, or one or two characters inside (人民日报健康客户端, 人民日报客户端). A name followed by something more (客户端, 编辑部) is fine. Only these two fields are compared; there is no list of media.',
  'label-in-text':
    'A line at the head or tail of the text begins with a label of a report (媒体：, 链接：, 来源：, 标题：, 日期：, 主要内容：), mostly pasted from an older one. 来源： below a table or a picture, in a list or in the middle of a text is fine.',
  'date-outside-period':
    'An article’s date is before the first or after the last day of the issue’s period. Either the date is wrong, or the article stands in the wrong issue.',
  'date-in-text':
    'A title or text holds a date that no calendar has (2月30日, 2021年13月5日), one that lacks its month or day (4 年 23 日), or a time that does not exist (9日25时70分). Dates of other calendars and durations (3年15日) are fine; only Arabic figures are read.',
  'link-tracking':
    'The link holds parameters that only count visits: utm_…, from=singlemessage and isappinstalled as WeChat adds them, and the like. They give one article several addresses. Only known ones are reported; parameters that may mean something, such as from on another site, are not.',
  'link-expiring':
    'The link is a temporary one of WeChat: from Sogou’s search (with timestamp and signature) or a preview of the editor (with tempkey). It stops opening after some hours; the permanent link of the article is needed.',
};
