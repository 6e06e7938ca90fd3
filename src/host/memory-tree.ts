import { posix } from 'node:path';
import { type Entry, type EntryKind, HostError } from './host.js';

/** What stands at a path: a file's text or bytes, a folder, a link to another path, or what is no file (a pipe, a device). */
export type MemoryEntry =
  | string
  | Uint8Array
  | { readonly link: string }
  | { readonly kind: 'folder' | 'other' };

type Node = Uint8Array | 'folder' | 'other' | { readonly link: string };

/** More links than this in one path go round in a circle (as on Linux). */
const mostLinks = 40;

/** A disk in memory: a node for every absolute path, `/` between folders. */
export function memoryTree(entries: Readonly<Record<string, MemoryEntry>>) {
  const nodes = new Map<string, Node>([['/', 'folder']]);

  /** The path without links and dots; undefined where one of its folders is none. */
  function real(path: string): string | undefined {
    let links = 0;
    const left = posix.normalize(path).split('/').filter(Boolean);
    let current = '/';
    for (let name = left.shift(); name !== undefined; name = left.shift()) {
      if (nodes.get(current) !== 'folder') return undefined;
      const next = posix.join(current, name);
      const node = nodes.get(next);
      if (!isLink(node)) {
        current = next;
        continue;
      }
      links += 1;
      if (links > mostLinks) return undefined;
      left.unshift(...posix.resolve(current, node.link).split('/').filter(Boolean));
      current = '/';
    }
    return current;
  }

  /** The path with the links of its folder followed, but not its own. */
  function own(path: string): string {
    const folder = posix.dirname(path);
    return posix.join(real(folder) ?? folder, posix.basename(path));
  }

  function makeFolders(path: string): void {
    const folder = real(path) ?? path;
    if (nodes.get(folder) === 'folder') return;
    if (nodes.has(folder)) throw new HostError('other', path, 'ENOTDIR');
    makeFolders(posix.dirname(folder));
    nodes.set(own(folder), 'folder');
  }

  function below(path: string): string[] {
    return [...nodes.keys()].filter((known) => known === path || known.startsWith(`${path}/`));
  }

  function put(path: string, node: Node): void {
    nodes.set(path, node);
  }

  for (const [path, entry] of Object.entries(entries)) {
    makeFolders(posix.dirname(path));
    put(path, toNode(entry));
  }

  return {
    real,
    makeFolders,
    put,
    at: (path: string | undefined): Node | undefined =>
      path === undefined ? undefined : nodes.get(path),
    stands: (path: string): boolean => nodes.has(own(path)),
    children(folder: string): Entry[] {
      return [...nodes]
        .filter(([path]) => path !== '/' && posix.dirname(path) === folder)
        .map(([path, node]) => ({ name: posix.basename(path), kind: kindOf(node) }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    },
    move(from: string, to: string): void {
      const [start, end] = [own(from), own(to)];
      for (const path of below(start)) {
        const node = nodes.get(path);
        nodes.delete(path);
        if (node !== undefined) nodes.set(end + path.slice(start.length), node);
      }
    },
    remove(path: string): void {
      for (const gone of below(own(path))) nodes.delete(gone);
    },
  };
}

function toNode(entry: MemoryEntry): Node {
  if (typeof entry === 'string') return new TextEncoder().encode(entry);
  if (entry instanceof Uint8Array) return Uint8Array.from(entry);
  if ('link' in entry) return entry;
  return entry.kind;
}

function isLink(node: Node | undefined): node is { readonly link: string } {
  return typeof node === 'object' && 'link' in node;
}

function kindOf(node: Node): EntryKind {
  if (node instanceof Uint8Array) return 'file';
  return isLink(node) ? 'link' : node;
}
