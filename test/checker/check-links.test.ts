import { setTimeout as after } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { checkLinks, type LinkCheckOptions } from '../../src/checker/check-links.js';
import type { Net } from '../../src/host/net.js';
import { nodeNet } from '../../src/host/node-net.js';
import { exampleWorkspace, openWorkspace } from '../check/example-workspace.js';
import { answersIn } from '../check/net-answers.js';
import { alwaysAt, serve } from '../host/local-server.js';

const limits = { most: 8, mostOfHost: 2, pause: 0, timeout: 5000 };

/** What is found in a workspace of one article with these links, over this net: rule, line and values. */
async function found(links: readonly string[], net: Net, options: LinkCheckOptions = {}) {
  const text = links.map((link) => `<${link}>`).join('\n');
  const files = exampleWorkspace(`!link\n\n${text}`);
  const { host, root, issues } = openWorkspace(files);
  const diagnostics = await checkLinks({ ...host, net }, root, issues, { limits, ...options });
  return diagnostics.map(({ rule, place, values }) => ({ rule, line: place.line, values }));
}

/** A net that answers as these lines say, and keeps what it was asked. */
function listening(lines: string) {
  const asked: string[] = [];
  const answers = answersIn(lines);
  const net: Net = {
    async get(address) {
      asked.push(address);
      return answers[address] ?? { kind: 'failed', fault: 'no-host', code: '' };
    },
  };
  return { net, asked };
}

describe('the net', () => {
  it('is asked for 8 addresses at once, and 2 of one host, and redirects count', async () => {
    const now = { all: 0, of: new Map<string, number>() };
    const most = { all: 0, ofHost: 0 };
    const port = await serve(async ({ headers, url }, response) => {
      const { host = '' } = headers;
      now.all += 1;
      now.of.set(host, (now.of.get(host) ?? 0) + 1);
      most.all = Math.max(most.all, now.all);
      most.ofHost = Math.max(most.ofHost, now.of.get(host) ?? 0);
      await after(15);
      now.all -= 1;
      now.of.set(host, (now.of.get(host) ?? 0) - 1);
      // Half of the addresses of each host lead to one and the same.
      if (url === '/odd')
        response.writeHead(302, { location: `http://hub.example:${port}/${host}` });
      response.end();
    });
    const links = Array.from({ length: 60 }, (_, index) => {
      const path = index % 2 === 0 ? `even${index}` : 'odd';
      return `http://host${index % 7}.example:${port}/${path}?${index}`;
    });
    const net = nodeNet({ allow: 'any', lookup: alwaysAt('127.0.0.1') });
    expect(await found(links, net)).toEqual([]);
    expect(most).toEqual({ all: 8, ofHost: 2 });
  });

  it('is asked for each address once, for its parts too', async () => {
    const { net, asked } = listening('https://news.example/1 200\nhttps://news.example/2 200');
    await found(
      [
        'https://news.example/1',
        'https://news.example/2',
        'https://news.example/1#a',
        'https://NEWS.example:443/1',
      ],
      net,
    );
    expect(asked).toEqual(['https://news.example/1', 'https://news.example/2']);
  });

  it('is asked once more where there was a fault or no answer in time, and for nothing else', async () => {
    const { net, asked } = listening(
      'https://news.example/1 503\nhttps://news.example/2 timeout\nhttps://news.example/3 404\nhttps://news.example/4 no-connection',
    );
    const links = [1, 2, 3, 4].map((number) => `https://news.example/${number}`);
    await found(links, net);
    expect(asked.map((address) => Number(address.at(-1))).sort()).toEqual([1, 1, 2, 2, 3, 4]);
  });

  it('is believed at the second time', async () => {
    let times = 0;
    const port = await serve((_request, response) => {
      times += 1;
      response.writeHead(times === 1 ? 502 : 200).end();
    });
    expect(await found([`http://127.0.0.1:${port}/`], nodeNet({ allow: 'any' }))).toEqual([]);
    expect(times).toBe(2);
  });

  it('may not lead into the own network by a redirect', async () => {
    const port = await serve(() => {
      throw new Error('asked');
    });
    const outside = listening(
      `https://a.example/ 302 http://127.0.0.1:${port}/\nhttps://b.example/ 302 http://localhost:${port}/`,
    );
    const real = nodeNet({ allow: 'public', lookup: alwaysAt('127.0.0.1') });
    const net: Net = {
      get: (address, some) =>
        (address.startsWith('https:') ? outside.net : real).get(address, some),
    };
    const places = await found(['https://a.example/', 'https://b.example/'], net);
    expect(places).toMatchObject([
      { rule: 'link-unreachable', values: { cause: 'local' } },
      { rule: 'link-unreachable', values: { cause: 'local' } },
    ]);
  });

  it('that is not there fails the run, and not every link', async () => {
    const links = ['https://a.example/', 'https://b.example/', 'https://c.example/'];
    const fault = expect.objectContaining({ name: 'HostError', fault: 'offline' });
    await expect(found(links, listening('').net)).rejects.toEqual(fault);
    expect(await found(links, listening('https://b.example/ 404').net)).toHaveLength(3);
    await expect(found(links.slice(2), listening('').net)).rejects.toEqual(fault);
  });
});

describe('what is found', () => {
  it('is a deleted page in GBK and in UTF-8, and none that mentions 404', async () => {
    const gone = Buffer.from([0xd2, 0xb3, 0xc3, 0xe6, 0xb2, 0xbb, 0xb4, 0xe6, 0xd4, 0xda]);
    const pages: Record<string, { type: string; body: Buffer | string }> = {
      '/gbk': { type: 'text/html; charset=gbk', body: gone },
      '/undeclared': { type: 'text/html', body: gone },
      '/utf8': { type: 'text/html; charset=utf-8', body: '<p>该内容已被发布者删除</p>' },
      '/404': { type: 'text/html', body: '<p>现场有 404 辆车，页面上都能看到。</p>' },
      '/picture': { type: 'image/png', body: '<p>页面不存在</p>' },
    };
    const port = await serve(({ url = '' }, response) => {
      const page = pages[url];
      response.setHeader('content-type', page?.type ?? '').end(page?.body);
    });
    const links = Object.keys(pages).map((path) => `http://127.0.0.1:${port}${path}`);
    const deleted = await found(links, nodeNet({ allow: 'any' }));
    expect(deleted).toMatchObject([
      { rule: 'link-deleted', values: { url: links[0], text: '页面不存在' } },
      { rule: 'link-deleted', values: { url: links[1], text: '页面不存在' } },
      { rule: 'link-deleted', values: { url: links[2], text: '该内容已被发布者删除' } },
    ]);
  });

  it('stands in the order of the links, whichever answers first', async () => {
    const net: Net = {
      async get(address) {
        await after(Number(address.at(-1)) * 5);
        return { kind: 'page', status: 404, type: '', bytes: new Uint8Array() };
      },
    };
    const links = ['https://a.example/3', 'https://b.example/1', 'https://c.example/2'];
    expect(await found(links, net)).toMatchObject(links.map((url) => ({ values: { url } })));
  });

  it('comes with how far the work is', async () => {
    const steps: string[] = [];
    const { net } = listening('https://news.example/1 200\nhttps://news.example/2 404');
    const links = ['https://news.example/1', 'https://news.example/2', 'https://news.example/1'];
    await found(links, net, { progress: (done, all) => steps.push(`${done}/${all}`) });
    expect(steps).toEqual(['1/2', '2/2']);
  });

  it('is as grave as the workspace says, and silent where it is off', async () => {
    const { host, root, issues } = openWorkspace(
      exampleWorkspace(
        [
          'series.yaml',
          '  rules: { link-dead: error }',
          '037/01-a.md',
          '  link: https://news.example/1',
          '037/02-b.md',
          '  link: https://news.example/1',
          '  rules: { link-dead: off }',
          '/net.txt',
          '  https://news.example/1 404',
        ].join('\n'),
      ),
    );
    const diagnostics = await checkLinks(host, root, issues, { limits });
    expect(diagnostics).toMatchObject([
      { severity: 'error', place: { file: 'bulletins/monthly/037/01-a.md' } },
    ]);
  });
});
