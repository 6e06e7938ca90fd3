import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { memoryHost } from '../../../../src/host/memory-host.js';
import type { Report } from '../../../../src/model/report.js';
import { readPicture } from '../../../../src/read/picture.js';
import type { PdfImage } from '../../../../src/render/pdf/image/pdf-image.js';
import { printableReport } from '../../../../src/render/pdf/images.js';
import { sampleReport } from '../sample-report.js';

/** Reads a file of the program's own from `dist/`, as it was built. */
export function readOwn(name: string): Uint8Array {
  return readFileSync(join(import.meta.dirname, '../../../../dist', name));
}

/** A report that shows these pictures, each in a line of its own of one article, by their names. */
export function reportOf(pictures: Readonly<Record<string, Uint8Array>>): Report {
  const entries = Object.entries(pictures).map(([name, bytes]) => [`/press/${name}`, bytes]);
  const { files } = memoryHost(Object.fromEntries(entries));
  const read = Object.keys(pictures).flatMap((name, line) => {
    const found = readPicture(files, '/press', '01.md', name);
    if (found.kind !== 'picture') return [];
    const uses = [{ place: { file: '01.md', line: line + 1, column: 1 }, url: name }];
    return [[name, { ...found.picture, name, uses }] as const];
  });
  return { ...sampleReport([]), pictures: new Map(read) };
}

/** What a PDF holds of a picture; or why it is not printed: by what its head says, or when it was decoded. */
export async function printed(bytes: Uint8Array): Promise<PdfImage | string> {
  const { files } = memoryHost({ '/press/a': bytes });
  const found = readPicture(files, '/press', '01.md', 'a');
  if (found.kind !== 'picture') return found.kind;
  const { value, diagnostics } = await printableReport(reportOf({ a: bytes }), readOwn);
  const reasons = diagnostics.map(({ values }) => JSON.stringify(values));
  return value.images.get('a') ?? `decoded: ${reasons.join()}`;
}

/** What a PDF holds of a picture that can be printed. */
export async function imageOf(bytes: Uint8Array): Promise<PdfImage> {
  const image = await printed(bytes);
  if (typeof image === 'string') throw new Error(`refused: ${image}`);
  return image;
}
