import { Readable } from 'node:stream';
import type { Builder } from '../../src/cli/builder.js';
import type { Io } from '../../src/cli/io.js';
/** What a test sets of the surroundings; the rest is a program run by a script, in Chinese. */
export interface FakeSurroundings {
  readonly cwd: string;
  readonly stdin?: string | Readable;
  /** Are stdin, stdout and stderr terminals? */
  readonly terminal?: boolean;
  readonly env?: Io['env'];
  readonly today?: string;
  readonly builder?: Builder;
  readonly openHost?: Io['openHost'];
}
/** Surroundings that keep what was written. */
export interface FakeIo {
  readonly io: Io;
  stdout(): string;
  stderr(): string;
}
export declare function fakeIo(surroundings: FakeSurroundings): FakeIo;
