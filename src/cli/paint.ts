import type { Io, Output } from './io.js';

/** Colours by what they mean. */
type Tone = 'error' | 'warning' | 'info' | 'place' | 'aside';

/** Whether the user wants colours, where a terminal can show them. */
export type Colours = 'colour' | 'plain';

/** Puts a text in colour, or leaves it as it is. */
export type Paint = (tone: Tone, text: string) => string;

/** SGR codes (ECMA-48). */
const codes: Record<Tone, number> = { error: 31, warning: 33, info: 36, place: 1, aside: 2 };

const inColour: Paint = (tone, text) => `\u001b[${codes[tone]}m${text}\u001b[0m`;

const plain: Paint = (_, text) => text;

/** Colours only on a terminal that can show them, unless `--no-color` or NO_COLOR (no-color.org) forbids it. */
export function paintFor(output: Output, env: Io['env'], wanted: Colours): Paint {
  if (wanted === 'plain' || env.NO_COLOR || env.TERM === 'dumb') return plain;
  return output.isTerminal ? inColour : plain;
}
