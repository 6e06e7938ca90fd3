import type { Picture } from '../model/report.js';
import type { ReadPicture } from '../read/picture.js';

/** The key of a picture, or why it cannot be shown. */
export type TakenPicture =
  | { readonly kind: 'picture'; readonly key: string }
  | Exclude<ReadPicture, { readonly kind: 'picture' }>;

/** Looks up the picture that the file `articleFile` names as `url`. */
export type PictureLookup = (articleFile: string, url: string) => ReadPicture;

/** The pictures that a report has taken so far. */
export class PictureShelf {
  readonly #pictures = new Map<string, Picture>();
  readonly #names = new Set<string>();

  constructor(private readonly lookUp: PictureLookup) {}

  /** By key, in the order in which they were taken. */
  get pictures(): ReadonlyMap<string, Picture> {
    return this.#pictures;
  }

  /** The key of a picture, or why it cannot be shown. A file that is taken twice is kept once. */
  take(articleFile: string, url: string): TakenPicture {
    const answer = this.lookUp(articleFile, url);
    if (answer.kind !== 'picture') return answer;
    const key = answer.picture.file;
    if (!this.#pictures.has(key)) {
      this.#pictures.set(key, { ...answer.picture, name: this.#freeName(key) });
    }
    return { kind: 'picture', key };
  }

  /**
   * The file's own name with letters, digits, `.`, `_` and `-` alone, and a number behind it where
   * another picture has it; names that differ in case alone are one name to some disks.
   */
  #freeName(file: string): string {
    const name = file.slice(file.lastIndexOf('/') + 1).replace(/[^\p{L}\p{N}._-]+/gu, '-');
    const dot = name.lastIndexOf('.');
    const stem = dot < 0 ? name : name.slice(0, dot);
    const extension = dot < 0 ? '' : name.slice(dot);
    let free = name;
    for (let count = 2; this.#names.has(free.toLowerCase()); count += 1) {
      free = `${stem}-${count}${extension}`;
    }
    this.#names.add(free.toLowerCase());
    return free;
  }
}
