/** What the findings about the texts of articles mean. */
export const composeMeanings = {
  'section-missing':
    'An article names no section while others of the issue do, and comes after those of a section. It reads as if it belonged to that section; articles without one are fine before all sections.',
  'body-too-long':
    'A text has more than a million characters and was not processed. Long articles have some ten thousand; most likely something else was pasted.',
  'body-too-deep':
    'Quotations (>) or lists are nested more than a hundred deep. Most likely the marks were copied along; processing them would exhaust the memory, so the text is not processed.',
  'body-too-many-marks':
    'A paragraph holds more than 500 runs of *, _ or ~. The time to process it grows with the square of their number, so the text is not processed; put data or codes into a ``` block.',
  'html-dropped':
    'A text holds HTML tags, which reports do not keep; script and style are dropped with their content, of other tags the text stays. One text becomes several formats, and HTML would work in only one of them and can hold programs. <br> breaks the line, and comments are not reported.',
  'link-dropped':
    'A link in the text would lead nowhere from a report, so only its words are kept: it is relative, malformed, or neither a web nor a mail address.',
  'table-row-long':
    'A row of a table has more cells than its head. Markdown would drop them; here they are printed, without a head. Most likely a cell holds a | that is not escaped, or the head lacks a cell.',
  'footnote-without-note':
    'A text has a footnote mark such as [^1] but no such note; the mark is printed as it stands.',
  'footnote-without-mark':
    'A footnote has no mark in the text that refers to it; it is not printed.',
  'picture-parts-lost':
    'A drawing (SVG) holds something that cannot be printed: embedded web text (foreignObject), a video and the like. It is printed without; if that matters, save it as PNG.',
  'picture-not-shown':
    'A picture cannot be shown, and the report has a box with its description in its place: the file is missing, remote, outside the workspace, not a picture, damaged, or too large. Put pictures in the issue’s images/ folder and refer to them by a relative path; none is downloaded.',
};
