import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { PdfSamples } from '../image/pdf-image.js';
import { imageOf } from './pixels.js';
import type { DecoderTask } from './task.js';

/** Dots for each CSS px: 300 to the inch. */
const density = 300 / 96;

/** The most dots along the longer side: 300 to the inch over the width of a page's text, 200 over a slide's. */
const mostDots = 2400;

/** The face of the font pack for text in drawings, by its own name. */
const face = 'Noto Sans SC Medium';

/** Gives the renderer (resvg) its program. */
export async function openSvg(program: Uint8Array): Promise<void> {
  await initWasm(program);
}

/** Draws a clean SVG, dense enough for print. Text is set in `faces`, whatever face it asks for. */
export function drawSvg(task: DecoderTask, faces: readonly Uint8Array[]): PdfSamples {
  const zoom = Math.min(density, mostDots / Math.max(task.width, task.height));
  const text = new TextDecoder().decode(task.bytes);
  const drawing = new Resvg(text, {
    fitTo: { mode: 'zoom', value: zoom },
    font: { fontBuffers: [...faces], defaultFontFamily: face, sansSerifFamily: face },
  });
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
