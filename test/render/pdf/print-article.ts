import { join } from 'node:path';
import { openCompiler } from '../../../src/compile.js';
import { composeIssue } from '../../../src/compose/compose-issue.js';
import { readIssue } from '../../../src/read/issue.js';
import { readPicture } from '../../../src/read/picture.js';
import { readSeries } from '../../../src/read/series.js';
import { type OpenedPdf, openPdf } from '../../pdf.js';
import { readStructure } from '../../pdf-structure.js';
import { article, openPress, packageFiles, series } from '../../press.js';
import { type ArticleText, sourceText, taggedArticles } from '../../tagged-text.js';
import { faultsOf } from '../../validity/structure-rules.js';

/** An issue of one article, printed, and what is known of it. */
export interface Printed {
  readonly pdf: OpenedPdf;
  /** The article as its tags give it, and as it was written. */
  readonly tagged: ArticleText;
  readonly written: ArticleText;
  /** What is wrong with the structure. */
  readonly faults: readonly string[];
  /** The rules of all findings, in their order. */
  readonly findings: readonly string[];
}

/** The margins of the layout's theme, in pt: left and right. */
export const margin = (25.97 / 25.4) * 72;

const folder = 'bulletins/news/001';

/** Prints articles, whose pictures lie beside them, by the way that a build goes; `others` stand behind each. */
export function articlePrinter({ others = 0 } = {}) {
  const press = openPress({
    ...packageFiles(),
    'bulletins/news/series.yaml': series.replace('plain', 'monthly'),
  });
  for (let at = 2; at < others + 2; at += 1)
    press.write(join(folder, `${String(at).padStart(3, '0')}-乙.md`), article('正文。'));
  const root = '/press';
  const compiler = openCompiler(press.host, root, { formats: ['pdf'] });
  const { files } = press.host;

  const compile = async (body: string, { title, pictures = {} }: Beside) => {
    for (const [name, bytes] of Object.entries(pictures)) press.write(join(folder, name), bytes);
    press.write(join(folder, '01-甲.md'), article(body, title));
    const name = present(press.issues()[0]);
    const own = present(readSeries(files, root, name.series).value);
    const started = performance.now();
    const { value, diagnostics } = await compiler.compile(own, name);
    const ms = performance.now() - started;
    return { name, own, bytes: present(value?.files[0]).bytes, diagnostics, ms };
  };

  return {
    /** How long it takes from the files to the bytes. */
    time: async (body: string): Promise<number> => (await compile(body, {})).ms,

    print: async (body: string, beside: Beside = {}): Promise<Printed> => {
      const { name, own, bytes, diagnostics } = await compile(body, beside);
      const issue = present(readIssue(files, root, name).value);
      const report = composeIssue(own, issue, (file, url) => readPicture(files, root, file, url));
      const [composed] = report.value.sections.flatMap(({ articles }) => articles);
      const structure = readStructure(bytes);
      return {
        pdf: await openPdf(bytes),
        tagged: present(taggedArticles(structure.root)[0]),
        written: sourceText(present(composed).body),
        faults: faultsOf(structure),
        findings: diagnostics.map(({ rule }) => rule),
      };
    },
  };
}

/** What an article has beside its text. */
interface Beside {
  readonly title?: string;
  /** By their names. */
  readonly pictures?: Readonly<Record<string, Uint8Array>>;
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('nothing was made');
  return value;
}
