import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { figuresOf } from './figures.js';
import { brokenLimits } from './limits.js';
import { printed } from './print.js';
import { folderOf, sourceArticles } from './source.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { source: { type: 'string' } },
});

if (positionals.length === 0) {
  process.stderr.write('usage: npm run figures -- FILE.pdf… [--source bulletins/SERIES/NUMBER]\n');
  process.exitCode = 2;
}

for (const file of positionals) {
  const folder = values.source ?? folderOf(file);
  const articles = existsSync(folder) ? sourceArticles(folder) : undefined;
  const figures = await figuresOf(readFileSync(file), articles);
  const broken = brokenLimits(figures);
  const faults = broken.map((limit) => `  ✗ ${limit}\n`).join('');
  process.stdout.write(`${file}\n${printed(figures)}${faults}`);
  if (broken.length > 0) process.exitCode = 1;
}
