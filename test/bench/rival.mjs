// The whole cold `bulletin build` to Markdown, HTML and PDF beside Typst, which makes the PDF alone: the
// same issue, the same families of fonts, in turns. Typst begins with its source ready on the disk,
// and takes its whole fonts, as someone who uses it would have them.

import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { installTypst } from '../typst/install.mjs';
import { loadSource } from '../typst/load-source.mjs';
import { writeFiles } from '../typst/write-files.mjs';
import { measureInTurns } from './measure.mjs';
import { coldBuild, countedRuns } from './program.mjs';
import { makeWorkspace } from './workspace.mjs';

const project = join(import.meta.dirname, '..', '..');

/** The most of Typst's that a build may take. */
const budgets = [
  { articles: 5, wall: 1, memory: 0.8, size: 1 },
  { articles: 100, wall: 0.4, memory: 0.9, size: 1 },
  { articles: 1000, wall: 0.25, memory: 0.3, size: 1 },
];

/** A table of issues of three sizes, made by both. */
export async function rival({ scratch, runs }) {
  const typst = await installTypst();
  const { typstIssue } = await loadSource('test/typst/typst-issue.ts');
  const lines = [];
  for (const budget of budgets) {
    const { articles } = budget;
    const root = join(scratch, `rival-${articles}`);
    makeWorkspace(root, { issues: 1, articles, pictures: 'with' });
    const folder = join(scratch, `typst-${articles}`);
    writeFiles(folder, typstIssue(project, root, { series: 'monthly', number: 1 }));
    const counted = countedRuns(articles, runs);
    const pdf = `${folder}.pdf`;
    const [own, its] = measureInTurns([
      { name: 'bulletin: Markdown, HTML and PDF', ...coldBuild(root), ...counted },
      { name: 'Typst: PDF', argv: typst.command(folder, pdf), ...counted },
    ]);
    const ours = { ...own, ...(await sizeOf(join(root, 'build/monthly/001/monthly-001.pdf'))) };
    lines.push(...compared(articles, budget, ours, { ...its, ...(await sizeOf(pdf)) }));
  }
  return [
    `Typst by ${typst.name}, as PDF/UA-1. In brackets what may be taken of Typst's.`,
    '',
    '| articles | | wall, s | CPU, s | peak memory, MB | PDF, MB | pages | runs |',
    '| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...lines,
  ].join('\n');
}

/** In MB, and in pages. */
async function sizeOf(file) {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(readFileSync(file));
  const pages = document.getPageCount();
  document.destroy();
  library.destroy();
  return { size: statSync(file).size / 1e6, pages };
}

function compared(articles, budget, ours, its) {
  const row = (first, { name, wall, cpu, memory, size, pages, runs }) =>
    `| ${[first, name, wall.toFixed(3), cpu.toFixed(3), Math.round(memory), size.toFixed(2), pages, runs].join(' | ')} |`;
  const share = (key) => {
    const most = budget[key] === undefined ? '' : ` (${budget[key]})`;
    return `${(ours[key] / its[key]).toFixed(2)}${most}`;
  };
  const shares = ['wall', 'cpu', 'memory', 'size'].map(share).join(' | ');
  return [row(articles, ours), row('', its), `| | ratio | ${shares} | | |`];
}
