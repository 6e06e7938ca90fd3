import { displayWidth } from './display-width.js';
import type { Io } from './io.js';
import type { Loudness } from './printer.js';
import { visible } from './visible.js';

/** What takes less time, in milliseconds, shows no progress. */
const patience = 500;

const clearLine = '\r\u001b[K';

/** One line on a terminal that says how far the work is; elsewhere, and when all is quiet, nothing. */
export class Progress {
  readonly #started: number;
  #isShown = false;

  constructor(
    private readonly io: Io,
    private readonly loudness: Loudness,
  ) {
    this.#started = io.milliseconds();
  }

  /** Shows a new state in place of the old one. */
  show(text: string): void {
    const { stderr } = this.io;
    if (!stderr.isTerminal || this.loudness === 'quiet') return;
    if (this.io.milliseconds() - this.#started < patience) return;
    this.#isShown = true;
    stderr.stream.write(clearLine + cut(visible(text), (stderr.columns ?? 80) - 1));
  }

  /** Makes room for other output. */
  clear(): void {
    if (this.#isShown) this.io.stderr.stream.write(clearLine);
    this.#isShown = false;
  }
}

/** As much of a text as fits into so many columns: a line that wraps could not be cleared. */
function cut(text: string, columns: number): string {
  let kept = '';
  for (const character of text) {
    if (displayWidth(kept + character) > columns) break;
    kept += character;
  }
  return kept;
}
