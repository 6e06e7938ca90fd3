import type { OpenedPdf } from '../../pdf.js';
import type { PdfObject } from '../../pdfium.js';

/** Boxes of ink may touch by so much, in pt: glyphs overhang, and lines of a table are thin. */
const tolerance = 1;

/** Texts and pictures of a PDF that lie over each other; `a/b` by their order on the page, with the page. */
export function overlapsOf(pdf: OpenedPdf): readonly string[] {
  const shown = pdf.objects.filter(({ kind }) => kind === 'text' || kind === 'picture');
  return pdf.pages.flatMap(({ number: page }) => {
    const sorted = shown.filter((each) => each.page === page).sort((a, b) => a.y - b.y);
    return sorted.flatMap((one, at) => {
      const faults: string[] = [];
      for (let next = at + 1; next < sorted.length; next += 1) {
        const other = sorted[next];
        if (other === undefined || other.y > one.y + one.height) break;
        if (common(one, other)) faults.push(`page ${page}: ${box(one)} and ${box(other)}`);
      }
      return faults;
    });
  });
}

/** What of a PDF leaves its pages, or the margins at their sides, which are so wide, in pt. */
export function outsideOf(pdf: OpenedPdf, margin: number): readonly string[] {
  return pdf.objects.flatMap((object) => {
    const { width = 0, height = 0 } = pdf.pages[object.page - 1] ?? {};
    const isInside =
      object.x >= margin - tolerance &&
      object.x + object.width <= width - margin + tolerance &&
      object.y >= 0 &&
      object.y + object.height <= height;
    return isInside ? [] : [`page ${object.page}: ${box(object)}`];
  });
}

function common(a: PdfObject, b: PdfObject): boolean {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return across > tolerance && down > tolerance;
}

function box({ kind, x, y, width, height }: PdfObject): string {
  return `${kind} ${[x, y, width, height].map((length) => length.toFixed(1)).join(' ')}`;
}
