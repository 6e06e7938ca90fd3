import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const source = join(import.meta.dirname, '..', 'src');

/** The way a bulletin goes: a folder imports only folders above it. */
const flow = [
  'messages',
  'model',
  'host',
  'read',
  'check',
  'edit',
  'compose',
  'typeset',
  'template',
  'render',
  'record',
  'checker',
  'mend',
  'compile',
  'build',
  'index',
  'cli',
];

/** What only one place may touch, and which. */
const doors: readonly [pattern: RegExp, allowed: RegExp][] = [
  [/^node:(fs|child_process|net|http|https|dns)(\/|$)/, /^host\//],
  [/^pdfkit$/, /^render\/pdf\/pdfkit\.ts$/],
  [/^(unified|remark-|rehype-|mdast-util-|micromark)/, /^(read\/body|render)\//],
  [/^handlebars$/, /^template\//],
  [/^commander$/, /^cli\//],
  [/^gray-matter$/, /^read\/front-matter/],
  [/^bidi-js$/, /^typeset\/line\/direction\.ts$/],
];

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => file.endsWith('.ts'))
  .sort();

const imports: Import[] = files.flatMap((from) => {
  const text = readFileSync(join(source, from), 'utf8');
  const statements = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s+(type\s)?[^;'"]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g,
  );
  return [...statements].map((match) => {
    const name = match[2] ?? match[3] ?? '';
    const to = name.startsWith('.')
      ? relative(source, normalize(join(source, dirname(from), name)))
          .split(sep)
          .join('/')
          .replace(/\.js$/, '.ts')
      : name;
    return { from, to, typeOnly: match[1] !== undefined };
  });
});

function folder(file: string): string {
  return file.includes('/') ? file.slice(0, file.indexOf('/')) : file.replace(/\.ts$/, '');
}

describe('the structure of src', () => {
  it('has only folders of the flow', () => {
    expect([...new Set(files.map(folder))].filter((name) => !flow.includes(name))).toEqual([]);
  });

  it('imports upwards only', () => {
    const wrong = imports
      .filter(({ to }) => to.endsWith('.ts'))
      .filter(({ from, to, typeOnly }) => {
        if (typeOnly && folder(from) === 'messages') return false;
        return flow.indexOf(folder(to)) > flow.indexOf(folder(from));
      });
    expect(wrong).toEqual([]);
  });

  it('has no import cycle', () => {
    const next = new Map<string, string[]>();
    for (const { from, to, typeOnly } of imports) {
      if (!typeOnly && to.endsWith('.ts')) next.set(from, [...(next.get(from) ?? []), to]);
    }
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) {
        cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
        return;
      }
      if (done.has(file)) return;
      for (const other of next.get(file) ?? []) visit(other, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });

  it('touches the outside and the big packages in one place each', () => {
    const wrong = imports.filter(({ from, to, typeOnly }) =>
      doors.some(([pattern, allowed]) => !typeOnly && pattern.test(to) && !allowed.test(from)),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps the typesetter from Markdown, pdfkit and the disk', () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        folder(from) === 'typeset' &&
        !['typeset', 'model', 'messages', 'bidi-js'].includes(folder(to)),
    );
    expect(wrong).toEqual([]);
  });

  it('has no file over 300 lines', () => {
    const long = files.filter(
      (file) => readFileSync(join(source, file), 'utf8').split('\n').length > 301,
    );
    expect(long).toEqual([]);
  });

  it('has no default export', () => {
    const wrong = files.filter((file) =>
      /^export default/m.test(readFileSync(join(source, file), 'utf8')),
    );
    expect(wrong).toEqual([]);
  });
});
