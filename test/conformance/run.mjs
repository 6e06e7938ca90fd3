// Builds issues out of article files and compares the text of their reports with the printed
// reports that they were cut from:
//
//   node test/conformance/run.mjs [WORKSPACE SERIES/NUMBER SOURCE.txt]
//
// Without arguments it does so for the material beside the project, where that is there, with this
// checkout and with the packed program, installed in an empty folder. A difference is an error
// unless it is a mistake of the source that `mistakes.mjs` explains; so is a limit of `npm run
// figures` that a PDF breaks, and a finding of `check` that `check.mjs` does not expect.

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { diffChars } from 'diff';
import { compareFindings } from './check.mjs';
import { mistakes } from './mistakes.mjs';
import { normalise, reportText, sourceText } from './text.mjs';

const project = join(import.meta.dirname, '..', '..');
const shared = resolve(project, '..', 'shared');
const formats = ['md', 'html', 'pdf'];
const printFigures = join(project, 'test/figures/run.mjs');

/** What differs, as pairs of the source's words and ours, with what stands before them. */
function differences(source, ours) {
  const found = [];
  let before = '';
  let pending = { source: '', ours: '' };
  const flush = () => {
    if (pending.source !== '' || pending.ours !== '')
      found.push({ before: before.slice(-12), ...pending });
    pending = { source: '', ours: '' };
  };
  for (const part of diffChars(source, ours)) {
    if (part.removed) pending.source += part.value;
    else if (part.added) pending.ours += part.value;
    else {
      flush();
      before = part.value;
    }
  }
  flush();
  return found;
}

/** The parts of a report, so that a part that is missing or out of place is named. */
function parts(text) {
  const marks = [/本期导语:/, /一、信息目录/, /二、具体内容/, /\d+\.标题:/];
  const cuts = [0];
  for (const mark of marks) {
    for (const match of text.matchAll(new RegExp(mark, 'g'))) cuts.push(match.index);
  }
  cuts.sort((a, b) => a - b);
  return cuts.map((cut, index) => text.slice(cut, cuts[index + 1]));
}

/** A table that goes on over a page shows its head again there. */
function isRepeatedTableHead({ source, ours }, part) {
  return source === '' && part.indexOf(ours) !== part.lastIndexOf(ours);
}

/** Compares one issue's reports with their source; returns how many differences nobody explains. */
async function compare(bulletin, { workspace, issue, source }) {
  const out = mkdtempSync(join(tmpdir(), 'conformance-'));
  execFileSync(process.execPath, [bulletin, '-C', workspace, 'build', issue, '--out', out], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [series, number] = issue.split('/');
  const folder = join(out, series, number.padStart(3, '0'));
  const expected = parts(normalise(sourceText(readFileSync(source, 'utf8'))));
  let unexplained = 0;
  for (const format of formats) {
    const file = join(folder, `${series}-${number.padStart(3, '0')}.${format}`);
    const actual = parts(normalise(await reportText(file)));
    const counts = { characters: 0, explained: 0, repeated: 0 };
    for (let index = 0; index < Math.max(expected.length, actual.length); index++) {
      for (const difference of differences(expected[index] ?? '', actual[index] ?? '')) {
        if (mistakes.some((mistake) => mistake.explains(difference))) {
          counts.explained++;
          continue;
        }
        if (format === 'pdf' && isRepeatedTableHead(difference, actual[index])) {
          counts.repeated++;
          continue;
        }
        unexplained++;
        console.log(
          `${issue} ${format}, part ${index + 1}, after “${difference.before}”: source “${difference.source}”, ours “${difference.ours}”`,
        );
      }
      counts.characters += actual[index]?.length ?? 0;
    }
    console.log(
      `${issue} ${format}: ${expected.length} parts, ${actual.length} in the report, ${counts.characters} characters, ${counts.explained} mistakes of the source, ${counts.repeated} table heads repeated on a next page`,
    );
  }
  const pdf = join(folder, `${series}-${number.padStart(3, '0')}.pdf`);
  const sources = join(workspace, 'bulletins', series, number.padStart(3, '0'));
  const figures = spawnSync(process.execPath, [printFigures, pdf, '--source', sources]);
  console.log(`${figures.stdout}${figures.stderr}`);
  rmSync(out, { recursive: true, force: true });
  return unexplained + figures.status;
}

/** Packs the program and installs it, offline, in an empty folder; returns its command. */
function installPacked() {
  const folder = mkdtempSync(join(tmpdir(), 'packed-'));
  const quiet = { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] };
  const [{ filename }] = JSON.parse(
    execFileSync(
      'npm',
      ['pack', project, '--json', '--ignore-scripts', '--pack-destination', folder],
      quiet,
    ),
  );
  execFileSync('npm', ['init', '--yes'], quiet);
  execFileSync(
    'npm',
    ['install', '--offline', '--ignore-scripts', '--no-audit', `./${filename}`],
    quiet,
  );
  return join(folder, 'node_modules/bulletin-compiler/bin/bulletin.js');
}

const [workspace, issue, source] = process.argv.slice(2);
const jobs = workspace
  ? [{ workspace, issue, source }]
  : [
      ['beijing-monthly/037', 'monthly-037.txt'],
      ['national-weekly/280', 'weekly-280.txt'],
    ].map(([issue, report]) => ({
      workspace: join(shared, 'workspace'),
      issue,
      source: join(shared, 'reports', report),
    }));

if (!jobs.every((job) => existsSync(job.workspace) && existsSync(job.source))) {
  console.log('conformance: skipped, the source reports are not here');
} else {
  const commands = [join(project, 'bin/bulletin.js'), ...(workspace ? [] : [installPacked()])];
  let unexplained = 0;
  for (const command of commands) {
    console.log(command);
    for (const job of jobs) unexplained += await compare(command, job);
  }
  console.log(`${unexplained} differences that are no mistake of the source`);
  const unexpected = workspace ? 0 : compareFindings();
  process.exitCode = unexplained + unexpected === 0 ? 0 : 1;
}
