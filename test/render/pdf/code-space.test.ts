import { join } from 'node:path';
import { expect, it } from 'vitest';
import { nodeHost } from '../../../src/host/node-host.js';
import { loadTheme } from '../../../src/template/theme/load-theme.js';
import { typesetDocument } from '../../../src/typeset/typeset.js';
import { faces } from './setting.js';

const packageRoot = join(import.meta.dirname, '../../..');
const place = { file: 'series.yaml', line: 1, column: 1 };

it('spaces in code are as wide as figures, so that columns of figures stand below each other', () => {
  const look = { packageRoot, workspaceRoot: import.meta.dirname, name: 'monthly', place };
  const theme = loadTheme(nodeHost(packageRoot).files, look).value?.theme;
  if (theme === undefined) throw new Error('No theme');
  const blocks = [{ kind: 'code', text: '12  12\n    12' }] as const;
  const document = { language: 'zh-CN', blocks, notes: new Map() };
  const { value } = typesetDocument(document, theme, faces, new Map());
  const runs = value.pages
    .flatMap(({ frames }) => frames)
    .flatMap((frame) => (frame.kind === 'glyphs' && frame.text.includes('12') ? [frame] : []))
    .filter(({ text }) => text.includes(' 12'));
  expect(runs.map(({ text }) => text)).toEqual(['12  12', '    12']);
  for (const { face, glyphs, advances, size } of runs) {
    const figure = face.advance(face.glyph(0x31)) * size;
    for (const advance of advances) expect(advance).toBeCloseTo(figure, 6);
    // A glyph of that width, for readers that see a second space in a wider move of the pen.
    for (const glyph of glyphs) expect(face.advance(glyph) * size).toBeCloseTo(figure, 1);
  }
});
