import type { Catalogue } from '../catalogue.js';

/** Findings about what a PDF cannot hold. */
export const pdfFindings: Pick<
  Catalogue['findings'],
  keyof typeof import('../zh/pdf.js').pdfFindings
> = {
  'picture-not-printed': ({ reason }) => ({
    message: {
      broken: 'The picture is damaged; the PDF shows a placeholder',
      'too-large': 'The picture has too many pixels; the PDF shows a placeholder',
      cmyk: 'The picture is in CMYK, which a PDF for archives cannot hold; it shows a placeholder',
      unsupported: 'A PDF cannot hold pictures encoded like this one; it shows a placeholder',
    }[reason],
    help: {
      broken: 'Export or download the picture again',
      'too-large': 'Scale it down: four thousand pixels are enough for a whole page',
      cmyk: 'Save it as a JPEG or PNG in RGB',
      unsupported: 'Save it as a plain JPEG or PNG',
    }[reason],
  }),
};
