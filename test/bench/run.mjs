// Measures whole processes; every figure is a median:
//
//   npm run bench                       all parts, some minutes
//   npm run bench -- start              the short form: the commands that are called all day
//   npm run bench -- growth rival 9     named parts, with nine counted runs instead of five
//
// The parts: start, growth, archive, check, rival (beside Typst). The last run of each is kept in
// test/bench/last-run.md.

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { archive, check, growth, start } from './program.mjs';
import { rival } from './rival.mjs';

const parts = { start, growth, archive, check, rival };
const kept = join(import.meta.dirname, 'last-run.md');

const named = process.argv.slice(2).filter((word) => word in parts);
const chosen = named.length > 0 ? named : Object.keys(parts);
const runs = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 5);
const unknown = process.argv.slice(2).filter((word) => !(word in parts) && !/^\d+$/.test(word));
if (unknown.length > 0) {
  console.error(`No part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}`);
  process.exit(2);
}

/** The kept texts of the parts, by name. */
function keptParts() {
  const text = existsSync(kept) ? readFileSync(kept, 'utf8') : '';
  const sections = text.split(/^## /m).slice(1);
  return new Map(
    sections.map((section) => [section.slice(0, section.indexOf('\n')), section.trimEnd()]),
  );
}

const machine = `Node ${process.version}, ${cpus().length} cores (${cpus()[0].model}).`;
const texts = keptParts();
for (const name of chosen) {
  const scratch = mkdtempSync(join(tmpdir(), 'bulletin-bench-'));
  try {
    const table = await parts[name]({ scratch, runs });
    texts.set(name, `${name}\n\n${machine}\n\n${table}`);
    console.log(`## ${texts.get(name)}\n`);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
const order = Object.keys(parts).filter((name) => texts.has(name));
writeFileSync(
  kept,
  `# The last runs\n\n${order.map((name) => `## ${texts.get(name)}\n`).join('\n')}`,
);
