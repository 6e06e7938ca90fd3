import { describe, expect, it } from 'vitest';
import { newestOfEach, type Shelf, selectIssues } from '../../src/model/selector.js';

function name(series: string, number: number) {
  return { series, number, folder: `bulletins/${series}/${String(number).padStart(3, '0')}` };
}

const monthly36 = name('beijing-monthly', 36);
const monthly37 = name('beijing-monthly', 37);
const weekly37 = name('national-weekly', 37);
const weekly280 = name('national-weekly', 280);

const shelf: Shelf<ReturnType<typeof name>> = {
  series: ['beijing-monthly', 'national-weekly', 'yearly'],
  issues: [monthly36, monthly37, weekly37, weekly280],
  root: '/press',
  from: '/press/bulletins/beijing-monthly',
};

describe('selectIssues', () => {
  it.each([
    ['280', [weekly280]],
    ['0280', [weekly280]],
    ['036', [monthly36]],
    ['beijing-monthly', [monthly36, monthly37]],
    ['yearly', []],
    ['beijing-monthly/37', [monthly37]],
    ['beijing-monthly/037/', [monthly37]],
    // As Windows users type it.
    ['beijing-monthly\\037\\', [monthly37]],
    ['latest', [monthly37, weekly280]],
    ['./037', [monthly37]],
    ['../national-weekly/280/', [weekly280]],
    ['../national-weekly', [weekly37, weekly280]],
    ['/press/bulletins/beijing-monthly/036', [monthly36]],
    ['.', [monthly36, monthly37]],
  ])('%s', (selector, issues) => {
    expect(selectIssues(selector, shelf)).toEqual({ kind: 'issues', issues });
  });

  it('refuses a number that several series have, and names them', () => {
    expect(selectIssues('37', shelf)).toEqual({
      kind: 'ambiguous',
      number: 37,
      series: ['beijing-monthly', 'national-weekly'],
    });
  });

  it.each([
    ['beijng-monthly', 'beijing-monthly'],
    ['lastest', 'latest'],
    ['208', 'national-weekly/280'],
    ['beijing-monthly/377', 'beijing-monthly/37'],
    ['beijing-montly/36', 'beijing-monthly/36'],
  ])('knows nothing of %s but something like it', (selector, nearest) => {
    expect(selectIssues(selector, shelf)).toEqual({ kind: 'unknown', nearest });
  });

  it.each(['something-else', '99', 'beijing-monthly/280', '../../templates', '..', ''])(
    'knows nothing of %j',
    (selector) => {
      expect(selectIssues(selector, shelf)).toEqual({ kind: 'unknown' });
    },
  );

  it('finds no number among no issues', () => {
    expect(selectIssues('3', { ...shelf, issues: [] })).toEqual({ kind: 'unknown' });
  });
});

it('finds the newest of each series', () => {
  expect(newestOfEach([weekly280, monthly37, weekly37, monthly36])).toEqual([weekly280, monthly37]);
});
