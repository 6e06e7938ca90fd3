import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryHost } from '../../src/host/memory-host.js';
import { fingerprintOf } from '../../src/record/fingerprint.js';
import { type BuildRecord, readRecord, writeRecord } from '../../src/record/record.js';
import { article, openPress } from '../press.js';

const record: BuildRecord = {
  sources: fingerprintOf('sources'),
  pictures: [{ file: 'shared/标.png', fingerprint: 'missing' }],
  renditions: [{ format: 'md', diagnostics: [] }],
  files: [
    { name: 'news-001.md', size: 12, format: 'md' },
    { name: 'images/标.png', size: 34, format: 'md' },
  ],
  diagnostics: [],
};

const file = '/build/news/001/.bulletin.json';

function read(text: string) {
  return readRecord(memoryHost({ [file]: text }).files, '/build/news/001');
}

function written(value: BuildRecord): string {
  const { files } = memoryHost({});
  writeRecord(files, '/build/news/001', value);
  return new TextDecoder().decode(files.read(file));
}

describe('the record of a build', () => {
  it('is read as it was written', () => {
    expect(read(written(record))).toEqual(record);
  });

  it('is as good as none where anything in it was changed', () => {
    const text = written(record);
    for (const other of ['', '{', 'null', '[]', '{}', '{"seal":"","record":null}', text.slice(1)]) {
      expect(read(other)).toBeUndefined();
    }
    expect(read(text.replace('"md"', '"html"'))).toBeUndefined();
    expect(read(text.replace('"diagnostics":[]', '"diagnostics":[{"rule":"x"}]'))).toBeUndefined();
    fc.assert(
      fc.property(fc.nat(text.length - 2), fc.constantFrom('x', '"', '0', '{'), (at, put) => {
        fc.pre(text[at] !== put);
        expect(read(text.slice(0, at) + put + text.slice(at + 1))).toBeUndefined();
      }),
    );
  });

  const names = ['../../x', '..', 'images/..', '/etc/x', 'a/b', 'images/a/b', 'a\\b', '', '.'];
  for (const name of names) {
    it(`is refused where it is sealed and yet names “${name}”`, () => {
      const files = [{ name, size: 1, format: 'md' }];
      expect(read(written({ ...record, files }))).toBeUndefined();
    });
  }

  it('removes nothing outside its folder, whatever it says', async () => {
    const press = openPress();
    await press.build();
    const path = 'build/news/001/.bulletin.json';
    press.write('precious.md', '不能删');
    press.write(path, (press.text(path) ?? '').replace('news-001.md', '../../../precious.md'));
    press.write('bulletins/news/001/01-甲.md', article('变了。'));
    expect(await press.states()).toEqual(['built', 'unchanged']);
    expect(press.text('precious.md')).toBe('不能删');
  });
});
