import type { Readable, Writable } from 'node:stream';
import type { Host } from '../host/host.js';
import type { Builder } from './builder.js';
import type { Checker } from './checker.js';

/** Where the program writes text. */
export interface Output {
  readonly stream: Writable;
  readonly isTerminal: boolean;
  /** The width of the terminal in columns; undefined where there is none. */
  readonly columns?: number | undefined;
}

/** Where the program reads from. */
interface Input {
  readonly stream: Readable;
  readonly isTerminal: boolean;
}

/** All that a run of the program touches; tests hand in their own. */
export interface Io {
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: { readonly [name: string]: string | undefined };
  /** The current folder; absolute. */
  readonly cwd: string;
  /** The system's locale (BCP 47), asked only when the environment names none. */
  locale(): string;
  /** Milliseconds since any fixed moment; only differences mean something. */
  milliseconds(): number;
  /** These are loaded when a command needs them: `--help` must not wait for them. */
  openHost(): Promise<Host>;
  openBuilder(): Promise<Builder>;
  openChecker(): Promise<Checker>;
}
