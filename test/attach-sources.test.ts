import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildStates } from '../src/build.js';
import { PdfObjects } from './pdf-objects.js';
import { article, openPress, packageFiles, series } from './press.js';

const attached = { formats: ['pdf'], attach: 'sources' } as const;
const bare = { formats: ['pdf'] } as const;
const pdf = 'build/news/001/news-001.pdf';

/** Articles as files hold them: with a mark and CRLF, in GB 18030. */
const files = {
  '02-乙.md': Buffer.from(`\ufeff${article('水位上升。').replaceAll('\n', '\r\n')}`),
  '03-gb.md': Buffer.concat([
    Buffer.from('---\ntitle: '),
    Buffer.from([0xcb, 0xae]),
    Buffer.from('\nmedia: a\nlink: https://a.cn/\ndate: 2021-4-9\n---\n'),
  ]),
};

function open() {
  return openPress({
    ...packageFiles(),
    'bulletins/news/series.yaml': series.replace('plain', 'weekly'),
    ...Object.fromEntries(
      Object.entries(files).map(([name, bytes]) => [`bulletins/news/001/${name}`, bytes]),
    ),
  });
}

/** The files that a PDF carries, by their names. */
function carried(bytes: Uint8Array): Record<string, Buffer> {
  const objects = new PdfObjects(bytes);
  return Object.fromEntries(
    objects.list(objects.catalogue.get('AF')).map((one) => {
      const specification = objects.dictionary(one);
      const file = objects.dictionary(specification.get('EF')).get('F');
      return [objects.text(specification.get('UF')), objects.bytes(file)];
    }),
  );
}

describe('a PDF with its sources', () => {
  it('gives back the files of the issue and of its articles, byte by byte', async () => {
    const press = open();
    expect(await press.states(attached)).toEqual([
      expect.stringContaining('built'),
      expect.stringContaining('built'),
    ]);
    const bytes = press.bytes(pdf) ?? new Uint8Array();
    const sources = press.names('bulletins/news/001');
    expect(Object.keys(carried(bytes)).sort()).toEqual([...sources].sort());
    for (const [name, content] of Object.entries(carried(bytes))) {
      expect(content.equals(press.bytes(`bulletins/news/001/${name}`) ?? Buffer.alloc(0))).toBe(
        true,
      );
    }
  });

  it('is another thing than one without, and neither is made twice', async () => {
    const press = open();
    const built = async (options: typeof bare | typeof attached) =>
      (await press.states(options)).map((state) => state.split(' ')[0]);
    expect(await built(bare)).toEqual(['built', 'built']);
    expect(await built(attached)).toEqual(['built', 'built']);
    const first = press.bytes(pdf);
    expect(await built(attached)).toEqual(['unchanged', 'unchanged']);
    const [issue] = press.issues();
    if (issue === undefined) throw new Error('no issue');
    const stateOf = buildStates(press.host, '/press', '/press/build');
    expect(stateOf(issue).state).toBe('built');
    expect(await built(bare)).toEqual(['built', 'built']);
    expect(carried(press.bytes(pdf) ?? new Uint8Array())).toEqual({});
    await press.build({ ...attached, unchanged: 'render' });
    expect(press.bytes(pdf)).toEqual(first);
  });

  it('gives them to other programs too', async (test) => {
    if (spawnSync('pdfdetach', ['-v']).error)
      test.skip('pdfdetach (poppler-utils) is not installed');
    const press = open();
    await press.build(attached);
    const folder = mkdtempSync(join(tmpdir(), 'bulletin-attached-'));
    try {
      writeFileSync(join(folder, 'a.pdf'), press.bytes(pdf) ?? '');
      spawnSync('pdfdetach', ['-saveall', '-enc', 'UTF-8', 'a.pdf'], { cwd: folder });
      const saved = readdirSync(folder).filter((name) => name.endsWith('.md'));
      expect(saved.sort()).toEqual([...press.names('bulletins/news/001')].sort());
      for (const [name, bytes] of Object.entries(files)) {
        expect(readFileSync(join(folder, name)).equals(bytes)).toBe(true);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
