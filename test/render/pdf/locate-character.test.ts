import { describe, expect, it } from 'vitest';
import { finding } from '../../../src/model/finding.js';
import { locateCharacter } from '../../../src/render/pdf/locate-character.js';
import { sampleReport } from './sample-report.js';

const character = '\u{13000}';
const titled = { file: 'bulletins/water/012/01-甲.md', line: 3, column: 1 };
const { issue } = sampleReport(
  [
    {
      fileNumber: 1,
      title: `闸${character}`,
      body: `第一行\n**水${character}位**\n&#x13000;`,
      places: { title: titled },
    },
  ],
  `编者${character}`,
);
const [article] = issue.articles;

function located(file: string | undefined, ...[line = 1, column = 1, endLine]: number[]) {
  const end = endLine === undefined ? {} : { endLine, endColumn: 99 };
  const place = { file: file ?? '', line, column, ...end };
  const values = { character, code: 'U+13000' };
  return locateCharacter(finding('character-missing', place, values), issue).place;
}

describe('a character that no font has', () => {
  it('is found in an article, on whichever line of the stretch it stands', () => {
    const { file, bodyLine = 0 } = article ?? {};
    const line = bodyLine + 1;
    const place = { file, line, column: 4, endLine: line, endColumn: 6 };
    expect(located(file, bodyLine, 1, bodyLine + 2)).toEqual(place);
    expect(located(file, line, 3, line)).toEqual(place);
  });

  it('is found in the note of the editor', () => {
    const { file, noteLine } = issue;
    expect(located(file, noteLine, 1, noteLine)).toMatchObject({ line: noteLine, column: 3 });
  });

  it('is found at the key of what is printed above an article', () => {
    expect(located(article?.file)).toEqual(titled);
  });

  it('stays where it was said to be where it was not written as itself, or by nobody', () => {
    const { file = '', bodyLine = 0 } = article ?? {};
    const line = bodyLine + 2;
    expect(located(file, line, 1, line)).toEqual({
      file,
      line,
      column: 1,
      endLine: line,
      endColumn: 99,
    });
    expect(located(issue.file)).toEqual({ file: issue.file, line: 1, column: 1 });
  });
});
