import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';

const program = join(import.meta.dirname, '..', '..', 'bin', 'bulletin.js');
const caches = mkdtempSync(join(tmpdir(), 'bulletin-code-'));

afterEach(() => rmSync(caches, { recursive: true, force: true }));

function version(): string {
  const env = { ...process.env, XDG_CACHE_HOME: caches };
  return execFileSync(process.execPath, [program, '--version'], { env, encoding: 'utf8' });
}

it('compiled code that was damaged where it is kept is compiled again', () => {
  const right = version();
  const [build = ''] = readdirSync(join(caches, 'bulletin'));
  const kept = join(caches, 'bulletin', build, 'main.js');
  const code = readFileSync(kept);
  for (const damaged of [code.fill(0, 1000), code.subarray(0, 100), Buffer.alloc(0)]) {
    writeFileSync(kept, damaged);
    expect(version()).toBe(right);
    expect(readFileSync(kept).length).toBeGreaterThan(100);
  }
});
