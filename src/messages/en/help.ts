import type { Catalogue } from '../catalogue.js';

const term = (value: string, description: string) => ({ value, description });

const example = (command: string, purpose: string) => ({ command, purpose });

/** What `--help` says. */
export const help: Catalogue['cli']['help'] = {
  headings: {
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    globalOptions: 'Global options:',
    commands: 'Commands:',
    examples: 'Examples:',
  },
  anyOptions: '[options]',
  anyCommand: '<command>',
  program: 'Compiles Markdown articles into numbered media bulletins, as Markdown, HTML and PDF.',
  programFoot: 'Help for one command: bulletin <command> --help',
  shared: {
    start: term('<dir>', 'look for the workspace from this folder (default: the current one)'),
    quiet: term('', 'show errors only: no warnings, notes or progress'),
    noColor: term('', 'no colours (so does the variable NO_COLOR)'),
    lang: term('<zh|en>', "the program's language (default: the system's)"),
    version: term('', 'show the version'),
    help: term('', 'show how it is used'),
    helpCommand: term('command', 'show how a command is used'),
  },
  init: {
    summary: 'make a workspace: a series, its first issue, an example article, a CI recipe',
    folder: term('dir', 'the folder to make it in (default: the current one)'),
    examples: [
      example('bulletin init', 'make a workspace in the current folder'),
      example('bulletin init news', 'make it in the folder news'),
    ],
  },
  newIssue: {
    summary: 'start the next issue',
    series: term(
      'series',
      "the series' id, its folder in bulletins/; needed where there are several",
    ),
    number: term('<number>', 'the number (default: the highest ever given + 1)'),
    date: term('<date>', 'the day on the cover (default: the last day of the period)'),
    from: term('<date>', 'the first monitored day (default: after the last issue)'),
    to: term('<date>', 'the last monitored day'),
    examples: [
      example('bulletin new-issue', 'the next issue, number and period worked out'),
      example('bulletin new-issue beijing-monthly', 'of this series, where there are several'),
      example('bulletin new-issue --number 280 --from 2017-11-27 --to 2017-12-1', 'all by hand'),
    ],
  },
  add: {
    summary: 'add an article to an issue; at a terminal it asks for what is missing',
    issue: term(
      '<issue>',
      'the issue: 37, beijing-monthly/37, latest or its folder (default: the newest)',
    ),
    title: term('<text>', 'the title (required)'),
    media: term('<name>', 'the medium it appeared in (required)'),
    link: term('<url>', 'its address, http:// or https:// (required)'),
    date: term('<date>', 'the day it appeared, such as 2021-4-9 (required)'),
    source: term('<name>', 'where the medium took it from'),
    toc: term('<text>', 'a shorter title for the contents list'),
    section: term('<name>', 'the section it belongs to'),
    body: term('<file>', 'the text, Markdown; - reads standard input'),
    examples: [
      example('bulletin add', 'be asked field by field, for the newest issue'),
      example(
        'bulletin add --title News --media Daily --link https://example.com/1 --date 2021-4-9 --body text.md',
        'say it all at once',
      ),
      example('bulletin add --issue 37 --body text.md', 'the text from a file; be asked the rest'),
    ],
  },
  build: {
    summary: 'render reports; what has not changed is skipped',
    selectors: term(
      'issue',
      '37, beijing-monthly, beijing-monthly/37, latest or a folder (default: all)',
    ),
    format: term('<formats>', 'formats with commas between: md,html,pdf (default: all)'),
    theme: term(
      '<theme>',
      "the theme of the PDF: official, compact, or your own (default: the series' or the layout's)",
    ),
    attachSources: term('', 'put the article files into the PDF, for the archive (PDF/A-3)'),
    out: term('<dir>', "where reports go (default: the workspace's build/)"),
    force: term('', 'render unchanged issues, too'),
    strict: term('', 'count warnings as errors'),
    prune: term('', 'remove the reports of issues that are gone'),
    examples: [
      example('bulletin build', 'all issues, all three formats'),
      example('bulletin build latest --format pdf', 'a PDF of the newest issue of each series'),
      example('bulletin build latest --theme compact', 'in another theme, for reading on screens'),
      example('bulletin build beijing-monthly/37 --force', 'one issue once more'),
    ],
  },
  check: {
    summary: 'say what is wrong in the sources, without rendering anything',
    selectors: term(
      'issue',
      '37, beijing-monthly, beijing-monthly/37, latest or a folder (default: all)',
    ),
    reporter: term('<name>', 'the report: text, json, github, sarif, junit (default: text)'),
    fix: term('', "fix what has one right answer in the editor's own words"),
    fixBody: term('', 'fix quoted titles and texts, too (implies --fix)'),
    strict: term('', 'count warnings as errors'),
    links: term('', 'check links online: dead ones, deleted articles, new addresses'),
    rules: term('[rule]', 'list all rules, or explain one'),
    updateBaseline: term(
      '',
      'record all present findings in baseline.json, and report only new ones',
    ),
    examples: [
      example('bulletin check latest', 'check the newest issue of each series'),
      example('bulletin check 37 --fix', 'check an issue, and fix what can be fixed'),
      example('bulletin check --rules title-full-stop', 'what a rule means, with examples'),
      example(
        'bulletin check --update-baseline',
        'record the present findings; report only new ones from now on',
      ),
      example(
        'bulletin check --reporter github --strict',
        'in GitHub Actions; fail on warnings, too',
      ),
    ],
  },
  list: {
    summary: 'list series and issues: date, period, articles, state of the build',
    json: term('', 'as JSON, for programs'),
    examples: [
      example('bulletin list', 'see what is there'),
      example('bulletin list --json', 'hand it to another program'),
    ],
  },
};
