import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.js';
import { type Host, HostError, type HostFault } from '../../src/host/host.js';
import { memoryHost } from '../../src/host/memory-host.js';
import { type FakeSurroundings, fakeIo } from './fake-io.js';

const workspace = {
  '/w/bulletins/monthly/series.yaml':
    'title: 月报\npublisher: 中心\nperiod: month\nlayout: monthly\n',
};

async function run(argv: string[], host: Host, more: Partial<FakeSurroundings> = {}) {
  const { io, stdout, stderr } = fakeIo({ cwd: '/w', openHost: async () => host, ...more });
  return { exitCode: await main(argv, io), stdout: stdout(), stderr: stderr() };
}

describe('main', () => {
  it.each<[HostFault, string]>([
    ['permission', '没有权限：/w/bulletins/monthly/ledger.tsv'],
    ['full', '磁盘空间不够：/w/bulletins/monthly/ledger.tsv'],
    ['readonly', '磁盘是只读的：/w/bulletins/monthly/ledger.tsv'],
    ['busy', '文件正被别的程序占用：/w/bulletins/monthly/ledger.tsv'],
    ['other', '系统不让读写：/w/bulletins/monthly/ledger.tsv（EIO）'],
  ])('says what the surroundings did: %s', async (fault, message) => {
    const host = memoryHost(workspace);
    const append = (path: string) => {
      throw new HostError(fault, path, 'EIO');
    };
    const ran = await run(['new-issue'], { ...host, files: { ...host.files, append } });
    expect(ran.exitCode).toBe(3);
    expect(ran.stderr).toMatch(/^bulletin: 错误 {2}(.*)\n {4}\S.*\n$/);
    expect(ran.stderr).toContain(message);
    expect(host.files.stat('/w/bulletins/monthly/001')).toBeUndefined();
  });

  it('owns up to a bug: its stack, and where to report it', async () => {
    const host = memoryHost(workspace);
    const list = () => {
      throw new TypeError('x is not a function');
    };
    const ran = await run(['list', '--lang', 'en'], { ...host, files: { ...host.files, list } });
    expect(ran.exitCode).toBe(70);
    expect(ran.stdout).toBe('');
    expect(ran.stderr).toContain('this is our fault, not yours');
    expect(ran.stderr).toContain('https://www.npmjs.com/package/bulletin-compiler');
    expect(ran.stderr).toMatch(/TypeError: x is not a function\n +at .*main\.test\.ts/);
  });

  it('opens no host for help and version', async () => {
    const openHost = async () => {
      throw new Error('opened');
    };
    const host = memoryHost({});
    expect((await run(['--version'], host, { openHost })).exitCode).toBe(0);
    expect((await run(['add', '--help'], host, { openHost })).exitCode).toBe(0);
    expect((await run(['--help'], host, { openHost })).exitCode).toBe(0);
    expect((await run(['list'], host, { openHost })).exitCode).toBe(70);
  });
});
