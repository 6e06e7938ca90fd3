import { openCompiler } from '../../src/compile.js';
import { nodeHost } from '../../src/host/node-host.js';
import { scanWorkspace } from '../../src/read/scan-workspace.js';
import { readSeries } from '../../src/read/series.js';

/** A page of a sample bulletin: the first on which its words stand. */
export interface PicturedPage {
  /** The name of its picture. */
  readonly name: string;
  readonly series: string;
  readonly number: number;
  /** Instead of the layout's own. */
  readonly theme?: string;
  readonly words: string;
}

const monthly = { series: 'beijing-monthly', number: 37 };
const weekly = { series: 'national-weekly', number: 281 };

/** Pages of every layout and theme that show much of it. */
export const picturedPages: readonly PicturedPage[] = [
  { ...monthly, name: 'monthly-masthead', words: '本期导语' },
  { ...monthly, name: 'monthly-article', words: '取号、开单' },
  { ...monthly, name: 'monthly-figure', words: '两院区互联与数据副本' },
  { ...monthly, name: 'monthly-wide-table', words: '主要短板' },
  { ...monthly, name: 'monthly-tasks', words: '结算审核所需的字段' },
  { ...monthly, name: 'monthly-code', words: 'resourceType' },
  { ...weekly, name: 'weekly-masthead', words: '本期导语' },
  { ...weekly, name: 'weekly-sections', words: '突击造数' },
  { ...monthly, theme: 'official', name: 'official-masthead', words: '本期导语' },
  { ...monthly, theme: 'official', name: 'official-article', words: '取号、开单' },
  { ...monthly, theme: 'official', name: 'official-wide-table', words: '主要短板' },
  { ...monthly, theme: 'official', name: 'official-colophon', words: '信息编辑组' },
  { ...monthly, theme: 'compact', name: 'compact-masthead', words: '本期导语' },
  { ...monthly, theme: 'compact', name: 'compact-article', words: '早在 1977' },
  { ...monthly, theme: 'compact', name: 'compact-colophon', words: '信息编辑组' },
];

/** The PDF that a page is on, made by the program's own code. */
export async function pdfOf(packageRoot: string, page: PicturedPage): Promise<Uint8Array> {
  const host = nodeHost(packageRoot);
  const { theme } = page;
  const options = { formats: ['pdf'] as const, ...(theme === undefined ? {} : { theme }) };
  const name = scanWorkspace(host.files, packageRoot).value.issues.find(
    ({ series, number }) => series === page.series && number === page.number,
  );
  const series = readSeries(host.files, packageRoot, page.series).value;
  if (name === undefined || series === undefined) throw new Error(`${page.name} has no issue`);
  const compiled = await openCompiler(host, packageRoot, options).compile(series, name);
  const [pdf] = compiled.value?.files ?? [];
  if (pdf === undefined) throw new Error(JSON.stringify(compiled.diagnostics));
  return pdf.bytes;
}
