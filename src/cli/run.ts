import { HostError } from '../host/host.js';
import { catalogue } from '../messages/messages.js';
import { exitCodes } from './exit-code.js';
import { reportFailure } from './failure.js';
import type { Io } from './io.js';
import { languageOf } from './language.js';
import { main } from './main.js';

/** Runs the program in this process, with a folder for what may be lost; resolves to its exit code. */
export async function run(argv: readonly string[], cache?: string): Promise<number> {
  const io = processIo(cache);
  const fail = (error: unknown) =>
    process.exit(reportFailure(error, catalogue(languageOf(argv, io)), io));
  // What a package throws from a callback would pass by every catch.
  process.once('uncaughtException', fail);
  // Node ends when nothing is left to wait for, be the work done or not; undone, it is no success.
  process.once('beforeExit', () => {
    if (process.exitCode === undefined) fail(new Error('the program waits for nothing'));
  });
  process.once('SIGINT', () => process.exit(exitCodes.stopped));
  for (const name of ['stdout', 'stderr'] as const) {
    process[name].on('error', ({ code = '' }: NodeJS.ErrnoException) => {
      // A reader that had enough (`| head`; Windows may say EOF) is no fault: the rest goes nowhere, and the work is done all the same.
      if (code !== 'EPIPE' && code !== 'EOF') fail(new HostError('other', name, code));
    });
  }
  return main(argv, io);
}

function processIo(cache: string | undefined): Io {
  const { stdout, stderr } = process;
  return {
    // Opened when it is asked for: that takes longer than printing the help.
    stdin: {
      get stream() {
        return process.stdin;
      },
      get isTerminal() {
        return process.stdin.isTTY === true;
      },
    },
    stdout: { stream: stdout, isTerminal: stdout.isTTY === true, columns: stdout.columns },
    stderr: { stream: stderr, isTerminal: stderr.isTTY === true, columns: stderr.columns },
    env: process.env,
    cwd: process.cwd(),
    locale: () => Intl.DateTimeFormat().resolvedOptions().locale,
    milliseconds: () => Number(process.hrtime.bigint() / 1_000_000n),
    openHost: async () => {
      const [{ nodeHost }, { packageRoot }] = await Promise.all([
        import('../host/node-host.js'),
        import('../host/package-root.js'),
      ]);
      return nodeHost(packageRoot(), cache);
    },
    openBuilder: () => import('../build.js'),
    openChecker: () => import('../checker.js'),
  };
}
