import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.js';
import { memoryHost } from '../../src/host/memory-host.js';
import { exampleWorkspace } from '../check/example-workspace.js';
import { fakeIo } from './fake-io.js';

/** 三家医院。 in GBK: a title that --fix-body would mend. */
const title = Buffer.from('c8fdbcd2d2bdd4baa1a3', 'hex');

/** An article in GBK; everything but its title is ASCII. */
const article = Buffer.concat([
  Buffer.from('---\ntitle: '),
  title,
  Buffer.from('\nmedia: abc\nlink: https://news.example/1\ndate: 2021-04-09\n---\ntext\n'),
]);

async function check(...argv: readonly string[]): Promise<string> {
  const files = { ...exampleWorkspace('正文。'), 'bulletins/monthly/037/01-a.md': article };
  const placed = Object.entries(files).map(([path, content]) => [`/w/${path}`, content]);
  const host = memoryHost(Object.fromEntries(placed));
  const { io, stdout } = fakeIo({ cwd: '/w', openHost: async () => host });
  await main(['check', ...argv], io);
  return stdout();
}

describe('a file that cannot be mended', () => {
  it('is said to be in another encoding, and nothing of it to be mendable', async () => {
    const said = await check();
    expect(said).toContain('encoding-gb18030');
    expect(said).toContain('title-full-stop');
    expect(said).not.toContain('--fix');
  });

  it('is said once to have been left alone', async () => {
    const said = await check('--fix-body');
    expect(said).toContain('mend-encoding');
    expect(said).toContain('title-full-stop');
    expect(said).not.toContain('encoding-gb18030');
  });
});
