import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/cli/language.js';
import { fakeIo } from './fake-io.js';

const spoken = (argv: readonly string[], env: Record<string, string>, locale = 'en-GB') => {
  const { io } = fakeIo({ cwd: '/', env });
  return languageOf(argv, { ...io, locale: () => locale });
};

describe('languageOf', () => {
  it('is the one asked for, wherever it stands', () => {
    expect(spoken(['--lang', 'en', 'list'], { LANG: 'zh_CN.UTF-8' })).toBe('en');
    expect(spoken(['list', '--lang=zh'], { LANG: 'en_US.UTF-8' })).toBe('zh');
    expect(spoken(['--lang', 'en', '--lang', 'zh'], {})).toBe('zh');
  });

  it('is not taken from behind --', () => {
    expect(spoken(['build', '--', '--lang', 'en'], { LANG: 'zh_CN' })).toBe('zh');
  });

  it('is that of the environment, LC_ALL before LC_MESSAGES before LANG', () => {
    expect(spoken([], { LC_ALL: 'zh_TW.UTF-8', LC_MESSAGES: 'en_US', LANG: 'en_US' })).toBe('zh');
    expect(spoken([], { LC_ALL: '', LC_MESSAGES: 'zh_CN', LANG: 'en_US' })).toBe('zh');
    expect(spoken([], { LANG: 'de_DE.UTF-8' }, 'zh-CN')).toBe('en');
  });

  it('is English for C and POSIX', () => {
    for (const LC_ALL of ['C', 'POSIX', 'C.UTF-8']) {
      expect(spoken([], { LC_ALL, LANG: 'zh_CN.UTF-8' }, 'zh-CN')).toBe('en');
    }
  });

  it('is the system’s where the environment names none', () => {
    expect(spoken([], {}, 'zh-Hans-CN')).toBe('zh');
    expect(spoken([], {}, 'en-US')).toBe('en');
    expect(spoken([], {}, 'zha')).toBe('en');
  });

  it('passes over a --lang that nobody knows', () => {
    expect(spoken(['--lang', 'fr'], { LANG: 'zh_CN' })).toBe('zh');
    expect(spoken(['--lang'], { LANG: 'zh_CN' })).toBe('zh');
  });
});
