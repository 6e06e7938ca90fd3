import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fingerprintOf } from '../src/record/fingerprint.js';

const packageRoot = join(import.meta.dirname, '..');

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bulletin-same-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** A machine as a build could notice it: where the samples lie, where the user is, and the environment. */
interface Machine {
  readonly workspace: string;
  readonly cwd: string;
  readonly out: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Builds the samples by the program itself on such a machine; returns its files with their fingerprints. */
async function build({ workspace, cwd, out, env }: Machine): Promise<Record<string, string>> {
  mkdirSync(cwd, { recursive: true });
  cpSync(join(packageRoot, 'bulletins'), join(workspace, 'bulletins'), { recursive: true });
  const program = join(packageRoot, 'bin/bulletin.js');
  const argv = [program, 'build', '-C', workspace, '--out', out];
  const { PATH, SystemRoot } = process.env;
  await promisify(execFile)(process.execPath, argv, { cwd, env: { PATH, SystemRoot, ...env } });
  const files = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    files.map((file) => [
      file.slice(out.length + 1),
      fingerprintOf(readFileSync(file).toString('latin1')),
    ]),
  );
}

it('the same sources give the same bytes in any time zone, locale and folder', async () => {
  const here = join(folder, 'here');
  const there = join(folder, '别处 的文件夹');
  const [one, other] = await Promise.all([
    build({
      workspace: here,
      cwd: here,
      out: join(here, 'build'),
      env: { HOME: here, TZ: 'Asia/Shanghai', LC_ALL: 'zh_CN.UTF-8', LANG: 'zh_CN.UTF-8' },
    }),
    build({
      workspace: there,
      cwd: join(folder, 'elsewhere'),
      out: join(folder, 'out'),
      // Turkish has letter cases and an order of its own.
      env: { HOME: there, TZ: 'America/Los_Angeles', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR' },
    }),
  ]);
  expect(Object.keys(one).filter((name) => /\.(md|html|pdf)$/.test(name))).toHaveLength(12);
  expect(other).toEqual(one);
}, 120_000);
