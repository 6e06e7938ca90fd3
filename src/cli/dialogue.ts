import { createInterface, type Interface } from 'node:readline';
import type { Catalogue, FindingText } from '../messages/catalogue.js';
import type { Io } from './io.js';
import { Stopped } from './stopped.js';
import { visible } from './visible.js';

/** An answer that will do, or what is wrong with it. */
export type Judged<T> =
  | { readonly kind: 'good'; readonly value: T }
  | { readonly kind: 'bad'; readonly problem: FindingText };

/**
 * Questions at a terminal, asked on stderr, since stdout holds the result. The keyboard is not
 * touched before the first question. Every question throws {@link Stopped} where the user ends it.
 */
export class Dialogue {
  #reader: Interface | undefined;
  #lines: AsyncIterator<string> | undefined;
  #isEnded = false;

  constructor(
    private readonly io: Io,
    private readonly words: Catalogue['cli'],
  ) {}

  /** Asks until the answer will do; spaces around an answer are dropped. */
  async ask<T>(question: string, judge: (answer: string) => Judged<T>): Promise<T> {
    for (;;) {
      const judged = judge(await this.#answer(question));
      if (judged.kind === 'good') return judged.value;
      this.#say(judged.problem.message);
      this.#say(`    ${judged.problem.help}`);
    }
  }

  /** Lets the user choose one of several, by its place in the list or by its name. */
  async choose<T>(
    question: string,
    options: readonly T[],
    name: (option: T) => string,
  ): Promise<T> {
    this.#say(question);
    for (const [index, option] of options.entries()) this.#say(`  ${index + 1}. ${name(option)}`);
    return this.ask(this.words.ask.choice(options.length), (answer) => {
      const chosen = options.find(
        (option, index) => answer === name(option) || answer === `${index + 1}`,
      );
      if (chosen !== undefined) return { kind: 'good', value: chosen };
      return { kind: 'bad', problem: this.words.use.choiceUnknown(answer, options.length) };
    });
  }

  /** Gives the keyboard back. */
  close(): void {
    this.#reader?.close();
  }

  async #answer(question: string): Promise<string> {
    const { reader, lines } = this.#open();
    reader.setPrompt(question);
    // What was typed before the end is still to be read; a question can no longer be asked there.
    if (!this.#isEnded) reader.prompt();
    const line = await lines.next();
    if (line.done) throw new Stopped();
    return line.value.trim();
  }

  #open() {
    this.#reader ??= this.#openReader();
    // An iterator keeps lines that come before they are asked for, as when several are pasted.
    this.#lines ??= this.#reader[Symbol.asyncIterator]();
    return { reader: this.#reader, lines: this.#lines };
  }

  #openReader(): Interface {
    const reader = createInterface({
      input: this.io.stdin.stream,
      output: this.io.stderr.stream,
      terminal: this.io.stdin.isTerminal,
    });
    return reader.once('close', () => {
      this.#isEnded = true;
    });
  }

  #say(text: string): void {
    this.io.stderr.stream.write(`${visible(text)}\n`);
  }
}
