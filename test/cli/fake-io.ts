import { Readable, Writable } from 'node:stream';
import type { Builder } from '../../src/cli/builder.js';
import type { Checker } from '../../src/cli/checker.js';
import type { Io } from '../../src/cli/io.js';
import { nodeHost } from '../../src/host/node-host.js';
import { parseDay } from '../../src/model/date.js';

/** What a test sets of the surroundings; the rest is a program run by a script, in Chinese. */
export interface FakeSurroundings {
  readonly cwd: string;
  readonly stdin?: string | Readable;
  /** Are stdin, stdout and stderr terminals? */
  readonly terminal?: boolean;
  readonly env?: Io['env'];
  readonly today?: string;
  readonly builder?: Builder;
  readonly checker?: Checker;
  /** The columns of stdout; 80 where it is not said. */
  readonly columns?: number;
  readonly openHost?: Io['openHost'];
}

/** Surroundings that keep what was written. */
export interface FakeIo {
  readonly io: Io;
  stdout(): string;
  stderr(): string;
}

export function fakeIo(surroundings: FakeSurroundings): FakeIo {
  const { cwd, stdin = '', terminal = false, env = { LANG: 'zh_CN.UTF-8' } } = surroundings;
  const stdout = textSink();
  const stderr = textSink();
  const io: Io = {
    stdin: {
      stream: typeof stdin === 'string' ? Readable.from([stdin]) : stdin,
      isTerminal: terminal,
    },
    stdout: { stream: stdout.stream, isTerminal: terminal, columns: surroundings.columns },
    stderr: { stream: stderr.stream, isTerminal: terminal },
    env,
    cwd,
    locale: () => 'en-GB',
    milliseconds: () => 0,
    openHost: surroundings.openHost ?? (async () => hostOfDay(surroundings.today ?? '2021-05-06')),
    openBuilder: async () => surroundings.builder ?? import('../../src/build.js'),
    openChecker: async () => surroundings.checker ?? import('../../src/checker.js'),
  };
  return { io, stdout: stdout.text, stderr: stderr.text };
}

function hostOfDay(today: string) {
  const parsed = parseDay(today);
  if (parsed.kind !== 'day') throw new Error(`no day: ${today}`);
  return { ...nodeHost('/package'), today: () => parsed.day };
}

function textSink() {
  const pieces: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write(piece, _encoding, done) {
      pieces.push(String(piece));
      done();
    },
  });
  return { stream, text: () => pieces.join('') };
}
