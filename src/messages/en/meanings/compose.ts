/** What the findings about the texts of articles mean. */
export const composeMeanings = {
  'section-missing':
    'An article names no section while others of the issue do, and comes behind those of one. It reads as if it belonged to that section; articles without one are fine before all sections.',
  'body-too-long':
    'A text has more than a million characters and was not processed. Long articles have some ten thousand; most likely something else was pasted.',
  'body-too-deep':
    'Quotations (>) or lists stand in each other more than a hundred deep. Most likely the marks were copied along; processing them would exhaust the memory, so it is not done.',
  'body-too-many-marks':
    'A paragraph holds more than 500 runs of *, _ or ~. The time to process it grows with their square, so it is not done; put data or codes into a ``` block.',
  'html-dropped':
    'A text holds HTML tags, which reports do not keep; script and style go with their content, of others the text stays. One text makes several formats, where HTML would serve one alone and can hold programs; <br> breaks the line, and comments are not reported.',
  'link-dropped':
    'A link of the text leads nowhere from a report, and only its words are kept: it is relative, no address of a page or of mail, or malformed.',
  'table-row-long':
    'A row of a table has more cells than its head. By the rules they would not be shown; here they are, without a head. Most likely a cell holds a | that is not escaped, or the head lacks a cell.',
  'footnote-without-note':
    'A text holds the mark of a footnote, [^1], and no such note; the mark is printed as it stands.',
  'footnote-without-mark':
    'There is a footnote that no mark in the text refers to; it is not printed.',
  'picture-parts-lost':
    'A drawing (SVG) holds what cannot be printed: embedded web text (foreignObject), a video and the like. It is printed without; where that matters, save it as PNG.',
  'picture-not-shown':
    'A picture cannot be shown, and the report has a box with its description in its place: the file is missing, on the net, outside the workspace, no picture, damaged, or too large. Put pictures in the issue’s images/ folder and name them by a relative path; none is downloaded.',
};
