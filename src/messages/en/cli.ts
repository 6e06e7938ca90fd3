import type { Catalogue } from '../catalogue.js';
import { check } from './check-command.js';
import { help } from './help.js';
import { sample } from './sample.js';

const problem = (message: string, help: string) => ({ message, help });

const severities = { error: 'error', warning: 'warning', info: 'info' };

/** `1 issue`, `2 issues`. */
const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** How to mend what a system refuses, by its own word for it. */
const refusals: Readonly<Record<string, string>> = {
  ENOENT: 'No file or folder can be made there; take another place',
  ENOTDIR: 'Something on the way there is a file and no folder; take another path',
  EISDIR: 'A folder of this name is in the way; move it, or take another path',
  ENAMETOOLONG: 'The path is too long; take a shorter one',
};

/** What the command line says: help, prompts, errors of use, results. */
export const cli: Catalogue['cli'] = {
  help,
  sample,
  check,
  severities,
  use: {
    unknownOption: (option, nearest) =>
      problem(
        `There is no option ${option}`,
        nearest ? `Did you mean ${nearest}?` : '--help shows all options',
      ),
    unknownCommand: (command, nearest) =>
      problem(
        `There is no command ${command}`,
        nearest ? `Did you mean ${nearest}?` : 'bulletin --help shows all commands',
      ),
    optionValueMissing: (option) =>
      problem(`The option ${option} lacks its value`, 'Write the value behind the option'),
    argumentMissing: (name) =>
      problem(`The argument ${name} is missing`, '--help shows how the command is used'),
    tooManyArguments: (expected, received) =>
      problem(
        expected === 0
          ? `This command takes no arguments, but got ${received}`
          : `This command takes at most ${count(expected, 'argument')}, but got ${received}`,
        'Put quotes around a value that holds spaces',
      ),
    languageUnknown: (language) =>
      problem(
        `The program does not speak the language ${language}`,
        'Write --lang zh or --lang en',
      ),
    formatsUnknown: (formats, known) =>
      problem(
        `There is no format ${formats.map((format) => format || '(empty)').join(', ')}`,
        `Write one or more of ${known.join(', ')}, with commas between`,
      ),
    themeUnknown: (theme, known, nearest) =>
      problem(
        `There is no theme ${theme || '(empty)'}`,
        `${nearest ? `Did you mean ${nearest}? ` : ''}Themes to choose from: ${known.join(', ')}`,
      ),
    reporterUnknown: (reporter, known, nearest) =>
      problem(
        `There is no reporter ${reporter || '(nothing)'}`,
        `${nearest ? `Did you mean ${nearest}? ` : ''}Reporters to choose from: ${known.join(', ')}`,
      ),
    ruleUnknown: (rule, nearest) =>
      problem(
        `There is no rule “${rule}”`,
        nearest ? `Did you mean ${nearest}?` : 'bulletin check --rules lists all rules',
      ),
    outInSources: (folder) =>
      problem(
        `Reports cannot go into bulletins/: ${folder}`,
        'The sources lie there; name another folder with --out',
      ),
    dateMalformed: (value) => problem(`This is not a date: ${value}`, 'Write it as 2021-04-09'),
    dateImpossible: (value) =>
      problem(`No calendar has this day: ${value}`, 'Look it up and correct it'),
    linkMalformed: (value) =>
      problem(
        `The link is not a web address: ${value}`,
        'It must start with http:// or https:// and hold no spaces',
      ),
    numberMalformed: (value, most) =>
      problem(`This is not an issue number: ${value}`, `Write a whole number from 1 to ${most}`),
    valueEmpty: () => problem('This cannot be left empty', 'Write something; Ctrl+C gives up'),
    choiceUnknown: (answer, most) =>
      problem(
        `${answer || '(nothing)'} is not in the list`,
        `Give a number from 1 to ${most}, or a whole name`,
      ),
    valuesMissing: (options) =>
      problem(
        `Missing: ${options.join(', ')}`,
        'Add these options; at a terminal you would be asked for them',
      ),
    bodyMissing: (file) =>
      problem(
        `There is no file ${file} to take the text from, or it is no plain file`,
        'Check the path behind --body; - reads standard input',
      ),
  },
  workspace: {
    none: (folder) =>
      problem(
        `There is no workspace (a folder bulletins) in ${folder} or above it`,
        'Run this inside a workspace, or name one with -C; bulletin init makes a new one',
      ),
    noFolder: (folder) => problem(`There is no folder ${folder}`, 'Check the path behind -C'),
    empty: () => problem('The workspace has no series yet', 'bulletin init makes a first one'),
    seriesUnknown: (series, known, nearest) =>
      problem(
        `There is no series ${series}`,
        nearest ? `Did you mean ${nearest}?` : `These exist: ${known.join(', ')}`,
      ),
    seriesFileWanted: (id) =>
      problem(
        `The folder bulletins/${id} holds no series.yaml, so it is no series yet`,
        `Copy the series.yaml of another series into it, change title and the rest, then run: bulletin new-issue ${id}`,
      ),
    seriesWanted: (known) =>
      problem(
        `There are ${known.length} series; say which one: ${known.join(', ')}`,
        `For example: bulletin new-issue ${known[0]}`,
      ),
    issueWanted: (known) =>
      problem(`Say which issue to add to: ${known.join(', ')}`, `For example: --issue ${known[0]}`),
    noIssue: (series) =>
      problem(`The series ${series} has no issue yet`, `Start one: bulletin new-issue ${series}`),
    selectorUnknown: (selector, nearest) =>
      problem(
        `There is no series or issue ${selector}`,
        `${nearest ? `Did you mean ${nearest}? ` : ''}bulletin list shows all series and issues`,
      ),
    selectorEmpty: () =>
      problem(
        'The issue to look for is empty',
        'Give a number, a series, latest or the path of a folder, such as 37, or nothing for all; bulletin list shows all series and issues',
      ),
    selectorOfFile: (file, issue) =>
      problem(
        `${file} is a file of an issue; a whole issue is wanted here`,
        `Name its issue: ${issue}`,
      ),
    selectorAmbiguous: (number, candidates) =>
      problem(
        `Several series have an issue ${number}`,
        `Name the series, too: ${candidates.join(', ')}`,
      ),
    numberGiven: (series, number) =>
      problem(
        `The number ${number} of the series ${series} was given before`,
        'A number is never given twice; without --number the next one is taken',
      ),
    numbersUsedUp: (series, most) =>
      problem(
        `The numbers of the series ${series} have reached ${most}, the highest there can be`,
        'Name a number that was never given with --number',
      ),
    periodReversed: (from, to) =>
      problem(
        `The last monitored day, ${to}, lies before the first, ${from}`,
        'Check --from and --to; write both if need be',
      ),
    periodUnknown: (folder) =>
      problem(
        `The period of the last issue cannot be read (${folder}), so the next one is unknown`,
        'Correct its issue.md, or write --from and --to',
      ),
    alreadyThere: (files) =>
      problem(
        `Already there and left alone: ${files.join(', ')}`,
        'Take an empty folder, or move them away first',
      ),
  },
  ask: {
    series: 'Which series?',
    issue: 'Which issue?',
    choice: (most) => `A number from 1 to ${most}: `,
    title: 'Title: ',
    media: 'Medium: ',
    link: 'Link: ',
    date: 'Date: ',
  },
  result: {
    columns: {
      issue: 'issue',
      date: 'date',
      period: 'period',
      articles: 'articles',
      state: 'reports',
    },
    buildState: (state, theme) => {
      const said = { built: 'built', outdated: 'out of date', missing: 'not built' }[state];
      return theme === null ? said : `${said} (theme ${theme})`;
    },
    unreadable: 'has errors',
    noIssues: '(no issue yet; bulletin new-issue starts one)',
    bodyEmpty: (file) => `Its text is still empty: open ${file} and write below the last line ---.`,
    initDone:
      'The workspace is ready. Now edit series.yaml in bulletins/, then run bulletin build in this folder.',
    counts: (errors, warnings) => `${count(errors, 'error')}, ${count(warnings, 'warning')}`,
    infos: (infos) => `And ${count(infos, 'info')}: bulletin check shows them`,
    stoppedByWarnings: (issues) =>
      `${count(issues, 'issue')} had warnings alone: --strict builds no issue that has any`,
    buildCounts: (built, unchanged, failed) =>
      [
        `${count(built, 'issue')} built`,
        ...(unchanged > 0 ? [`${unchanged} unchanged and skipped`] : []),
        ...(failed > 0 ? [`${failed} not built`] : []),
      ].join(', '),
    removed: (path) => `Removed ${path}`,
    progress: (done, all, issue) => `${done}/${all} ${issue}`,
    stdinWaiting: 'Type the text; end it on a new line with Ctrl+D (Windows: Ctrl+Z, then Enter)',
  },
  host: {
    permission: (path) =>
      problem(
        `Permission denied: ${path}`,
        'Check who may read and write it; if another program has it open, close it first',
      ),
    full: (path) => problem(`The disk is full: ${path}`, 'Make room and try again'),
    readonly: (path) =>
      problem(`The disk is read-only: ${path}`, 'Take a place that can be written to'),
    busy: (path) =>
      problem(`Another program holds the file: ${path}`, 'Close that program and try again'),
    offline: (path) =>
      problem(
        `There is no net: not one site answered, neither ${path}`,
        'Connect to it and try again; links cannot be checked through a proxy',
      ),
    other: (path, code) =>
      problem(
        `The system refused: ${path} (${code})`,
        refusals[code] ?? 'Check the path and the disk',
      ),
  },
  bug: (version, stack) =>
    `bulletin ${version} failed in a way it should not: this is our fault, not yours.\n` +
    `Please report what follows as https://www.npmjs.com/package/bulletin-compiler says:\n\n${stack}`,
};
