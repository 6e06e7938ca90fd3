// npm run pictures: takes the pictures of pages anew, as the program sets them and as Typst does.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installTypst } from '../typst/install.mjs';
import { loadSource } from '../typst/load-source.mjs';
import { writeFiles } from '../typst/write-files.mjs';

const packageRoot = join(import.meta.dirname, '..', '..');
const taken = join(import.meta.dirname, 'taken');
const { pdfOf, picturedPages } = await loadSource('test/pictures/pages.ts');
const { pagePicture } = await loadSource('test/pictures/page-picture.ts');

const { typstIssue } = await loadSource('test/typst/typst-issue.ts');
const typst = await installTypst();

/** The PDF of a page's issue as Typst sets it. */
function typstPdf(page) {
  const scratch = mkdtempSync(join(tmpdir(), 'bulletin-typst-'));
  try {
    const out = join(scratch, 'issue.pdf');
    writeFiles(scratch, typstIssue(packageRoot, packageRoot, page));
    execFileSync(process.execPath, typst.command(scratch, out));
    return readFileSync(out);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

const pictures = new Map();
for (const page of picturedPages) {
  const own = await pdfOf(packageRoot, page);
  pictures.set(`${page.name}.png`, await pagePicture(own, page.words));
  pictures.set(`${page.name}.typst.png`, await pagePicture(typstPdf(page), page.words));
}
rmSync(taken, { recursive: true, force: true });
mkdirSync(taken);
for (const [name, bytes] of pictures) writeFileSync(join(taken, name), bytes);
