import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type Files, HostError, type OpenFile } from '../../src/host/host.js';
import { memoryHost } from '../../src/host/memory-host.js';
import type { MemoryEntry } from '../../src/host/memory-tree.js';
import { nodeHost } from '../../src/host/node-host.js';

/** A disk that holds `entries` below its `root`, to which links are relative. */
interface Disk {
  readonly files: Files;
  readonly root: string;
}

const temporaryFolders: string[] = [];

afterEach(() => {
  for (const folder of temporaryFolders.splice(0)) rmSync(folder, { recursive: true });
});

function realDisk(entries: Record<string, MemoryEntry>): Disk {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'bulletin-files-')));
  temporaryFolders.push(root);
  for (const [name, entry] of Object.entries(entries)) {
    const path = join(root, name);
    mkdirSync(dirname(path), { recursive: true });
    if (typeof entry === 'string' || entry instanceof Uint8Array) writeFileSync(path, entry);
    else if ('link' in entry) symlinkSync(entry.link, path);
    else if (entry.kind === 'folder') mkdirSync(path);
    else execFileSync('mkfifo', [path]);
  }
  return { files: nodeHost(root).files, root };
}

function memoryDisk(entries: Record<string, MemoryEntry>): Disk {
  const rooted = Object.entries(entries).map(([name, entry]) => [`/disk/${name}`, entry] as const);
  return {
    files: memoryHost({ '/disk': { kind: 'folder' }, ...Object.fromEntries(rooted) }).files,
    root: '/disk',
  };
}

const text = (content: string) => new TextEncoder().encode(content);

/** The text of `length` bytes of a file from `at` on, or of as many as there are. */
function part(file: OpenFile | undefined, at: number, length: number): string | undefined {
  const target = new Uint8Array(length);
  return said(target.subarray(0, file?.read(at, target)));
}

const said = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes);

describe.each([
  ['the real disk', realDisk],
  ['the disk in memory', memoryDisk],
])('%s', (_, disk) => {
  describe('read', () => {
    it('gives the bytes of a file, also through links', () => {
      const { files, root } = disk({ 'a/b.md': '正文', c: { link: 'a/b.md' }, d: { link: 'a' } });
      expect(said(files.read(join(root, 'a/b.md')))).toBe('正文');
      expect(said(files.read(join(root, 'c')))).toBe('正文');
      expect(said(files.read(join(root, 'd/b.md')))).toBe('正文');
    });

    it('gives an empty file', () => {
      const { files, root } = disk({ a: '' });
      expect(files.read(join(root, 'a'))).toEqual(new Uint8Array());
    });

    it.each([
      'nothing',
      'folder',
      'file/below',
      'pipe',
      'loop',
      'dangling',
      'a\0b',
      'x'.repeat(5000),
    ])('finds no file at %j', (name) => {
      const { files, root } = disk({
        folder: { kind: 'folder' },
        file: 'x',
        pipe: { kind: 'other' },
        loop: { link: 'loop' },
        dangling: { link: 'nothing' },
      });
      expect(files.read(join(root, name))).toBeUndefined();
    });
  });

  describe('readGuarded', () => {
    const entries = {
      'in/a.png': 'picture',
      'in/deep/link': { link: '../a.png' },
      'in/folder-link': { link: 'deep' },
      'in/out': { link: '../secret' },
      'in/folder-out': { link: '..' },
      'in/pipe': { kind: 'other' },
      'in/loop': { link: 'loop' },
      'in-too/b': 'beside',
      secret: 'secret',
      door: { link: 'in' },
    } as const;

    it.each(['a.png', 'deep/../a.png', 'deep/link', 'folder-link/link'])('reads %s', (name) => {
      const { files, root } = disk(entries);
      const read = files.readGuarded(join(root, 'in'), join(root, 'in', name), 7);
      expect(read).toEqual({ kind: 'file', bytes: text('picture') });
    });

    it('reads through a root that is itself a link', () => {
      const { files, root } = disk(entries);
      const read = files.readGuarded(join(root, 'door'), join(root, 'door/a.png'), 7);
      expect(read.kind).toBe('file');
    });

    it.each([
      ['../secret', 'outside'],
      ['../no-such-file', 'outside'],
      ['../in-too/b', 'outside'],
      ['deep/../../secret', 'outside'],
      ['out', 'outside'],
      ['folder-out/secret', 'outside'],
      ['nothing', 'missing'],
      ['%2e%2e/secret', 'missing'],
      ['..%2fsecret', 'missing'],
      ['a.png/..', 'irregular'],
      ['loop', 'missing'],
      ['a.png\0', 'missing'],
      ['deep', 'irregular'],
      ['pipe', 'irregular'],
      ['.', 'irregular'],
    ])('refuses %j: %s', (name, kind) => {
      const { files, root } = disk(entries);
      const path = `${root}/in/${name}`;
      expect(files.readGuarded(join(root, 'in'), path, 100)).toEqual({ kind });
    });

    it('refuses a file over the limit', () => {
      const { files, root } = disk(entries);
      expect(files.readGuarded(root, join(root, 'in/a.png'), 6)).toEqual({ kind: 'too-large' });
    });
  });

  describe('open', () => {
    it('reads parts of a file, in any order', () => {
      const { files, root } = disk({ a: '0123456789', link: { link: 'a' } });
      const file = files.open(join(root, 'link'));
      expect(file?.size).toBe(10);
      expect(part(file, 6, 3)).toBe('678');
      expect(part(file, 0, 4)).toBe('0123');
      file?.close();
    });

    it('gives what there is at the end of a file, and nothing beyond it', () => {
      const { files, root } = disk({ a: '0123456789' });
      const file = files.open(join(root, 'a'));
      expect(part(file, 8, 5)).toBe('89');
      expect(part(file, 10, 5)).toBe('');
      expect(part(file, 4_000_000_000, 5)).toBe('');
      file?.close();
    });

    it('keeps reading the file that it opened when another takes its name', () => {
      const { files, root } = disk({ a: 'old' });
      const file = files.open(join(root, 'a'));
      files.replace(join(root, 'a'), text('new'));
      expect(part(file, 0, 3)).toBe('old');
      file?.close();
    });

    it.each(['nothing', 'folder', 'pipe', 'a\0b'])('finds no file at %j', (name) => {
      const { files, root } = disk({ folder: { kind: 'folder' }, pipe: { kind: 'other' } });
      expect(files.open(join(root, name))).toBeUndefined();
    });

    it.each([
      ['in/a', 'file'],
      ['in/link', 'file'],
      ['in/out', 'outside'],
      ['secret', 'outside'],
      ['in/nothing', 'missing'],
      ['in', 'irregular'],
      ['in/pipe', 'irregular'],
      ['in/long', 'too-large'],
    ])('under guard, %j is answered with %s', (name, kind) => {
      const { files, root } = disk({
        'in/a': 'four',
        'in/long': 'fives',
        'in/link': { link: 'a' },
        'in/out': { link: '../secret' },
        'in/pipe': { kind: 'other' },
        secret: 'x',
      });
      const opened = files.openGuarded(join(root, 'in'), join(root, name), 4);
      expect(opened.kind).toBe(kind);
      if (opened.kind !== 'file') return;
      expect(part(opened.file, 1, 2)).toBe('ou');
      opened.file.close();
    });
  });

  describe('list and stat', () => {
    it('tells what stands in a folder, in UTF-16 order', () => {
      const { files, root } = disk({
        b: { kind: 'folder' },
        'b/deep': '',
        B: '12',
        文: { link: 'b' },
        p: { kind: 'other' },
      });
      expect(files.list(root)).toEqual([
        { name: 'B', kind: 'file' },
        { name: 'b', kind: 'folder' },
        { name: 'p', kind: 'other' },
        { name: '文', kind: 'link' },
      ]);
      expect(files.list(join(root, '文'))).toEqual([{ name: 'deep', kind: 'file' }]);
      expect(files.list(join(root, 'B'))).toBeUndefined();
      expect(files.list(join(root, 'nothing'))).toBeUndefined();
      expect(files.stat(join(root, 'B'))).toEqual({ kind: 'file', size: 2 });
      expect(files.stat(join(root, '文'))?.kind).toBe('folder');
      expect(files.stat(join(root, 'p'))?.kind).toBe('other');
      expect(files.stat(join(root, 'B/below'))).toBeUndefined();
    });
  });

  describe('replace', () => {
    it('makes a file with the folders above it, and puts a new one over an old one', () => {
      const { files, root } = disk({});
      const path = join(root, 'build/a/a.md');
      files.replace(path, text('old and long'));
      files.replace(path, text('new'));
      expect(said(files.read(path))).toBe('new');
      expect(files.list(join(root, 'build/a'))).toEqual([{ name: 'a.md', kind: 'file' }]);
    });

    it('replaces a link, not what it leads to', () => {
      const { files, root } = disk({ old: 'kept', link: { link: 'old' } });
      files.replace(join(root, 'link'), text('new'));
      expect(said(files.read(join(root, 'old')))).toBe('kept');
      expect(said(files.read(join(root, 'link')))).toBe('new');
    });

    it('fails where a folder or, above it, a file is in the way, and leaves nothing behind', () => {
      const { files, root } = disk({ 'folder/kept': '', file: '' });
      expect(() => files.replace(join(root, 'folder'), text(''))).toThrow(HostError);
      expect(() => files.replace(join(root, 'file/below'), text(''))).toThrow(HostError);
      expect(files.list(root)?.map((entry) => entry.name)).toEqual(['file', 'folder']);
    });

    it('keeps no hold on the bytes it was given', () => {
      const { files, root } = disk({});
      const bytes = text('abc');
      files.replace(join(root, 'a'), bytes);
      bytes.fill(0);
      expect(said(files.read(join(root, 'a')))).toBe('abc');
    });
  });

  it('creates a file only where nothing is', () => {
    const { files, root } = disk({ dangling: { link: 'nothing' }, folder: { kind: 'folder' } });
    expect(files.create(join(root, 'new/a'), text('first'))).toBe(true);
    expect(files.create(join(root, 'new/a'), text('second'))).toBe(false);
    expect(files.create(join(root, 'dangling'), text('x'))).toBe(false);
    expect(files.create(join(root, 'folder'), text('x'))).toBe(false);
    expect(said(files.read(join(root, 'new/a')))).toBe('first');
    expect(files.list(join(root, 'new'))).toHaveLength(1);
  });

  it('appends to a file, and makes it', () => {
    const { files, root } = disk({});
    files.append(join(root, 'ledger.tsv'), text('36\n'));
    files.append(join(root, 'ledger.tsv'), text('37\n'));
    expect(said(files.read(join(root, 'ledger.tsv')))).toBe('36\n37\n');
    expect(() => files.append(join(root, 'no/ledger.tsv'), text(''))).toThrow(HostError);
  });

  it('makes a folder once', () => {
    const { files, root } = disk({ file: '' });
    expect(files.makeFolder(join(root, 'a/b'))).toBe(true);
    expect(files.makeFolder(join(root, 'a/b'))).toBe(false);
    expect(files.makeFolder(join(root, 'a'))).toBe(false);
    expect(files.makeFolder(join(root, 'file'))).toBe(false);
    expect(files.stat(join(root, 'a/b'))?.kind).toBe('folder');
  });

  it('renames onto nothing or an empty folder, and onto nothing else', () => {
    const { files, root } = disk({
      'a/deep/x': 'x',
      'full/y': 'y',
      empty: { kind: 'folder' },
      file: 'f',
    });
    expect(files.rename(join(root, 'a'), join(root, 'full'))).toBe(false);
    expect(files.rename(join(root, 'a'), join(root, 'file'))).toBe(false);
    expect(files.rename(join(root, 'file'), join(root, 'full/y'))).toBe(false);
    expect(said(files.read(join(root, 'full/y')))).toBe('y');
    expect(files.rename(join(root, 'a'), join(root, 'empty'))).toBe(true);
    expect(said(files.read(join(root, 'empty/deep/x')))).toBe('x');
    expect(files.stat(join(root, 'a'))).toBeUndefined();
    expect(files.rename(join(root, 'file'), join(root, 'renamed'))).toBe(true);
    expect(said(files.read(join(root, 'renamed')))).toBe('f');
    expect(files.stat(join(root, 'file'))).toBeUndefined();
    expect(() => files.rename(join(root, 'nothing'), join(root, 'b'))).toThrow(HostError);
  });

  it('removes files and folders, links without what they lead to, and nothing', () => {
    const { files, root } = disk({
      'a/b/c': '',
      'keep/d': '',
      link: { link: 'keep' },
      'a.txt': '',
    });
    for (const name of ['a', 'link', 'nothing']) files.remove(join(root, name));
    expect(files.list(root)?.map((entry) => entry.name)).toEqual(['a.txt', 'keep']);
    expect(files.stat(join(root, 'keep/d'))?.kind).toBe('file');
  });

  it('runs under a lock, hands on what is returned or thrown, and leaves no lock', () => {
    const { files, root } = disk({});
    expect(files.locked(root, () => 42)).toBe(42);
    expect(() =>
      files.locked(root, () => {
        throw new Error('mine');
      }),
    ).toThrow('mine');
    expect(files.locked(root, () => files.list(root)?.length ?? 0)).toBeLessThanOrEqual(1);
    expect(files.list(root)).toEqual([]);
  });
});
