import { describe, expect, it } from 'vitest';
import { exampleWorkspace, findingsIn } from './example-workspace.js';

/** The rules that find something in an article with this text. */
async function foundIn(text: string): Promise<readonly string[]> {
  return (await findingsIn(exampleWorkspace(text))).map(({ rule }) => rule).toSorted();
}

// Nobody's: see rules/identity-number.txt.
const identity = '11000020990131000X';

describe('a comment that turns rules off', () => {
  it('does so up to the one that turns them on', async () => {
    const text = (enable: string) =>
      `<!-- bulletin-disable doubled-word -->\n\n异地异地结算之后。\n\n${enable}\n\n异地异地备案之后。`;
    expect(await foundIn(text(''))).toEqual([]);
    expect(await foundIn(text('<!-- bulletin-enable -->'))).toEqual(['doubled-word']);
  });

  it('names several, or none for all but what must not be published', async () => {
    const text = `异地异地结算之后，技術科查到${identity}。`;
    const found = ['doubled-word', 'identity-number', 'traditional-character'];
    expect(await foundIn(text)).toEqual(found);
    expect(await foundIn(`<!-- bulletin-disable -->\n\n${text}`)).toEqual(['identity-number']);
    expect(await foundIn(`<!-- bulletin-disable ${found.join('、')} -->\n\n${text}`)).toEqual([]);
  });

  it('cannot turn off what keeps a report from being made', async () => {
    expect(await foundIn('<!-- bulletin-disable body-too-deep -->\n\n正文。')).toEqual([
      'rule-fixed',
    ]);
    const deep = `<!-- bulletin-disable -->\n\n${'> '.repeat(101)}字`;
    expect(await foundIn(deep)).toContain('body-too-deep');
  });

  it.each([
    '<!-- bulletin disable doubled-word -->',
    '<!-- bulletin-disable-line doubled-word -->',
    '<!-- bulletin-disable-next-line -->',
    '<!-- bulletin: off -->',
    '<!--Bulletin-Disable doubled-word-->',
    '<!-- bulletin-ignore -->',
  ])('is a finding where it is not understood: %s', async (comment) => {
    expect(await foundIn(`${comment}\n\n异地异地结算之后。`)).toEqual([
      'doubled-word',
      'switch-unknown',
    ]);
  });

  it.each(['<!-- bulletin 第 37 期初稿 -->', '<!-- 见 bulletin-disable -->', '<!-- 待核 -->'])(
    'is no other comment: %s',
    async (comment) => {
      expect(await foundIn(`${comment}\n\n正文。`)).toEqual([]);
    },
  );

  it('takes no more than linear time', async () => {
    const start = performance.now();
    await foundIn(`<div>\n${'<!--bulletin-'.repeat(8_000)}`);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
