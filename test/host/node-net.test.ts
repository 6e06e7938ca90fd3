import { once } from 'node:events';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { NetAnswer } from '../../src/host/net.js';
import { nodeNet } from '../../src/host/node-net.js';
import { alwaysAt, serve, serveBytes } from './local-server.js';

const limits = { limit: 1000, timeout: 2000 };
const open = nodeNet({ allow: 'any' });

function textOf(answer: NetAnswer): string {
  return answer.kind === 'page' ? Buffer.from(answer.bytes).toString() : answer.fault;
}

describe('what a server answers', () => {
  it('is a page with its status, its type and its bytes', async () => {
    const port = await serve((_request, response) => {
      response.writeHead(404, { 'content-type': 'text/html; charset=gbk' }).end('no');
    });
    expect(await open.get(`http://127.0.0.1:${port}/a`, limits)).toEqual({
      kind: 'page',
      status: 404,
      type: 'text/html; charset=gbk',
      bytes: Buffer.from('no'),
    });
  });

  it('is a redirect with where it leads, which is not followed', async () => {
    const asked: (string | undefined)[] = [];
    const port = await serve(({ url }, response) => {
      asked.push(url);
      response.writeHead(302, { location: Buffer.from('/新').toString('latin1') }).end();
    });
    const answer = await open.get(`http://127.0.0.1:${port}/old#part`, limits);
    expect(answer).toMatchObject({ status: 302, location: '/新' });
    expect(asked).toEqual(['/old']);
  });

  it('may come over IPv6', async () => {
    const port = await serve((_request, response) => response.end('six'), '::1');
    expect(textOf(await open.get(`http://[::1]:${port}/`, limits))).toBe('six');
  });

  it('is asked by name, in Chinese, without cookies', async () => {
    const port = await serve(({ headers }, response) => {
      const { 'user-agent': agent = '', 'accept-language': language = '', cookie } = headers;
      response.end([/bulletin/.test(agent), language.slice(0, 5), cookie].join(' '));
    });
    expect(textOf(await open.get(`http://127.0.0.1:${port}/`, limits))).toBe('true zh-CN ');
  });
});

describe('a body', () => {
  const whole = '文'.repeat(100);

  it.each([
    ['gzip', gzipSync(whole)],
    ['br', brotliCompressSync(whole)],
    ['GZIP', gzipSync(whole)],
  ])('comes out of its compression: %s', async (encoding, bytes) => {
    const port = await serve((_request, response) =>
      response.setHeader('content-encoding', encoding).end(bytes),
    );
    expect(textOf(await open.get(`http://127.0.0.1:${port}/`, limits))).toBe(whole);
  });

  it.each([
    ['gzip', gzipSync(whole).subarray(0, -9)],
    ['br', brotliCompressSync(whole).subarray(0, -1)],
  ])('may end too early: %s', async (encoding, bytes) => {
    const port = await serve((_request, response) =>
      response.setHeader('content-encoding', encoding).end(bytes),
    );
    expect((await open.get(`http://127.0.0.1:${port}/`, limits)).kind).toBe('page');
  });

  it.each(['gzip', 'br'])(
    'that is not compressed as it says makes no sense: %s',
    async (encoding) => {
      const port = await serve((_request, response) =>
        response.setHeader('content-encoding', encoding).end('文'.repeat(50)),
      );
      expect(textOf(await open.get(`http://127.0.0.1:${port}/`, limits))).toBe('garbled');
    },
  );

  it('is read no further than asked for, be it endless', async () => {
    const ends: Promise<unknown>[] = [];
    const port = await serve((_request, response) => {
      const more = () => {
        while (response.write('x'.repeat(10_000)));
      };
      ends.push(once(response, 'close'));
      response.on('drain', more);
      more();
    });
    expect(textOf(await open.get(`http://127.0.0.1:${port}/`, limits))).toBe('x'.repeat(1000));
    expect(ends).toHaveLength(1);
    await ends[0];
  });

  it('is read no further than asked for, be it a bomb', async () => {
    const bomb = gzipSync(Buffer.alloc(200_000_000));
    const port = await serve((_request, response) =>
      response.setHeader('content-encoding', 'gzip').end(bomb),
    );
    const before = process.memoryUsage.rss();
    const answer = await open.get(`http://127.0.0.1:${port}/`, limits);
    expect(answer).toMatchObject({ kind: 'page', bytes: Buffer.alloc(1000) });
    expect(process.memoryUsage.rss() - before).toBeLessThan(100_000_000);
  });
});

describe('no answer', () => {
  it('from where nobody listens', async () => {
    const port = await serve((_request, response) => response.end());
    const closed = nodeNet({ allow: 'any', lookup: alwaysAt('127.0.0.2') });
    const answer = await closed.get(`http://news.example:${port}/`, limits);
    expect(answer).toEqual({ kind: 'failed', fault: 'no-connection', code: 'ECONNREFUSED' });
  });

  it('from a host that nobody knows', async () => {
    const nowhere = nodeNet({
      allow: 'public',
      lookup: (host, _options, done) =>
        done(Object.assign(new Error(host), { code: 'ENOTFOUND' }), []),
    });
    expect(await nowhere.get('https://news.example/', limits)).toEqual({
      kind: 'failed',
      fault: 'no-host',
      code: 'ENOTFOUND',
    });
  });

  it.each([
    ['that does not begin', () => undefined],
    ['that does not end', (write: (text: string) => void) => write('a')],
  ])('in time: %s', async (_what, begin) => {
    const port = await serve((_request, response) => begin((text) => response.write(text)));
    const started = Date.now();
    const answer = await open.get(`http://127.0.0.1:${port}/`, { ...limits, timeout: 100 });
    expect(answer).toEqual({ kind: 'failed', fault: 'timeout', code: '' });
    expect(Date.now() - started).toBeLessThan(1500);
  });

  it('in time, where it trickles', async () => {
    const port = await serve((_request, response) => {
      const timer = setInterval(() => response.write('a'), 10);
      response.on('close', () => clearInterval(timer));
    });
    const answer = await open.get(`http://127.0.0.1:${port}/`, { ...limits, timeout: 150 });
    expect(textOf(answer)).toBe('timeout');
  });

  it('where the connection breaks, before and in the body', async () => {
    const port = await serve(({ url }, response) => {
      if (url === '/body') response.writeHead(200, { 'content-length': 100 }).write('half');
      if (url === '/gzip') {
        response.setHeader('content-encoding', 'gzip').write(gzipSync('half').subarray(0, 12));
      }
      setTimeout(() => response.socket?.resetAndDestroy(), 20);
    });
    for (const path of ['', 'body', 'gzip']) {
      const answer = await open.get(`http://127.0.0.1:${port}/${path}`, limits);
      expect(textOf(answer)).toBe('no-connection');
    }
  });

  it.each([
    'HTTP/1.1 abc OK\r\n\r\n',
    'SSH-2.0-OpenSSH_9.6\r\n',
    'HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab',
    `HTTP/1.1 200 OK\r\na: ${'a'.repeat(100_000)}\r\n\r\n`,
  ])('that is HTTP: %.30s', async (bytes) => {
    const port = await serveBytes(bytes);
    expect(textOf(await open.get(`http://127.0.0.1:${port}/`, limits))).toBe('garbled');
  });

  it('that is encrypted', async () => {
    const port = await serve((_request, response) => response.end());
    expect(textOf(await open.get(`https://127.0.0.1:${port}/`, limits))).toBe('tls');
  });
});

describe('nobody is asked', () => {
  const refusing = () => {
    throw new Error('asked');
  };

  it.each([
    'ftp://news.example/',
    'file:///etc/passwd',
    'weixin://dl/chat',
    'https://user:secret@news.example/',
    'https://user@news.example/',
    '//news.example/',
    'news.example',
    'https://',
  ])('at what is no address of a page: %s', async (address) => {
    const net = nodeNet({ allow: 'any', lookup: refusing });
    expect(textOf(await net.get(address, limits))).toBe('unfit');
  });

  it.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0/',
    'http://10.1.2.3/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[::1]/',
    'http://[::ffff:192.168.1.1]/',
    'http://[fd00::1]/',
  ])('at an address of the own network: %s', async (address) => {
    const net = nodeNet({ allow: 'public', lookup: refusing });
    expect(textOf(await net.get(address, limits))).toBe('local');
  });

  it('at a host whose name leads into the own network', async () => {
    const port = await serve(refusing);
    const net = nodeNet({ allow: 'public', lookup: alwaysAt('127.0.0.1', '::1') });
    expect(textOf(await net.get(`http://news.example:${port}/`, limits))).toBe('local');
    expect(textOf(await net.get(`http://localhost:${port}/`, limits))).toBe('local');
  });

  it('at a host whose name leads there at the second look', async () => {
    const port = await serve(refusing);
    let looks = 0;
    const net = nodeNet({
      allow: 'public',
      lookup(host, options, done) {
        looks += 1;
        alwaysAt(looks > 1 ? '127.0.0.1' : '192.0.2.1')(host, options, done);
      },
    });
    const hurried = { ...limits, timeout: 200 };
    const answers = [
      await net.get(`http://news.example:${port}/`, hurried),
      await net.get(`http://news.example:${port}/`, hurried),
    ];
    expect(answers.map(textOf)).toEqual(['local', 'local']);
    expect(looks).toBe(2);
  });
});
