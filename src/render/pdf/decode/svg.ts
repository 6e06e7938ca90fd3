import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { fault, type ImageFault, type PdfSamples } from '../image/pdf-image.js';
import { DrawingCost } from './drawing-cost.js';
import { imageOf } from './pixels.js';
import type { DecoderTask } from './task.js';

/** Dots for each CSS px: 300 to the inch. */
const density = 300 / 96;

/** The most dots along the longer side: 300 to the inch over the width of a page's text, 200 over a slide's. */
const mostDots = 2400;

/** What is tried in turn until a drawing may be drawn: 300 dots to the inch, 200, 150, 100. */
const coarser = [1, 2 / 3, 1 / 2, 1 / 3] as const;

/** The most that drawing may take: see {@link DrawingCost}. */
const mostCost = 2e9;

/** The face of the font pack for text in drawings, by its own name. */
const face = 'Noto Sans SC Medium';

/** Gives the renderer (resvg) its program. */
export async function openSvg(program: Uint8Array): Promise<void> {
  await initWasm(program);
}

/**
 * Draws a clean SVG, as dense as print wants it or, where it has very much in it, coarser; one that
 * has too much even so is `complex`. Text is set in `faces`, whatever face it asks for.
 */
export function drawSvg(task: DecoderTask, faces: readonly Uint8Array[]): PdfSamples | ImageFault {
  const text = new TextDecoder().decode(task.bytes);
  const dots = Math.min(density, mostDots / Math.max(task.width, task.height));
  const drawing = opened(text, faces, dots);
  const cost = new DrawingCost(drawing.toString(), { ...task, dots });
  const share = coarser.find((less) => cost.at(dots * less) <= mostCost);
  if (share === 1) return drawn(drawing);
  drawing.free();
  return share === undefined ? fault('complex') : drawn(opened(text, faces, dots * share));
}

/** Reads a drawing, to be drawn with so many dots to a CSS px. */
function opened(text: string, faces: readonly Uint8Array[], dots: number) {
  return new Resvg(text, {
    fitTo: { mode: 'zoom', value: dots },
    font: { fontBuffers: [...faces], defaultFontFamily: face, sansSerifFamily: face },
  });
}

function drawn(drawing: ReturnType<typeof opened>): PdfSamples {
  try {
    const rendered = drawing.render();
    const { width, height } = rendered;
    const data = rendered.pixels;
    rendered.free();
    undoMultiplication(data);
    return imageOf({ width, height, data }, 'drawing');
  } finally {
    drawing.free();
  }
}

/** The renderer gives colours already multiplied by their opacity; a PDF wants them pure. */
function undoMultiplication(data: Uint8Array): void {
  for (let at = 0; at < data.length; at += 4) {
    const opacity = data[at + 3] ?? 0;
    if (opacity === 0 || opacity === 255) continue;
    for (let channel = at; channel < at + 3; channel += 1) {
      data[channel] = Math.min(255, Math.round(((data[channel] ?? 0) * 255) / opacity));
    }
  }
}
