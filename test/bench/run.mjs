// Measures whole processes, side by side in one run:
//
//   npm run bench            the table, also kept in test/bench/last-run.md
//   npm run bench -- 9       with nine counted runs of the short commands instead of five
//
// Every figure is a median; ratios are to `node -e 0` in the same run, since the speed of a machine
// drifts. The commands take turns, so that a slow moment falls on all of them.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeWorkspace } from './workspace.mjs';

const project = join(import.meta.dirname, '..', '..');
const bulletin = join(project, 'bin', 'bulletin.js');
const scratch = mkdtempSync(join(tmpdir(), 'bulletin-bench-'));
const shortRuns = Number(process.argv[2] ?? 5);

function workspace(name, size) {
  const root = join(scratch, name);
  makeWorkspace(root, size);
  return root;
}

const one = workspace('one', { issues: 1, articles: 5, pictures: 'with' });
const archive = workspace('archive', { issues: 300, articles: 5, pictures: 'without' });
const album = workspace('album', { issues: 300, articles: 5, pictures: 'with' });
const sizes = [1, 10, 100, 1000].map((articles) => ({
  articles,
  root: workspace(`articles-${articles}`, { issues: 1, articles, pictures: 'with' }),
}));

const cold = (root) => () => rmSync(join(root, 'build'), { recursive: true, force: true });
const build = (root) => [bulletin, '-C', root, 'build', '--quiet'];

/** What is measured: arguments of node, what is done before each run, the budget, the runs. */
const rows = [
  { name: 'node -e 0', argv: ['-e', '0'], runs: shortRuns },
  { name: 'bulletin --version', argv: [bulletin, '--version'], budget: 1.3, runs: shortRuns },
  { name: 'bulletin --help', argv: [bulletin, '--help'], budget: 1.5, runs: shortRuns },
  {
    name: 'build, one issue, 5 articles',
    argv: build(one),
    before: cold(one),
    budget: 4.5,
    runs: shortRuns,
  },
  {
    name: 'the same, first run after installing',
    argv: build(one),
    before: cold(one),
    environment: () => ({ XDG_CACHE_HOME: mkdtempSync(join(scratch, 'cache-')) }),
    runs: shortRuns,
  },
  ...sizes.map(({ articles, root }) => ({
    name: `build, one issue, ${articles} article${articles === 1 ? '' : 's'}`,
    argv: build(root),
    before: cold(root),
    runs: articles > 100 ? 3 : shortRuns,
  })),
  { name: 'build, 300 issues', argv: build(archive), before: cold(archive), runs: 1 },
  {
    name: 'build, 300 issues, nothing changed (1,800 files)',
    argv: build(archive),
    budget: 2.5,
    runs: shortRuns,
  },
  {
    name: 'the same with 900 pictures (2,700 files, 27 MB)',
    argv: build(album),
    runs: shortRuns,
  },
];

function measure(row) {
  row.before?.();
  const usageFile = join(scratch, 'usage.json');
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--require', join(import.meta.dirname, 'usage.cjs'), ...row.argv],
    { env: { ...process.env, ...row.environment?.(), BENCH_USAGE: usageFile }, encoding: 'utf8' },
  );
  const wall = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0) throw new Error(`${row.name} ended with ${status}: ${stderr}`);
  return { wall, ...JSON.parse(readFileSync(usageFile, 'utf8')) };
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** The program keeps code in its first few runs; after them it is as fast as it gets. */
const warmUps = 4;

/** Runs all rows in turns; first rounds, not counted, warm the disk and the code cache. */
function measureAll() {
  const samples = new Map(rows.map((row) => [row, []]));
  for (const row of rows) {
    for (let run = 0; run < (row.runs > 3 ? warmUps : Math.min(row.runs - 1, 1)); run++)
      measure(row);
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

function table(results) {
  const base = results[0].wall;
  const lines = results.map(({ name, wall, cpu, memory, budget, runs }) =>
    [
      name,
      wall.toFixed(3),
      (wall / base).toFixed(2),
      budget?.toFixed(1) ?? '',
      cpu.toFixed(3),
      Math.round(memory),
      runs,
    ].join(' | '),
  );
  return [
    `Node ${process.version}, ${cpus().length} cores (${cpus()[0].model}). Medians of whole processes.`,
    '',
    '| what | wall, s | × `node -e 0` | budget | CPU, s | peak memory, MB | runs |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...lines.map((line) => `| ${line} |`),
    '',
  ].join('\n');
}

try {
  const text = table(measureAll());
  console.log(text);
  writeFileSync(join(import.meta.dirname, 'last-run.md'), text);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
