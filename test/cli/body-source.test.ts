import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.js';
import { memoryHost } from '../../src/host/memory-host.js';
import { fakeIo } from './fake-io.js';

const fields = ['--title', '题', '--media', '报', '--link', 'http://a.test/', '--date', '2021-4-9'];

/** Adds an article whose text is a file of these bytes; returns what became of it. */
async function add(body: Uint8Array) {
  const host = memoryHost({
    '/w/bulletins/a/series.yaml': 'title: 月报\npublisher: 中心\nperiod: month\nlayout: monthly\n',
    '/w/bulletins/a/001/issue.md': '',
    '/w/body.md': body,
  });
  const { io, stderr } = fakeIo({ cwd: '/w', openHost: async () => host });
  const exitCode = await main(['add', ...fields, '--body', 'body.md'], io);
  const file = host.files.read('/w/bulletins/a/001/01-题.md');
  const text = file && new TextDecoder('utf-8', { ignoreBOM: true }).decode(file);
  return { exitCode, stderr: stderr(), body: text?.split('---\n').at(-1) };
}

describe('the text of an article', () => {
  it('loses its byte-order mark and its carriage returns, and ends with a line', async () => {
    const body = Buffer.from('\ufeff第一段\r\n\r\n第二段\r三');
    expect(await add(body)).toEqual({ exitCode: 0, stderr: '', body: '第一段\n\n第二段\n三\n' });
  });

  it('may be in GB 18030, and is kept in UTF-8', async () => {
    const body = Uint8Array.of(0xd5, 0xfd, 0xce, 0xc4);
    expect(await add(body)).toEqual({ exitCode: 0, stderr: '', body: '正文\n' });
  });

  it('may be empty', async () => {
    expect(await add(new Uint8Array())).toEqual({ exitCode: 0, stderr: '', body: '' });
  });

  it('is refused where it is no text', async () => {
    const refused = await add(Uint8Array.of(0xff, 0xfe, 0x41, 0x00));
    expect(refused).toMatchObject({ exitCode: 1, body: undefined });
    expect(refused.stderr).toMatch(/^body\.md:1:1 /);
  });
});
