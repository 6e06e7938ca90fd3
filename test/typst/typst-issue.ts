import { composeIssue } from '../../src/compose/compose-issue.js';
import { nodeHost } from '../../src/host/node-host.js';
import type { Issue } from '../../src/model/issue.js';
import type { Report } from '../../src/model/report.js';
import type { IssueName } from '../../src/model/selector.js';
import type { Series } from '../../src/model/series.js';
import { readIssue } from '../../src/read/issue.js';
import { readPicture } from '../../src/read/picture.js';
import { scanWorkspace } from '../../src/read/scan-workspace.js';
import { readSeries } from '../../src/read/series.js';
import { pagedDocument } from '../../src/render/pdf/markup/document.js';
import { parseMarkup } from '../../src/render/pdf/markup/parse-markup.js';
import { locateIn } from '../../src/render/pdf/markup/template-places.js';
import { pdfContext } from '../../src/render/pdf/pdf-context.js';
import { openLayout } from '../../src/template/layout.js';
import { loadLayout } from '../../src/template/load-layout.js';
import { loadTheme } from '../../src/template/theme/load-theme.js';
import type { PagedDocument } from '../../src/typeset/document.js';
import { typstSource } from './typst-source.js';

/** An issue as Typst's source, and the files that it shows, by their paths beside it. */
export interface TypstFiles {
  readonly source: string;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

/**
 * Writes an issue of the workspace `root` as Typst's source: read, composed and filled into its
 * layout's template by the program's own code. `theme` stands in for the series' own.
 */
export function typstIssue(
  packageRoot: string,
  root: string,
  {
    number,
    ...wanted
  }: { readonly series: string; readonly number: number; readonly theme?: string },
): TypstFiles {
  const { files } = nodeHost(packageRoot);
  const name = scanWorkspace(files, root).value.issues.find(
    (issue) => issue.series === wanted.series && issue.number === number,
  );
  const { series, issue } = read(packageRoot, root, whole(name));
  const report = composeIssue(series, issue, (file, url) => readPicture(files, root, file, url));
  const theme = whole(
    loadTheme(files, {
      workspaceRoot: root,
      packageRoot,
      name: wanted.theme ?? series.theme ?? series.layout,
      place: series.places.layout,
    }).value,
  ).theme;
  const paths = [...report.value.pictures].map(
    ([key, { name: file, width, height, bytes }]) =>
      [key, { path: `images/${file}`, width, height, bytes }] as const,
  );
  const source = typstSource({
    document: documentOf(packageRoot, root, report.value),
    theme,
    title: report.value.title,
    author: series.publisher,
    pictures: new Map(paths),
  });
  return { source, pictures: new Map(paths.map(([, { path, bytes }]) => [path, bytes])) };
}

function read(
  packageRoot: string,
  root: string,
  name: IssueName,
): { readonly series: Series; readonly issue: Issue } {
  const { files } = nodeHost(packageRoot);
  return {
    series: whole(readSeries(files, root, name.series).value),
    issue: whole(readIssue(files, root, name).value),
  };
}

function documentOf(packageRoot: string, root: string, report: Report): PagedDocument {
  const { files } = nodeHost(packageRoot);
  const { layout, places } = report.series;
  const layoutFiles = whole(loadLayout(files, packageRoot, root, layout, places.layout).value);
  const template = whole(layoutFiles.reports.get('pdf'));
  const filled = whole(openLayout(layoutFiles).render('pdf', pdfContext(report)).value);
  const locate = locateIn([template, ...layoutFiles.partials.values()]);
  const markup = whole(parseMarkup(filled, locate).value);
  return pagedDocument(markup, report, report.pictures).value;
}

function whole<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The issue cannot be read');
  return value;
}
