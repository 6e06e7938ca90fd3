import type { GlyphRun } from '../../../typeset/frame.js';
import type { UsedFont } from './fonts.js';
import { operands } from './operands.js';
import { hex, utf16 } from './to-unicode.js';

/**
 * A gap or squeeze of more than this share of an em makes readers see a space between the glyphs, or
 * break the text there. Beyond it a glyph gets an advance of its own; below, the text is adjusted.
 */
const mostAdjustment = 0.06;

/** Steps of such advances in an em: few enough that the glyphs before a gap share their variants. */
const advanceSteps = 64;

/** What only those who agreed on it understand: an ActualText has to say it once more (ISO 19005-2, 6.2.11.7.3). */
const privateUse = /\p{Co}/u;

/** The operators that show a run, in a space whose y grows downwards (ISO 32000-1, 9.4). */
export function glyphOperators(run: GlyphRun, font: UsedFont): string {
  const texts = textsOf(run);
  const shown: string[] = [];
  let codes = '';
  // How far the pen is from where it should be, in em.
  let lag = 0;
  for (const [index, glyph] of run.glyphs.entries()) {
    const adjustment = Math.round(lag * 1000);
    if (adjustment !== 0) {
      if (codes !== '') shown.push(`<${codes}>`);
      shown.push(String(-adjustment));
      codes = '';
      lag -= adjustment / 1000;
    }
    const advance = (run.advances[index] ?? 0) / run.size;
    const text = texts[index] ?? '';
    const set = text.trim() === '' ? glyph : withAdvance(run, glyph, advance);
    const code = hex(font.subset.code(set, text));
    if (privateUse.test(text)) {
      const said = `/Span <</ActualText <feff${utf16(text)}>>> BDC`;
      shown.push(`<${codes}>] TJ ${said} [<${code}>] TJ EMC [`);
      codes = '';
    } else codes += code;
    lag += advance - run.face.advance(set);
  }
  shown.push(`<${codes}>`);
  const matrix = operands(1, 0, 0, -1, run.x, run.baseline);
  const painted = `BT /${font.name} ${operands(run.size)} Tf ${matrix} Tm [${shown.join('')}] TJ ET`;
  // Text is written as it stands, and read from its end (ISO 32000-1, 14.8.2.3.3).
  return run.turned ? `/ReversedChars BMC ${painted} EMC` : painted;
}

/** The glyph itself, or where it is far from `advance` (in em) one that has nearly that advance. */
function withAdvance(run: GlyphRun, glyph: number, advance: number): number {
  const gap = advance - run.face.advance(glyph);
  if (Math.abs(gap) <= mostAdjustment) return glyph;
  return run.face.trimmed(glyph, 0, -Math.round(gap * advanceSteps) / advanceSteps);
}

/** The part of the run's text that each glyph stands for. */
function textsOf(run: GlyphRun): readonly string[] {
  if (!run.lengths) return [...run.text];
  let at = 0;
  return run.lengths.map((length) => {
    at += length;
    return run.text.slice(at - length, at);
  });
}
