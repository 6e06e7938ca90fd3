/** What the rules about headings, paragraphs, pictures and tables mean. */
export const structureMeanings = {
  'heading-skipped':
    'A heading is two or more levels below the one before it: #### after ##. Most likely there is one # too many; the contents and screen readers miss a level there. The first heading may have any level, and a heading may be any number of levels higher than the one before; headings in quotations and lists are not checked.',
  'heading-empty':
    'A heading of # alone prints as an empty line. Most likely its text was lost in copying, or the line is not needed. A heading that is a picture is not empty.',
  'heading-numbered':
    'A heading begins with a typed “1.” or “1、”. In a report the articles themselves are numbered 1. 2. 3. …, so a reader takes the heading for another article; and typed numbers go wrong when headings are added or removed. Delete it, or use “一、” and “（一）”. After headings with “一、” or “（一）” it is the next level of GB/T 9704 and not reported; neither are numbers such as “3.0 版” and “5、6 月”, nor “（1）”.',
  'picture-without-alt':
    'The brackets of ![](…) are empty, or hold only a placeholder: “图片”, “image”, the name of a file. People who cannot see the picture, screen readers, and mail programs that do not load it depend on this text; it should say what the picture shows, not only its title.',
  'paragraph-cut':
    'Two paragraphs look like one that was cut where a page ended in the printed report. The first ends without a mark, and there is another sign: it stops at a comma or at a word that leads on (的, 推动), a word of the article or a pair of brackets is torn apart, or the second begins with a mark that cannot begin a line. Short lines, headings, captions, bylines, list items and verse are not reported; nor is a cut with none of these signs. Prose that only lacks its final mark is reported here, too.',
  'table-row-short':
    'A row of a table has fewer cells than its head. Empty cells are silently added at its end, so a number may end up in the wrong column. A line of text right below a table, without an empty line in between, counts as a row, too. Rows longer than the head are reported as table-row-long.',
};
