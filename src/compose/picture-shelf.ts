import type { Picture, PictureType, PictureUse } from '../model/report.js';
import type { ReadPicture } from '../read/picture.js';

/** The key of a picture and what was left out of it, or why it cannot be shown. */
export type TakenPicture =
  | { readonly kind: 'picture'; readonly key: string; readonly lost: readonly string[] }
  | Exclude<ReadPicture, { readonly kind: 'picture' }>;

/** Looks up the picture that the file `articleFile` names as `url`. */
export type PictureLookup = (articleFile: string, url: string) => ReadPicture;

/** How the names of files of each type end; the first is given to a file whose name ends otherwise. */
const endings: Readonly<Record<PictureType, readonly string[]>> = {
  'image/png': ['.png'],
  'image/jpeg': ['.jpg', '.jpeg', '.jpe', '.jfif'],
  'image/webp': ['.webp'],
  'image/gif': ['.gif'],
  'image/avif': ['.avif'],
  'image/svg+xml': ['.svg'],
};

/** The pictures that a report has taken so far. */
export class PictureShelf {
  readonly #pictures = new Map<string, Picture>();
  readonly #names = new Set<string>();

  constructor(private readonly lookUp: PictureLookup) {}

  /** By key, in the order in which they were taken. */
  get pictures(): ReadonlyMap<string, Picture> {
    return this.#pictures;
  }

  /** The key of the picture that is to be shown, or why it cannot be. A file that is taken twice is kept once. */
  take(use: PictureUse): TakenPicture {
    const answer = this.lookUp(use.place.file, use.url);
    if (answer.kind !== 'picture') return answer;
    const { picture, lost } = answer;
    const key = picture.file;
    const known = this.#pictures.get(key) ?? {
      ...picture,
      name: this.#freeName(key, picture.mediaType),
      uses: [],
    };
    this.#pictures.set(key, { ...known, uses: [...known.uses, use] });
    return { kind: 'picture', key, lost };
  }

  /**
   * The file's own name with letters, digits, `.`, `_` and `-` alone, an ending that says what it is,
   * and a number behind it where another picture has it; names that differ in case alone are one
   * name to some disks.
   */
  #freeName(file: string, type: PictureType): string {
    const name = file.slice(file.lastIndexOf('/') + 1).replace(/[^\p{L}\p{N}._-]+/gu, '-');
    const dot = name.lastIndexOf('.');
    const stem = dot < 0 ? name : name.slice(0, dot);
    const own = dot < 0 ? '' : name.slice(dot);
    const [usual = ''] = endings[type];
    const extension = endings[type].includes(own.toLowerCase()) ? own : usual;
    let free = `${stem}${extension}`;
    for (let count = 2; this.#names.has(free.toLowerCase()); count += 1) {
      free = `${stem}-${count}${extension}`;
    }
    this.#names.add(free.toLowerCase());
    return free;
  }
}
