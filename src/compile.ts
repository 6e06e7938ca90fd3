import { join } from 'node:path';
import { issueFolderName } from './edit/issue-folder-name.js';
import type { Host } from './host/host.js';
import { type Diagnostic, hasError, type Outcome } from './model/diagnostic.js';
import type { Issue } from './model/issue.js';
import type { IssueName } from './model/selector.js';
import type { Series } from './model/series.js';
import { readIssueSources } from './read/issue-sources.js';
import { type ComposedIssue, readAndCompose } from './record/compose-from-files.js';
import type { Cast } from './render/pdf/font/faces.js';
import type { FontShelf } from './render/pdf/font/font-shelf.js';
import type { PrintableReport } from './render/pdf/images.js';
import { type ReportPart, renderText } from './render/render-text.js';
import type { Layout } from './template/fill-layout.js';
import type { Format, LayoutFiles } from './template/layout-files.js';
import { loadLayout } from './template/load-layout.js';
import { openReadyLayout } from './template/ready-layout.js';
import { loadTheme } from './template/theme/load-theme.js';
import type { Theme } from './typeset/theme.js';

/** What to make of an issue. */
export interface CompilerOptions {
  readonly formats: readonly Format[];
  /** The theme of the PDF, instead of the series' and of the layout's own. */
  readonly theme?: string;
  /** What a PDF carries beside its pages: the files it was made of. Absent for nothing. */
  readonly attach?: 'sources';
}

/** One file of an issue's reports, named relative to the issue's output folder. */
export interface CompiledFile {
  readonly format: Format;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** An issue's reports as bytes. */
export interface CompiledIssue {
  readonly files: readonly CompiledFile[];
  readonly pictures: ComposedIssue['pictures'];
  /** The outcome's diagnostics, apart: of the look and the pictures, and of each format alone. */
  readonly findings: {
    readonly all: readonly Diagnostic[];
    readonly formats: ReadonlyMap<Format, readonly Diagnostic[]>;
  };
}

/** The way from article files to reports; writes nothing. Keeps layouts and fonts for the next issue. */
export interface Compiler {
  /** Reads and composes an issue; undefined where a finding is an error. */
  compose(series: Series, issue: IssueName): Outcome<ComposedIssue | undefined>;
  /** Reads, composes and renders an issue; undefined where a finding is an error. */
  compile(series: Series, issue: IssueName): Promise<Outcome<CompiledIssue | undefined>>;
  /** Renders an issue that was composed; undefined where a finding, of those that come with rendering, is an error. */
  render(composed: ComposedIssue): Promise<Outcome<CompiledIssue | undefined>>;
  /** Lets go of the font files; nothing can be compiled after it. */
  close(): void;
}

/** A layout with all that gives a report its look. */
interface Look {
  readonly layout: Layout;
  readonly files: LayoutFiles;
  /** Absent where no PDF is wanted. */
  readonly print?: { readonly theme: Theme; readonly cast: Cast };
}

/** Opens a compiler for the workspace `root`. */
export function openCompiler(host: Host, root: string, options: CompilerOptions): Compiler {
  const looks = new Map<string, Outcome<Look | undefined>>();
  const lookOf = async (series: Series): Promise<Outcome<Look | undefined>> => {
    const known = looks.get(series.id);
    if (known !== undefined) return known;
    const look = await loadLook(host, root, series, options, fontShelf);
    looks.set(series.id, look);
    return look;
  };
  let shelf: FontShelf | undefined;
  const fontShelf = async (): Promise<FontShelf> => {
    const { openFontShelf } = await import('./render/pdf/font/font-shelf.js');
    shelf ??= openFontShelf(host, root);
    return shelf;
  };

  const pdf = async (
    report: PrintableReport,
    look: Look,
  ): Promise<Outcome<readonly ReportPart[]>> => {
    const { print } = look;
    if (print === undefined) return { value: [], diagnostics: [] };
    const { renderPdf } = await import('./render/pdf/pdf.js');
    const { documentFaces } = await import('./render/pdf/font/faces.js');
    const { theme, cast } = print;
    const faces = documentFaces(cast);
    const sources =
      options.attach === 'sources'
        ? readIssueSources(host.files, root, report.report.issue)
        : undefined;
    const { value, diagnostics } = renderPdf(report, { ...look, theme, faces }, sources);
    return { value: value === undefined ? [] : [{ suffix: '.pdf', bytes: value }], diagnostics };
  };

  const render = (
    format: Format,
    report: PrintableReport,
    look: Look,
  ): Promise<Outcome<readonly ReportPart[]>> =>
    format === 'pdf' ? pdf(report, look) : renderText(format, report.report, look.layout);

  const compose = (series: Series, name: IssueName) =>
    readAndCompose(host.files, root, series, name);

  async function renderAll({
    report,
    pictures,
  }: ComposedIssue): Promise<Outcome<CompiledIssue | undefined>> {
    const look = await lookOf(report.series);
    const diagnostics: Diagnostic[] = [...look.diagnostics];
    if (look.value === undefined) return { value: undefined, diagnostics };
    const { printableReport } = await import('./render/pdf/images.js');
    const printable = await printableReport(report, (file) => ownFile(host, file));
    diagnostics.push(...printable.diagnostics);

    const files: CompiledFile[] = [];
    const findings = { all: [...diagnostics], formats: new Map<Format, readonly Diagnostic[]>() };
    for (const format of options.formats) {
      // Lets the user's Ctrl+C through.
      await new Promise((resolve) => setImmediate(resolve));
      const made = await render(format, printable.value, look.value);
      diagnostics.push(...made.diagnostics);
      findings.formats.set(format, made.diagnostics);
      for (const { suffix, bytes } of made.value) {
        files.push({ format, name: fileName(report.issue, suffix), bytes });
      }
    }
    return {
      value: hasError(diagnostics) ? undefined : { files, pictures, findings },
      diagnostics,
    };
  }

  return {
    close: () => shelf?.close(),
    compose,
    render: renderAll,
    async compile(series, name) {
      const composed = compose(series, name);
      if (composed.value === undefined)
        return { value: undefined, diagnostics: composed.diagnostics };
      const { value, diagnostics } = await renderAll(composed.value);
      return { value, diagnostics: [...composed.diagnostics, ...diagnostics] };
    },
  };
}

async function loadLook(
  host: Host,
  root: string,
  series: Series,
  options: CompilerOptions,
  fontShelf: () => Promise<FontShelf>,
): Promise<Outcome<Look | undefined>> {
  const { files, packageRoot } = host;
  const { value, diagnostics } = loadLayout(
    files,
    packageRoot,
    root,
    series.layout,
    series.places.layout,
  );
  if (value === undefined) return { value, diagnostics };
  const layout = openReadyLayout(value) ?? (await import('./template/layout.js')).openLayout(value);
  const look = { layout, files: value };
  if (!options.formats.includes('pdf')) return { value: look, diagnostics };

  const theme = loadTheme(files, {
    workspaceRoot: root,
    packageRoot,
    name: options.theme ?? series.theme ?? series.layout,
    place: series.places.theme ?? series.places.layout,
  });
  const found = [...diagnostics, ...theme.diagnostics];
  if (theme.value === undefined) return { value: undefined, diagnostics: found };
  const cast = await (await fontShelf()).cast(theme.value.faces);
  return {
    value: cast.value && { ...look, print: { theme: theme.value.theme, cast: cast.value } },
    diagnostics: [...found, ...cast.diagnostics],
  };
}

/** A file of the program's own, by its path in `dist/`; without it the installation is broken. */
function ownFile({ files, packageRoot }: Host, name: string): Uint8Array {
  const bytes = files.read(join(packageRoot, 'dist', name));
  if (bytes === undefined) throw new Error(`dist/${name} is missing`);
  return bytes;
}

/** `beijing-monthly-037.pdf`; a picture lies in `images/`. */
function fileName({ series, number }: Issue, suffix: string): string {
  if (suffix.startsWith('/')) return `images${suffix}`;
  return `${series}-${issueFolderName(number)}${suffix}`;
}
