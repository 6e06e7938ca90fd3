import type { Artifact, Frame, Owner, Page } from '../../../typeset/frame.js';
import type { PdfFile, PdfPage } from '../pdfkit.js';
import type { Fonts } from './fonts.js';
import { glyphOperators } from './glyphs.js';
import type { Links } from './links.js';
import { fillColour, operands } from './operands.js';
import type { Pictures } from './pictures.js';
import type { Structure } from './structure.js';

/** The parts of a file that pages share. */
export interface Resources {
  readonly file: PdfFile;
  readonly fonts: Fonts;
  readonly pictures: Pictures;
  readonly links: Links;
  readonly structure: Structure;
}

/** Paints one page: its frames in their order, each marked as a part of its owner. */
export function paintPage(resources: Resources, page: Page): PdfPage {
  const target = resources.file.newPage(page.width, page.height);
  const content: string[] = [];
  let owner: Owner | undefined;
  let colour: string | undefined;
  for (const frame of page.frames) {
    if (frame.kind === 'link') {
      resources.links.add(target, frame);
      continue;
    }
    if (frame.owner !== owner) {
      if (owner) content.push('EMC');
      content.push(beginMark(resources.structure, target, frame.owner));
      owner = frame.owner;
    }
    if (frame.kind !== 'picture' && frame.colour !== colour) {
      colour = frame.colour;
      content.push(fillColour(colour));
    }
    content.push(operatorsOf(resources, target, frame));
  }
  if (owner) content.push('EMC');
  target.add(content.join('\n'));
  return target;
}

/** What artifacts are (ISO 32000-1, 14.8.2.2.2); plain decoration says nothing more. */
const artifactMarks: { readonly [A in Artifact]: string } = {
  artifact: '/Artifact BMC',
  header: '/Artifact <</Type /Pagination /Subtype /Header /Attached [/Top]>> BDC',
  footer: '/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC',
};

function beginMark(structure: Structure, page: PdfPage, owner: Owner): string {
  if (typeof owner === 'string') return artifactMarks[owner];
  return `/${owner.role} <</MCID ${structure.mark(page.object, owner)}>> BDC`;
}

function operatorsOf(
  { fonts, pictures, structure }: Resources,
  page: PdfPage,
  frame: Exclude<Frame, { kind: 'link' }>,
): string {
  if (frame.kind === 'glyphs') {
    const font = fonts.use(frame.face);
    page.fonts[font.name] = font.object;
    return glyphOperators(frame, font);
  }
  const { x, y, width, height } = frame;
  if (typeof frame.owner !== 'string') {
    structure.place(frame.owner, [x, page.height - y - height, x + width, page.height - y]);
  }
  if (frame.kind === 'box') return `${operands(x, y, width, height)} re f`;
  return pictures.paint(page, frame);
}
