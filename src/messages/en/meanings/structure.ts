/** What the rules about headings, paragraphs, pictures and tables mean. */
export const structureMeanings = {
  'heading-skipped':
    'A heading is two ranks or more below the one before it: #### behind ##. Most likely a # too many; contents and screen readers miss a rank there. The first heading may have any rank, and the next may be higher by any number; headings in quotations and lists are not looked at.',
  'heading-empty':
    'A heading of # alone prints as an empty line. Most likely its text was lost in copying, or the line is one too many. A heading that is a picture is not empty.',
  'heading-numbered':
    'A heading begins with a typed “1.” or “1、”. In a report the articles themselves are numbered 1. 2. 3. …, so a reader takes the heading for another article; and typed numbers go wrong when headings come or go. Delete it, or use “一、” and “（一）”. Behind headings with “一、” or “（一）” it is the next rank of GB/T 9704 and is not found; neither are numbers such as “3.0 版” and “5、6 月”, nor “（1）”.',
  'picture-without-alt':
    'Between the brackets of ![](…) stands nothing, or what nobody wrote: “图片”, “image”, the name of a file. Those who cannot see the picture, screen readers, and mail that does not load it depend on this text; let it say what the picture shows, not only its title.',
  'paragraph-cut':
    'Two paragraphs look like one that was cut where a page ended in the printed report. The first ends without a mark, and something else speaks for it: it stops at a comma or at a word that leads on (的, 推动), a word of the article or a pair of brackets is torn apart, or the second begins with a mark that begins no line. Short lines, headings, captions, bylines, items and verse are not found; nor is a cut with none of these signs. Prose that only lacks its last mark is found here, too.',
  'table-row-short':
    'A row of a table has fewer cells than its head. The missing ones are silently filled up at its end, so a number may stand in the wrong column. A line of text right below a table, without an empty line between, counts as a row of it, too. Rows longer than the head are found as table-row-long.',
};
