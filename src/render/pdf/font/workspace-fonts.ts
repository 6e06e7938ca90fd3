import { join } from 'node:path';
import { type Files, HostError, type OpenFile } from '../../../host/host.js';
import type { Font } from './font.js';
import { openFont } from './open-font.js';
import type { FontSource } from './packed-fonts.js';
import { type FontFault, fontOffsets } from './sfnt.js';

/** Why a file of `fonts/`, or one font of it, cannot be used. */
export type FileFault =
  | FontFault['reason']
  | 'missing'
  | 'outside'
  | 'irregular'
  | 'too-large'
  | 'forbidden';

/** A font of `fonts/` that can be used, or why it cannot. */
export type FoundFont = (FontSource & { readonly font: Font }) | { readonly fault: FileFault };

/** A file of `fonts/` with the fonts in it: one, or those of a collection. */
export interface FontFile {
  /** As it is spelt on disk. */
  readonly name: string;
  readonly count: number;
  /** The font with this number, from 0. */
  font(number: number): Promise<FoundFont>;
}

/** The largest file that is opened, in bytes: the largest collections have 170 MB. No more of one is read than is used. */
const sizeLimit = 256_000_000;

/** More fonts than any collection has. */
const mostFonts = 100;

const endings = /\.(ttf|otf|ttc|otc)$/i;

/** The font files that users put into the workspace's `fonts/`. Each is opened when it is first asked for, and stays so. */
export class WorkspaceFonts {
  readonly #files: Files;
  readonly #root: string;
  readonly #opened = new Map<string, FontFile | { readonly fault: FileFault }>();
  readonly #handles: OpenFile[] = [];
  /** What lies in `fonts/`, in UTF-16 order, so that it is the same on every system. */
  readonly entries: readonly string[];

  constructor(files: Files, root: string) {
    this.#files = files;
    this.#root = root;
    this.entries = (files.list(join(root, 'fonts')) ?? [])
      .filter(({ kind }) => kind === 'file' || kind === 'link')
      .map(({ name }) => name);
  }

  /** The entries that are font files by their names. */
  get fontFiles(): readonly string[] {
    return this.entries.filter((name) => endings.test(name) && !name.startsWith('.'));
  }

  /**
   * The entry that `name` means. Systems spell one name in different Unicode forms and some take upper
   * and lower case for the same, so a theme that works on one of them works on all.
   */
  entry(name: string): string | undefined {
    return (
      this.entries.find((entry) => entry === name) ??
      this.entries.find((entry) => entry.normalize('NFC') === name.normalize('NFC')) ??
      this.entries.find((entry) => folded(entry) === folded(name))
    );
  }

  /** Opens an entry. */
  open(entry: string): FontFile | { readonly fault: FileFault } {
    const known = this.#opened.get(entry) ?? this.#open(entry);
    this.#opened.set(entry, known);
    return known;
  }

  close(): void {
    for (const handle of this.#handles.splice(0)) handle.close();
  }

  #open(entry: string): FontFile | { readonly fault: FileFault } {
    const opened = this.#handle(entry);
    if (opened.kind !== 'file') return { fault: opened.kind };
    const { file } = opened;
    this.#handles.push(file);
    const offsets = fontOffsets(file);
    if ('kind' in offsets) return { fault: offsets.reason };
    const known = new Map<number, Promise<FoundFont>>();
    return {
      name: entry,
      count: Math.min(offsets.length, mostFonts),
      font(number) {
        const id = offsets.length === 1 ? entry : `${entry}#${number + 1}`;
        const found = known.get(number) ?? foundFont(id, file, offsets[number] ?? 0);
        known.set(number, found);
        return found;
      },
    };
  }

  #handle(entry: string) {
    try {
      return this.#files.openGuarded(this.#root, join(this.#root, 'fonts', entry), sizeLimit);
    } catch (error) {
      if (error instanceof HostError && error.fault === 'permission') {
        return { kind: 'forbidden' } as const;
      }
      throw error;
    }
  }
}

async function foundFont(id: string, file: OpenFile, offset: number): Promise<FoundFont> {
  const font = await openFont(file, offset);
  return font.kind === 'fault' ? { fault: font.reason } : { id, font, open: () => font };
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
