// Checks the article files beside the project, where they are there, and compares what is found
// with what was found by reading: each mistake at its place, and nothing else that nobody judged.
//
//   node test/conformance/check.mjs
//
// Prints how many warnings there are for a thousand characters. `npm run conformance` does it too.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const project = join(import.meta.dirname, '..', '..');
const material = resolve(project, '..', 'shared', 'workspace');
const monthly = 'bulletins/beijing-monthly/037/';
const weekly = 'bulletins/national-weekly/280/';

/** The mistakes that somebody who reads them closely finds, as far as they are of a kind that rules look for: file, line, rule. */
const mistakes = [
  [`${monthly}02-article.md`, 2, 'title-space'],
  [`${monthly}02-article.md`, 5, 'articles-out-of-order'],
  [`${monthly}02-article.md`, 5, 'date-outside-period'],
  [`${monthly}02-article.md`, 22, 'half-width-mark'],
  [`${monthly}02-article.md`, 24, 'person-rows'],
  [`${monthly}03-article.md`, 6, 'source-like-media'],
  [`${monthly}04-article.md`, 34, 'multiplication-sign'],
  [`${monthly}05-article.md`, 22, 'spacing-mixed'],
  [`${monthly}05-article.md`, 22, 'traditional-character'],
  [`${weekly}01-article.md`, 42, 'paragraph-cut'],
  [`${weekly}02-article.md`, 52, 'sum-mismatch'],
  [`${weekly}02-article.md`, 56, 'heading-numbered'],
  [`${weekly}02-article.md`, 62, 'heading-numbered'],
  [`${weekly}02-article.md`, 66, 'heading-numbered'],
  [`${weekly}02-article.md`, 74, 'half-width-mark'],
  [`${weekly}03-article.md`, 8, 'half-width-mark'],
  [`${weekly}03-article.md`, 12, 'half-width-mark'],
  [`${weekly}03-article.md`, 14, 'half-width-mark'],
  [`${weekly}04-article.md`, 8, 'paragraph-cut'],
  [`${weekly}05-article.md`, 5, 'articles-out-of-order'],
];

/** What rules find in the samples that ship with the project, where it is meant so. */
const meant = [
  ['bulletins/beijing-monthly/036/03-', 5, 'articles-out-of-order'],
  ['bulletins/beijing-monthly/037/03-', 5, 'articles-out-of-order'],
  ['bulletins/national-weekly/280/05-', 5, 'articles-out-of-order'],
];

/** The characters that a reader sees, without front matter and white space. */
function charactersIn(workspace) {
  const folder = join(workspace, 'bulletins');
  return readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.md'))
    .map((file) => readFileSync(join(folder, file), 'utf8').replace(/^---\n.*?\n---\n/s, ''))
    .reduce((sum, text) => sum + text.replace(/\s/g, '').length, 0);
}

/** Checks a workspace; returns how many findings are missing or not expected, and how many are errors. */
function compare(workspace, expected) {
  const bulletin = join(project, 'bin/bulletin.js');
  const options = ['-C', workspace, 'check', '--reporter', 'json'];
  const { stdout } = spawnSync(process.execPath, [bulletin, ...options], { encoding: 'utf8' });
  const { findings, summary } = JSON.parse(stdout);
  const isSame = ({ file, line, rule }, [start, expectedLine, expectedRule]) =>
    file.startsWith(start) && line === expectedLine && rule === expectedRule;
  const missing = expected.filter((one) => !findings.some((finding) => isSame(finding, one)));
  const others = findings.filter((finding) => !expected.some((one) => isSame(finding, one)));
  for (const [file, line, rule] of missing) console.log(`not found: ${file}:${line} ${rule}`);
  for (const { file, line, rule, message } of others)
    console.log(`nobody judged: ${file}:${line} ${rule}: ${message}`);
  const characters = charactersIn(workspace);
  const share = ((summary.warnings * 1000) / characters).toFixed(2);
  console.log(
    `check of ${workspace}: ${summary.errors} errors, ${summary.warnings} warnings, ${summary.infos} infos in ${characters} characters; ${share} warnings per thousand; ${expected.length - missing.length} of ${expected.length} expected findings, ${others.length} others`,
  );
  return missing.length + others.length + summary.errors;
}

/** Returns how much differs from what is expected. */
export function compareFindings() {
  return compare(material, mistakes) + compare(project, meant);
}

if (process.argv[1] === import.meta.filename) {
  if (existsSync(material)) process.exitCode = compareFindings() === 0 ? 0 : 1;
  else console.log('conformance of check: skipped, the material is not here');
}
