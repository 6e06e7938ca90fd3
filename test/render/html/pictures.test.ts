import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeIssue } from '../../../src/compose/compose-issue.js';
import { readRaster } from '../../../src/read/picture/raster.js';
import { readSvg } from '../../../src/read/picture/svg.js';
import type { ReadPicture } from '../../../src/read/picture.js';
import { renderHtml } from '../../../src/render/html/render-html.js';
import { launchBrowser } from '../../browser.js';
import { articleOf, issueOf, weekly } from '../../compose/issue-of.js';
import * as encode from '../pdf/decode/encode.js';
import { builtInLayout } from './sample.js';

let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bulletin-pictures-'));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

type Shown = Extract<ReadPicture, { readonly kind: 'picture' }>['picture'];

/** A report's page that shows one picture. */
function pageOf(picture: Shown): string {
  const issue = issueOf([articleOf(1, { body: '![图](a)' })]);
  const report = composeIssue(weekly, issue, () => ({ kind: 'picture', picture, lost: [] })).value;
  return new TextDecoder().decode(renderHtml(report, builtInLayout('weekly')).value);
}

/** Opens a file from disk; all that it asks for or says is in `heard`. */
async function open(
  name: string,
  content: string | Uint8Array,
): Promise<{ page: Page; heard: string[] }> {
  const path = join(folder, name);
  writeFileSync(path, content);
  const page = await browser.newPage();
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('dialog', async (dialog) => {
    heard.push(dialog.message());
    await dialog.dismiss();
  });
  const address = pathToFileURL(path).href;
  page.on('request', (request) => {
    if (!request.url().startsWith('data:') && request.url() !== address) heard.push(request.url());
  });
  await page.goto(address, { waitUntil: 'load' });
  return { page, heard };
}

interface Quarters {
  readonly width: number;
  readonly height: number;
  readonly colours: readonly (readonly number[])[];
}

/** The size at which the browser shows the page's picture, and the middle of each of its quarters, row by row. */
function quarters(page: Page): Promise<Quarters> {
  return page.evaluate(`(() => {
    const [image] = document.images;
    const { naturalWidth: width, naturalHeight: height } = image;
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const paint = canvas.getContext('2d', { willReadFrequently: true });
    paint.drawImage(image, 0, 0);
    const colours = [0.25, 0.75].flatMap((y) =>
      [0.25, 0.75].map((x) => [...paint.getImageData(x * width, y * height, 1, 1).data.slice(0, 3)]),
    );
    return { width, height, colours };
  })()`);
}

const bits = encode.webpBits(await encode.webp());
const avif = await encode.avif();

/** A file of each form, and the order in which its squares are seen. */
const forms: Readonly<Record<string, readonly [bytes: Buffer, order: readonly number[]]>> = {
  WebP: [await encode.webp(), [0, 1, 2, 3]],
  'WebP with EXIF, which browsers do not mind in it': [
    encode.webpFile(
      encode.webpHead(8, encode.size),
      bits,
      encode.webpChunk('EXIF', encode.exif(6)),
    ),
    [0, 1, 2, 3],
  ],
  GIF: [encode.gif({ interlaced: true }), [0, 1, 2, 3]],
  AVIF: [avif, [0, 1, 2, 3]],
  'AVIF on its side': [encode.turnedAvif(avif, 1), [1, 3, 0, 2]],
  'AVIF on its side and mirrored': [encode.turnedAvif(avif, 3, 0), [3, 1, 2, 0]],
  'AVIF mirrored': [encode.turnedAvif(avif, 0, 0), [2, 3, 0, 1]],
};

describe('a browser', () => {
  it.each(Object.entries(forms))('shows a %s as the PDF does', async (_, [bytes, order]) => {
    const head = readRaster(bytes);
    if (head?.kind !== 'sound') throw new Error('not sound');
    const { page, heard } = await open('report.html', pageOf({ file: 'a', ...head, bytes }));
    const { width, height, colours } = await quarters(page);
    expect([width, height]).toEqual([head.width, head.height]);
    const off = colours.map((colour, at) => {
      const expected = encode.squares[order[at] ?? 0];
      return Math.max(
        ...colour.map((value, channel) => Math.abs(value - (expected?.[channel] ?? 0))),
      );
    });
    expect(Math.max(...off), JSON.stringify(colours)).toBeLessThan(12);
    expect(heard).toEqual([]);
    await page.close();
  });
});

const hostile = `<?xml version="1.0"?>
<?xml-stylesheet href="http://127.0.0.1:9/a.css" type="text/css"?>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="90" height="60"
  onload="alert('onload')">
<script>alert('script')</script>
<script href="http://127.0.0.1:9/a.js"/>
<style>@import "http://127.0.0.1:9/b.css"; rect { fill: url(http://127.0.0.1:9/c.svg#a) }</style>
<image href="http://127.0.0.1:9/a.png" width="9" height="9"/>
<image href="file:///etc/hostname" width="9" height="9"/>
<use xlink:href="http://127.0.0.1:9/d.svg#a"/>
<foreignObject width="90" height="60"><body xmlns="http://www.w3.org/1999/xhtml">
  <img src="http://127.0.0.1:9/e.png" onerror="alert('img')"/><iframe src="http://127.0.0.1:9/"/>
</body></foreignObject>
<a xlink:href="javascript:alert('link')"><rect width="90" height="60" onclick="alert('click')"/></a>
<animate attributeName="href" values="javascript:alert('animate')" onbegin="alert('begin')" dur="1s"/>
</svg>`;

describe('a hostile drawing', () => {
  const bytes = Buffer.from(hostile);
  const head = { mediaType: 'image/svg+xml', width: 90, height: 60, orientation: 1 } as const;

  it('runs and fetches nothing inside a report, even as it came', async () => {
    const { page, heard } = await open('report.html', pageOf({ file: 'a', ...head, bytes }));
    expect((await quarters(page)).width).toBe(90);
    await page.click('img');
    await page.waitForTimeout(300);
    expect(heard).toEqual([]);
    await page.close();
  });

  it('runs and fetches nothing where it is opened beside the Markdown, once it is clean', async () => {
    const read = readSvg(bytes);
    if (read?.kind !== 'sound') throw new Error('not sound');
    const { page, heard } = await open('clean.svg', read.bytes);
    await page.mouse.click(40, 30);
    await page.waitForTimeout(300);
    expect(heard).toEqual([]);
    await page.close();
  });

  it('does so as it came', async () => {
    const { page, heard } = await open('raw.svg', bytes);
    expect(heard.length).toBeGreaterThan(3);
    await page.close();
  });
});
