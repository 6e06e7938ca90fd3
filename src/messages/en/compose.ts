import type { Catalogue } from '../catalogue.js';

/** Findings of compose/: what is wrong in the texts of articles. */
export const composeFindings: Pick<
  Catalogue['findings'],
  keyof typeof import('../zh/compose.js').composeFindings
> = {
  'section-missing': (values) => ({
    message: `This article names no section, but others do: printed behind those of “${values.above}”, it reads as one of them`,
    help: 'Add a line “section: …” to its front matter; an article of no section should come before those that have one',
  }),
  'body-too-long': (values) => ({
    message: `The text is longer than ${values.longest} characters and was not used`,
    help: 'See whether something was pasted by mistake; split it into articles if it is that long',
  }),
  'body-too-deep': () => ({
    message: 'Quotations or lists stand in each other too deep; this text was not used',
    help: 'See whether this line starts with too many >, - or 1.',
  }),
  'body-too-many-marks': (values) => ({
    message: `This paragraph has more than ${values.mostRuns} runs of *, _ or ~; this text was not used`,
    help: 'Part the paragraphs with empty lines; put what is no emphasis into a ``` code block',
  }),
  'html-dropped': (values) => ({
    message: {
      kept: `The HTML tag <${values.name}> was dropped; the text in it stays`,
      dropped: `The HTML tag <${values.name}> was dropped with all that is in it`,
    }[values.text],
    help: {
      kept: 'Write it in Markdown: **strong**, ![caption](picture); to print it as it is, write \\<',
      dropped: 'Delete it with its closing tag; to print it as it is, write \\<',
    }[values.text],
  }),
  'link-dropped': (values) => ({
    message: {
      relative: `The link “${values.url}” is no whole address and leads nowhere from a report; its text stays`,
      scheme: `The link “${values.url}” is no address of a page or a mailbox; its text stays`,
      malformed: `The link “${values.url}” is no valid address; its text stays`,
    }[values.reason],
    help: 'Write a whole address that starts with https://, http:// or mailto:',
  }),
  'table-row-long': (values) => ({
    message: `This row has ${values.cells} cells, and the table’s head only ${values.columns}; the others are printed without a head`,
    help: 'Add cells to the head and to the --- below it, or remove a | from this row; write \\| for a | inside a cell',
  }),
  'footnote-without-note': (values) => ({
    message: `There is no note for the footnote mark [^${values.label}]`,
    help: `Write a paragraph “[^${values.label}]: the note” at the end of the text`,
  }),
  'footnote-without-mark': (values) => ({
    message: `No mark refers to the footnote “${values.label}”; it is not printed`,
    help: `Write [^${values.label}] where it belongs, or take the note out`,
  }),
  'picture-parts-lost': ({ url, parts }) => ({
    message: `The drawing “${url}” has parts that cannot be printed and were left out: ${parts}`,
    help: 'Look at it in the report; if what is missing matters, save the drawing as PNG',
  }),
  'picture-not-shown': (values) => ({
    message: {
      missing: `There is no picture “${values.url}”; a box stands in its place`,
      remote: `The picture “${values.url}” is on the web and is not fetched; a box stands in its place`,
      outside: `The picture “${values.url}” lies outside the workspace and was not read; a box stands in its place`,
      irregular: `The picture “${values.url}” is no regular file; a box stands in its place`,
      'too-large': `The picture “${values.url}” is too large; a box stands in its place`,
      unsupported: `The picture “${values.url}” is of a form that cannot be used (PNG, JPEG, WebP, GIF, AVIF and SVG can); a box stands in its place`,
      broken: `The picture “${values.url}” is broken; a box stands in its place`,
      complex: `The picture “${values.url}” is too complex to be drawn; a box stands in its place`,
    }[values.reason],
    help: {
      missing: `${values.near ? `Did you mean “${values.near}”? ` : ''}Check the name and the path (and their case); it starts from the article's folder`,
      remote: "Save it in the issue's images/ folder, and write images/name",
      outside: "Put it into the issue's images/ folder",
      irregular: 'Replace it with a plain picture file',
      'too-large': 'Scale it down: four thousand pixels are enough for a whole page',
      unsupported: 'Save it as PNG or JPEG',
      broken: 'Export or download the picture again',
      complex: 'Save it as PNG',
    }[values.reason],
  }),
};
