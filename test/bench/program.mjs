// The program by itself. Ratios are to `node -e 0` in the same run, since the speed of a machine drifts.

import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { measureInTurns } from './measure.mjs';
import { makeWorkspace } from './workspace.mjs';

const bulletin = join(import.meta.dirname, '..', '..', 'bin', 'bulletin.js');

/** A row that builds a workspace from nothing. */
export function coldBuild(root) {
  return {
    argv: [bulletin, '-C', root, 'build', '--quiet'],
    before: () => rmSync(join(root, 'build'), { recursive: true, force: true }),
  };
}

/** Long builds vary less, and take long. */
export function countedRuns(articles, runs) {
  return articles > 100 ? { runs: Math.min(runs, 3), warmUps: 1 } : { runs };
}

/** The commands that are called all day. */
export function start({ scratch, runs }) {
  const one = workspace(scratch, 'one', { issues: 1, articles: 5, pictures: 'with' });
  return table([
    { name: 'node -e 0', argv: ['-e', '0'], runs },
    { name: 'bulletin --version', argv: [bulletin, '--version'], budget: 1.3, runs },
    { name: 'bulletin --help', argv: [bulletin, '--help'], budget: 1.5, runs },
    { name: 'build, one issue, 5 articles', ...coldBuild(one), budget: 4.5, runs },
    {
      name: 'the same, first run after installing',
      ...coldBuild(one),
      environment: () => ({ XDG_CACHE_HOME: mkdtempSync(join(scratch, 'cache-')) }),
      runs,
    },
  ]);
}

/** How time and memory grow with an issue. */
export function growth({ scratch, runs }) {
  const rows = [1, 10, 100, 1000].map((articles) => ({
    name: `build, one issue, ${articles} article${articles === 1 ? '' : 's'}`,
    ...coldBuild(
      workspace(scratch, `grown-${articles}`, { issues: 1, articles, pictures: 'with' }),
    ),
    ...countedRuns(articles, runs),
  }));
  return table([{ name: 'node -e 0', argv: ['-e', '0'], runs }, ...rows]);
}

/** Many issues, built for the first time and built again. */
export function archive({ scratch, runs }) {
  const plain = workspace(scratch, 'archive', { issues: 300, articles: 5, pictures: 'without' });
  const album = workspace(scratch, 'album', { issues: 300, articles: 5, pictures: 'with' });
  const again = (root) => ({ argv: coldBuild(root).argv, runs });
  return table([
    { name: 'node -e 0', argv: ['-e', '0'], runs },
    { name: 'build, 300 issues', ...coldBuild(plain), runs: 1, warmUps: 0 },
    { name: 'build, 300 issues, nothing changed (1,800 files)', ...again(plain), budget: 2.5 },
    { name: 'the same with 900 pictures (2,700 files, 27 MB)', ...again(album) },
  ]);
}

/** An archive checked for the first time, with nothing kept of earlier runs, and again; and how memory grows with it. */
export function check({ scratch, runs }) {
  const row = (issues) => {
    const size = { issues, articles: 5, pictures: 'without', texts: 'varied' };
    const root = workspace(scratch, `checked-${issues}`, size);
    return { argv: [bulletin, '-C', root, 'check', '--quiet'], runs };
  };
  const cold = () => ({ XDG_CACHE_HOME: mkdtempSync(join(scratch, 'cache-')) });
  const few = { environment: cold, runs: Math.min(runs, 3), warmUps: 0 };
  const archive = row(300);
  return table([
    { name: 'node -e 0', argv: ['-e', '0'], runs },
    { name: 'check, 300 issues, 1,500 articles', ...archive, ...few, budget: 60 },
    { name: 'the same again', ...archive, budget: 20 },
    { name: 'check, 100 issues', ...row(100), ...few },
    { name: 'check, 1,000 issues', ...row(1000), ...few },
  ]);
}

function workspace(scratch, name, size) {
  const root = join(scratch, name);
  makeWorkspace(root, size);
  return root;
}

function table(rows) {
  const results = measureInTurns(rows);
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
    '| what | wall, s | × `node -e 0` | budget | CPU, s | peak memory, MB | runs |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...lines.map((line) => `| ${line} |`),
  ].join('\n');
}
