import type { Catalogue, FindingText } from '../messages/catalogue.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { findingLines, sortFindings } from './finding-lines.js';
import type { Io } from './io.js';
import { type Colours, type Paint, paintFor } from './paint.js';
import { visible } from './visible.js';

/** How much is said: `quiet` leaves out warnings and notes. */
export type Loudness = 'normal' | 'quiet';

/** Puts what a command has to say where it belongs: results on stdout, everything else on stderr. */
export class Printer {
  readonly #said = new Set<string>();
  readonly #counts = { error: 0, warning: 0, info: 0 };
  readonly #paint: Paint;

  constructor(
    private readonly io: Io,
    private readonly words: Catalogue,
    private readonly loudness: Loudness,
    colours: Colours,
  ) {
    this.#paint = paintFor(io.stderr, io.env, colours);
  }

  /** A line of the result. */
  result(line: string): void {
    this.io.stdout.stream.write(`${visible(line)}\n`);
  }

  /** Something good to know. */
  note(line: string): void {
    if (this.loudness === 'normal') this.#toStderr(visible(line));
  }

  /** Why the command was refused, or failed. */
  problem({ message, help }: FindingText): void {
    const severity = this.#paint('error', this.words.cli.severities.error);
    this.#toStderr(`bulletin: ${severity}  ${visible(message)}`);
    this.#toStderr(`    ${visible(help)}`);
  }

  /** Errors and warnings by their place, each one once; of what is good to know, only how much there is is said at the end. */
  findings(diagnostics: readonly Diagnostic[]): void {
    for (const diagnostic of sortFindings(diagnostics)) {
      if (this.loudness === 'quiet' && diagnostic.severity !== 'error') continue;
      const text = findingLines(diagnostic, this.words, this.#paint).join('\n');
      if (this.#said.has(text)) continue;
      this.#said.add(text);
      this.#counts[diagnostic.severity] += 1;
      if (diagnostic.severity !== 'info') this.#toStderr(text);
    }
  }

  /** How many findings there were, where there were any. */
  counts(): void {
    const { error, warning, info } = this.#counts;
    if (error + warning > 0) this.note(this.words.cli.result.counts(error, warning));
    if (info > 0) this.note(this.words.cli.result.infos(info));
  }

  #toStderr(line: string): void {
    this.io.stderr.stream.write(`${line}\n`);
  }
}
