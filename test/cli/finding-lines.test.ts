import { describe, expect, it } from 'vitest';
import { findingLines, sortFindings } from '../../src/cli/finding-lines.js';
import { catalogue } from '../../src/messages/messages.js';
import { finding } from '../../src/model/finding.js';

const at = (file: string, line: number, column: number) =>
  finding('front-matter-missing', { file, line, column }, undefined);

const plain = (_: string, text: string) => text;

describe('findingLines', () => {
  it('is place, severity, message and rule, then how to mend it', () => {
    expect(findingLines(at('bulletins/a/001/01.md', 1, 1), catalogue('en'), plain)).toEqual([
      'bulletins/a/001/01.md:1:1  error  The file does not start with front matter  front-matter-missing',
      expect.stringMatching(/^ {4}\S/),
    ]);
  });

  it('lets no file name speak to the terminal', () => {
    const [line] = findingLines(at('a\u001b]0;x\u0007\u202e.md', 1, 1), catalogue('zh'), plain);
    expect(line).toMatch(/^a<U\+001B>\]0;x<U\+0007><U\+202E>\.md:1:1 {2}错误/);
  });
});

describe('sortFindings', () => {
  it('goes by file, line and column', () => {
    const sorted = sortFindings([at('b', 1, 1), at('a', 10, 1), at('a', 9, 2), at('a', 9, 1)]);
    expect(sorted.map(({ place }) => `${place.file}:${place.line}:${place.column}`)).toEqual([
      'a:9:1',
      'a:9:2',
      'a:10:1',
      'b:1:1',
    ]);
  });
});
