import { join } from 'node:path';
import { expect, it } from 'vitest';
import { nodeHost } from '../../../src/host/node-host.js';
import { loadTheme } from '../../../src/template/theme/load-theme.js';
import type { Block } from '../../../src/typeset/document.js';
import { typesetDocument } from '../../../src/typeset/typeset.js';
import { textBlock } from '../../typeset/fake.js';
import { faces } from './setting.js';

const packageRoot = join(import.meta.dirname, '../../..');
const { files } = nodeHost(packageRoot);
const place = { file: 'series.yaml', line: 1, column: 1 };

const numbered = Array.from({ length: 12 }, () => ({ blocks: [textBlock('数字')] }));
const blocks: readonly Block[] = [
  { kind: 'list', items: [{ blocks: [textBlock('黑点')] }] },
  { kind: 'list', start: 1, items: numbered },
  { kind: 'list', items: [true, false].map((checked) => ({ checked, blocks: [textBlock('事')] })) },
];

it.each([
  ['monthly', 2],
  ['compact', 2.5],
  ['official', 3],
])('text of items stands at one place, whatever their markers: %s', (name, ems) => {
  const look = { packageRoot, workspaceRoot: import.meta.dirname, name, place };
  const theme = loadTheme(files, look).value?.theme;
  if (theme === undefined) throw new Error(`No theme ${name}`);
  const document = { language: 'zh-CN', blocks, notes: new Map() };
  const { value } = typesetDocument(document, theme, faces, new Map());
  const starts = value.pages
    .flatMap(({ frames }) => frames)
    .flatMap((frame) =>
      frame.kind === 'glyphs' && /黑点|数字|事/.test(frame.text)
        ? [(frame.x - theme.page.start) / theme.styles.item.size]
        : [],
    );
  expect(starts).toHaveLength(15);
  for (const start of starts) expect(start).toBeCloseTo(ems, 6);
});
