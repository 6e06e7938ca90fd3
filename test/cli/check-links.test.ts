import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.js';
import { memoryHost } from '../../src/host/memory-host.js';
import { exampleWorkspace } from '../check/example-workspace.js';
import { answersIn } from '../check/net-answers.js';
import { fakeIo } from './fake-io.js';

const workspace = exampleWorkspace(
  [
    '037/01-a.md',
    '  title: 三家医院开通互联网诊疗。',
    '  link: https://news.example/1',
    '037/02-b.md',
    '  link: https://health.example/2',
    '038/01-a.md',
    '  link: https://city.example/3',
  ].join('\n'),
);

const answers = [
  'https://news.example/1 404',
  'https://health.example/2 200 <h2>该内容已被发布者删除</h2>',
  'https://city.example/3 200 <p>正文</p>',
].join('\n');

async function check(options: readonly string[], net: string, terminal = false) {
  const files = Object.entries(workspace).map(([path, text]) => [`/w/${path}`, text]);
  const host = memoryHost(Object.fromEntries(files), { net: answersIn(net) });
  const openHost = async () => host;
  const { io, stdout, stderr } = fakeIo({ cwd: '/w', openHost, terminal });
  let now = 0;
  const milliseconds = () => {
    now += 1000;
    return now;
  };
  const exitCode = await main(['check', ...options], { ...io, milliseconds });
  return { exitCode, stdout: stdout(), stderr: stderr() };
}

describe('bulletin check --links', () => {
  it('says what is wrong with the links, with all else of their issue', async () => {
    const { exitCode, stdout } = await check(['--links'], answers);
    expect(exitCode).toBe(0);
    const lines = [...stdout.matchAll(/^bulletins\/monthly\/(\S+) .* (\S+)$/gm)];
    expect(lines.map(([, place, rule]) => `${place} ${rule}`)).toEqual([
      '037/01-a.md:4:19 title-full-stop',
      '037/01-a.md:5:7 link-dead',
      '037/02-b.md:5:7 link-deleted',
    ]);
    expect(stdout).toContain('链接已失效：网站上没有这一页（404）');
    expect(stdout).toContain('原文已不在：打开链接只见“该内容已被发布者删除”');
  });

  it('counts what it finds where warnings count', async () => {
    expect((await check(['37', '--links', '--strict'], answers)).exitCode).toBe(1);
    expect((await check(['38', '--links', '--strict'], answers)).exitCode).toBe(0);
  });

  it('asks nobody without the option', async () => {
    expect((await check([], '')).stdout).not.toContain('link-');
  });

  it('says how far it is at a terminal', async () => {
    expect((await check(['--links'], answers, true)).stderr).toContain('正在查链接：3/3');
  });

  it('says that there is no net, and ends with 3', async () => {
    const { exitCode, stderr } = await check(['--links'], '');
    expect(exitCode).toBe(3);
    expect(stderr).toContain('连不上网：news.example 等网站一个也没有回应');
  });
});
