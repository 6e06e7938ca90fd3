// Measures whole processes: wall time, and the processor's time and peak memory of a process and of
// those that it starts.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const usage = join(import.meta.dirname, 'usage.cjs');

/** The program keeps code in its first few runs; after them it is as fast as it gets. */
const usualWarmUps = 4;

/** Runs a row once. */
function measure({ name, argv, before, environment }) {
  before?.();
  const folder = mkdtempSync(join(tmpdir(), 'bulletin-usage-'));
  const inherited = process.env.NODE_OPTIONS ?? '';
  const env = {
    ...process.env,
    ...environment?.(),
    BENCH_USAGE: folder,
    NODE_OPTIONS: `${inherited} --require ${JSON.stringify(usage)}`,
  };
  try {
    const start = process.hrtime.bigint();
    const { status, stderr } = spawnSync(process.execPath, argv, { env, encoding: 'utf8' });
    const wall = Number(process.hrtime.bigint() - start) / 1e9;
    if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
    const used = readdirSync(folder).map((file) =>
      JSON.parse(readFileSync(join(folder, file), 'utf8')),
    );
    const sum = (key) => used.reduce((total, one) => total + one[key], 0);
    return { wall, cpu: sum('cpu'), memory: sum('memory') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Measures all rows and gives each its medians. They take turns, so that a slow moment falls on all
 * of them; first runs, not counted, warm the disk and the code cache. A row has a `name`, `argv` for
 * node, how many `runs` count, and if need be what is done `before` each run, more of the
 * `environment`, and how many `warmUps` there are.
 */
export function measureInTurns(rows) {
  const samples = new Map(rows.map((row) => [row, []]));
  for (const row of rows) {
    for (let run = 0; run < (row.warmUps ?? usualWarmUps); run++) measure(row);
  }
  for (let round = 0; round < Math.max(...rows.map((row) => row.runs)); round++) {
    for (const row of rows) {
      if (round < row.runs) samples.get(row).push(measure(row));
    }
  }
  return rows.map((row) => {
    const runs = samples.get(row);
    const of = (key) => median(runs.map((run) => run[key]));
    return { ...row, wall: of('wall'), cpu: of('cpu'), memory: of('memory') };
  });
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
