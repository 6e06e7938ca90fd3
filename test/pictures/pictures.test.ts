import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { pagePicture } from './page-picture.js';
import { type PicturedPage, pdfOf, picturedPages } from './pages.js';

const packageRoot = join(import.meta.dirname, '..', '..');
const taken = join(import.meta.dirname, 'taken');
const differences = join(tmpdir(), 'bulletin-pictures');

/** Pixels that may differ, of 500 thousand: less than a comma that has moved. */
const tolerance = 10;

const pdfs = new Map<string, Promise<Uint8Array>>();

/** The PDF that a page is on; pages of one PDF share it. */
function pdf(page: PicturedPage): Promise<Uint8Array> {
  const key = `${page.series} ${page.number} ${page.theme}`;
  const made = pdfs.get(key) ?? pdfOf(packageRoot, page);
  pdfs.set(key, made);
  return made;
}

describe('the picture of a page', () => {
  for (const page of picturedPages) {
    it(page.name, async () => {
      const file = join(taken, `${page.name}.png`);
      const now = await pagePicture(await pdf(page), page.words);
      const before = existsSync(file) ? readFileSync(file) : now;
      expect(differing(page.name, before, now), 'If it is better, npm run pictures').toBe('same');
    });
  }

  it('is taken of every page and no other, here and by Typst', () => {
    const names = picturedPages.flatMap(({ name }) => [`${name}.png`, `${name}.typst.png`]);
    expect(readdirSync(taken).sort()).toEqual(names.sort());
  });
});

/** `same`, or where the two and their difference, in red, can be looked at. */
function differing(name: string, before: Uint8Array, now: Uint8Array): string {
  const [left, right] = [PNG.sync.read(before), PNG.sync.read(now)];
  const { width, height } = left;
  const difference = { width, height, data: Buffer.alloc(left.data.length) };
  const isSize = right.width === width && right.height === height;
  const count = isSize
    ? pixelmatch(left.data, right.data, difference.data, width, height, { threshold: 0.1 })
    : width * height;
  if (count <= tolerance) return 'same';
  mkdirSync(differences, { recursive: true });
  writeFileSync(join(differences, `${name}.before.png`), before);
  writeFileSync(join(differences, `${name}.now.png`), now);
  const path = join(differences, `${name}.difference.png`);
  writeFileSync(path, PNG.sync.write(difference));
  return `${count} pixels differ: ${path}`;
}
