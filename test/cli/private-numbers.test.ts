import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.js';
import { reporterNames } from '../../src/cli/reporters/open-reporter.js';
import { memoryHost } from '../../src/host/memory-host.js';
import { exampleWorkspace } from '../check/example-workspace.js';
import { fakeIo } from './fake-io.js';

// Nobody's: see test/check/rules/identity-number.txt and mobile-number.txt.
const identity = '110000209907070000';
const card = '6200000000000013';
const mobile = '13800138000';
const wideMobile = '１３９００１３９０００';

/** Every number is quoted by rules that are about something else, too; and so are the rows of the table. */
const article = `title: 登记${identity}的居民 登记${identity}的居民。
source: 尾号，${mobile}。
toc: 热线${mobile}
link: https://news.example/?utm_source=${card}&id=${identity}

# ${identity}

![](证件${identity}.png "${mobile}")

他说,${mobile},异地异地，技術"${identity}“卡号${card}

另有 12 家、30 家、50 家，电话${wideMobile}。

| 姓名 | 性别 | 年龄 | 时间 |
| --- | --- | --- | --- |
| 赵一甲 | 男 | 41 | 2021-04-08,入院异地异地 |
| 钱二乙 | 女 | 42 | 2021-04-08,技術科 | 多此一格 |
| 孙三丙 | 男 | 43 | 2021-04-08 "转院 |`;

const secrets = [
  identity,
  card,
  mobile,
  wideMobile,
  '13900139000',
  '赵一甲',
  '钱二乙',
  '孙三丙',
  '入院异地',
  '多此一格',
];

/** All that is left of a run: what was written to the terminal, and the baseline. */
async function tracesOf(...argv: readonly string[]): Promise<string> {
  const files = Object.entries(exampleWorkspace(article)).map(([path, text]) => [
    `/w/${path}`,
    text,
  ]);
  const host = memoryHost(Object.fromEntries(files));
  const { io, stdout, stderr } = fakeIo({ cwd: '/w', openHost: async () => host });
  await main(argv, io);
  const baseline = host.files.read('/w/baseline.json') ?? new Uint8Array();
  return stdout() + stderr() + new TextDecoder().decode(baseline);
}

const leaks = (traces: string) => secrets.filter((secret) => traces.includes(secret));

describe('what must not be published', () => {
  it.each(reporterNames)('is in no report: %s', async (reporter) => {
    const traces = await tracesOf('check', '--reporter', reporter);
    expect(traces).toContain('identity-number');
    expect(traces).toContain('title-full-stop');
    expect(leaks(traces)).toEqual([]);
  });

  it.each([
    ['what is said of mending', ['check', '--fix', '--fix-body']],
    ['what is said of errors alone', ['check', '--quiet']],
    ['English', ['check', '--lang', 'en']],
    ['baseline.json', ['check', '--update-baseline']],
    ['the log of a build', ['build', '--format', 'md']],
  ])('is not in %s', async (_, argv) => {
    const traces = await tracesOf(...argv);
    expect(traces).toContain('identity-number');
    expect(leaks(traces)).toEqual([]);
  });
});
