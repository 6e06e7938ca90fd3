import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { Dialogue } from '../../src/cli/dialogue.js';
import { judgeDay } from '../../src/cli/judge.js';
import { Stopped } from '../../src/cli/stopped.js';
import { catalogue } from '../../src/messages/messages.js';
import { fakeIo } from './fake-io.js';

const words = catalogue('zh').cli;

function open(typed: string) {
  const stdin = new PassThrough();
  stdin.end(typed);
  const { io, stdout, stderr } = fakeIo({ cwd: '/', stdin, terminal: true });
  return { dialogue: new Dialogue(io, words), stdout, stderr, stdin };
}

const askDay = (dialogue: Dialogue) => dialogue.ask('日期：', (text) => judgeDay(text, words.use));

describe('Dialogue', () => {
  it('asks again until the answer will do, on stderr', async () => {
    const { dialogue, stdout, stderr } = open('昨天\n2021-2-30\n 2021年4月9日 \n');
    expect(await askDay(dialogue)).toBe('2021-04-09');
    dialogue.close();
    expect(stderr()).toContain('日期看不懂：昨天');
    expect(stderr()).toContain('没有这一天：2021-2-30');
    expect(stdout()).toBe('');
  });

  it('lets the user choose by place or by name', async () => {
    const { dialogue, stderr } = open('3\nmonthly\n1\n');
    const ask = () => dialogue.choose('哪一个系列？', ['weekly', 'monthly'], (id) => id);
    expect(await ask()).toBe('monthly');
    expect(await ask()).toBe('weekly');
    dialogue.close();
    expect(stderr()).toContain('1. weekly');
    expect(stderr()).toContain('没有 3 这一项');
  });

  it('ends where the user ends it: Ctrl+D, Ctrl+C', async () => {
    await expect(askDay(open('').dialogue)).rejects.toThrow(Stopped);
    await expect(askDay(open('2021\u0003').dialogue)).rejects.toThrow(Stopped);
  });

  it('leaves the keyboard alone where nothing is asked', () => {
    const { dialogue, stdin } = open('x');
    dialogue.close();
    expect(stdin.listenerCount('data') + stdin.listenerCount('keypress')).toBe(0);
  });
});
