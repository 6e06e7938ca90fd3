import { exitCodes } from './exit-code.js';
import type { Io } from './io.js';
import { main } from './main.js';

/** Runs the program in this process; resolves to its exit code. */
export async function run(argv: readonly string[]): Promise<number> {
  // A reader that had enough (`| head`) is no fault: the rest goes nowhere, and the work is done all the same.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', streamFailed);
  process.once('SIGINT', () => process.exit(exitCodes.stopped));
  return main(argv, processIo());
}

function streamFailed(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') return;
  process.stderr.write(`bulletin: ${error.message}\n`);
  process.exit(exitCodes.surroundings);
}

function processIo(): Io {
  const { stdin, stdout, stderr } = process;
  return {
    stdin: { stream: stdin, isTerminal: stdin.isTTY === true },
    stdout: { stream: stdout, isTerminal: stdout.isTTY === true, columns: stdout.columns },
    stderr: { stream: stderr, isTerminal: stderr.isTTY === true, columns: stderr.columns },
    env: process.env,
    cwd: process.cwd(),
    locale: () => Intl.DateTimeFormat().resolvedOptions().locale,
    milliseconds: () => performance.now(),
    openHost: async () => {
      const [{ nodeHost }, { packageRoot }] = await Promise.all([
        import('../host/node-host.js'),
        import('../host/package-root.js'),
      ]);
      return nodeHost(packageRoot());
    },
    openBuilder: () => import('../build.js'),
  };
}
