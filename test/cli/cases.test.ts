import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.js';
import { layOut, parseCase, type Result, runTool, type Step } from './command-case.js';
import { fakeIo } from './fake-io.js';

const cases = join(import.meta.dirname, 'cases');

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bulletin-cli-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('the command line', () => {
  for (const name of readdirSync(cases).sort()) {
    it(name.replace(/\.txt$/, '').replaceAll('-', ' '), async () => {
      const parsed = parseCase(readFileSync(join(cases, name), 'utf8'));
      layOut(folder, parsed);
      for (const step of parsed.steps) {
        const place = `${name}:${step.line}`;
        expect({ place, ...(await run(step)) }).toEqual({ place, ...step.expected });
      }
    });
  }
});

async function run({ words, stdin }: Step): Promise<Result> {
  if (words[0] !== 'bulletin') return runTool(folder, words);
  const { io, stdout, stderr } = fakeIo({ cwd: folder, stdin });
  const exitCode = await main(words.slice(1), io);
  return { stdout: stdout(), stderr: stderr().replaceAll(folder, 'HERE'), exitCode };
}
