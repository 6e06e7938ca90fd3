import type { CheckReport, Found, FoundInIssue, Totals } from '../../../src/cli/check-report.js';
import { findingText } from '../../../src/cli/finding-lines.js';
import type { OpenReporter, Surroundings } from '../../../src/cli/reporters/reporter.js';
import { memoryHost } from '../../../src/host/memory-host.js';
import type { FindingName, FindingValues } from '../../../src/messages/catalogue.js';
import { catalogue } from '../../../src/messages/messages.js';
import type { Edit, Place, Severity } from '../../../src/model/diagnostic.js';
import type { IssueName } from '../../../src/model/selector.js';

const words = catalogue('zh');

/** Issues of one series, in the order of their numbers. */
export const issues: readonly IssueName[] = [36, 37].map((number) => ({
  series: 'monthly',
  number,
  folder: `bulletins/monthly/0${number}`,
}));

const [older, newer] = issues;

/** A small workspace with a file whose name and text try to break out of every format. */
const files: Readonly<Record<string, string>> = {
  '/w/bulletins/monthly/037/issue.md': '---\nnumber: 37\n---\n',
  '/w/bulletins/monthly/037/01-a.md': '---\ntitle: 三家医院开通互联网诊疗。\n---\n\n正文。\n',
  '/w/bulletins/monthly/037/02-100%,a:b ]]>.md':
    '---\ntitle: 二\n---\n\n\t正文 <b> & "c"\u0007。\n',
  '/w/bulletins/monthly/036/01-a.md': '---\ntitle: 一\n---\n\n正文。\n',
};

/** A finding in words; whole lines are not needed here, so places are short. */
export function found<N extends FindingName>(
  rule: N,
  severity: Severity,
  [file, line, column, endColumn]: readonly [string, number, number, number],
  values: FindingValues[N],
  more: { readonly edit?: Pick<Edit, 'was' | 'text' | 'voice'>; readonly standsFirst?: true } = {},
): Found {
  const place: Required<Place> = { file, line, column, endLine: line, endColumn };
  const edits = more.edit === undefined ? [] : [{ place, ...more.edit }];
  const { standsFirst } = more;
  const diagnostic = {
    rule,
    severity,
    place,
    values,
    ...(standsFirst && { standsFirst }),
    ...(edits.length > 0 && { edits }),
  };
  return {
    diagnostic,
    text: findingText(diagnostic, words.findings),
    fixable: more.edit?.voice ?? null,
  };
}

const inTitle = (folder: string) => [`${folder}/01-a.md`, 2, 19, 20] as const;

/** What was found in it: about the workspace, in the older issue, and in the newer. */
export const parts: readonly FoundInIssue[] = [
  { findings: [found('no-issues', 'warning', ['bulletins/weekly/series.yaml', 1, 1, 1], {})] },
  ...(older && newer
    ? [
        {
          issue: older,
          findings: [
            found('title-full-stop', 'warning', inTitle(older.folder), { stop: '。' }),
            found('file-empty', 'error', [`${older.folder}/01-a.md`, 1, 1, 1], {}),
          ],
        },
        {
          issue: newer,
          findings: [
            found(
              'title-full-stop',
              'warning',
              inTitle(newer.folder),
              { stop: '。' },
              { edit: { was: '。', text: '', voice: 'quoted' } },
            ),
            found(
              'title-full-stop',
              'warning',
              [`${newer.folder}/02-100%,a:b ]]>.md`, 5, 11, 12],
              { stop: '{0}%\u0007\u202e\r\n::]]><&"\ud800' },
              { standsFirst: true, edit: { was: '"', text: '”', voice: 'own' } },
            ),
            found('title-long', 'info', inTitle(newer.folder), { length: 80, longest: 60 }),
          ],
        },
      ]
    : []),
];

export const totals: Totals = {
  issues: 2,
  errors: 1,
  warnings: 4,
  infos: 1,
  known: 0,
  stale: 0,
  fixed: 0,
};

/** What a reporter makes of a check. */
export function reportOf(
  open: OpenReporter,
  more: Partial<Surroundings> = {},
  report: CheckReport = { parts, totals },
): string {
  const reporter = open({
    language: 'zh',
    words,
    files: memoryHost(files).files,
    root: '/w',
    folder: '',
    issues,
    stopAt: 'error',
    loudness: 'normal',
    columns: 60,
    paint: (_, text) => text,
    ...more,
  });
  return [...report.parts.map((part) => reporter.part(part)), reporter.end(report.totals)].join('');
}
