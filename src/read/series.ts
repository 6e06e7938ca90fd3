import type { Files } from '../host/host.js';
import type { Diagnostic, Outcome } from '../model/diagnostic.js';
import { hasError } from '../model/diagnostic.js';
import { finding } from '../model/finding.js';
import { isLookName } from '../model/look-name.js';
import { parseWeek, periodKinds, type Week } from '../model/period.js';
import type { Numerals, Series } from '../model/series.js';
import { readColophon } from './colophon.js';
import { type FieldReader, fieldReader, type Report } from './field-reader.js';
import { type Fields, matchKeys } from './fields.js';
import { given } from './given.js';
import { organisationKeys, seriesKeys } from './keys.js';
import { placesIn } from './places.js';
import { seriesFile } from './series-file.js';
import { readSource } from './source.js';
import { parseYaml } from './yaml.js';
import type { YamlText } from './yaml-node.js';

export type SeriesKey = keyof typeof seriesKeys;

const numerals: readonly Numerals[] = ['cardinal', 'digits', 'arabic'];

/** What a series is that does not say otherwise. */
const defaults = { week: { first: 1, last: 7 }, numerals: 'cardinal', language: 'zh-CN' } as const;

/** The file of a series taken apart, be it sound or not. */
export interface SeriesText {
  /** Relative to the workspace. */
  readonly file: string;
  readonly fields: Fields<SeriesKey>;
  /** What it says; absent where an error keeps it from being read. */
  readonly series?: Series;
}

/** What the description of a series of the workspace `root` says: see {@link SeriesText.series}. */
export function readSeries(files: Files, root: string, id: string): Outcome<Series | undefined> {
  const { value, diagnostics } = readSeriesText(files, root, id);
  return { value: value?.series, diagnostics };
}

/** Reads the description of a series of the workspace `root`; undefined, with errors, where it is missing or broken. */
export function readSeriesText(
  files: Files,
  root: string,
  id: string,
): Outcome<SeriesText | undefined> {
  const file = seriesFile(id);
  const source = readSource(files, root, file);
  if (source.value === undefined) return { value: undefined, diagnostics: source.diagnostics };
  const yaml = parseYaml(source.value, placesIn(file, source.value));
  const diagnostics: Diagnostic[] = [...source.diagnostics, ...yaml.diagnostics];
  if (yaml.value === undefined) return { value: undefined, diagnostics };
  const fields = matchKeys<SeriesKey>(yaml.value, seriesKeys);
  diagnostics.push(...fields.diagnostics);
  const series = seriesOf(id, fields.value, (diagnostic) => diagnostics.push(diagnostic));
  const text = { file, fields: fields.value };
  if (series === undefined || hasError(diagnostics)) return { value: text, diagnostics };
  return { value: { ...text, series }, diagnostics };
}

function seriesOf(id: string, fields: Fields<SeriesKey>, report: Report): Series | undefined {
  const reader = fieldReader(fields, report);
  const title = reader.requiredText('title')?.text;
  const publisher = reader.requiredText('publisher')?.text;
  const period = reader.requiredText('period') && reader.choice('period', periodKinds);
  const layout = reader.requiredText('layout') && readName('layout', reader, report);
  const theme = readName('theme', reader, report);
  const described = {
    id,
    file: seriesFile(id),
    week: readWeek(reader, report) ?? defaults.week,
    numerals: reader.choice('numerals', numerals) ?? defaults.numerals,
    language: readLanguage(reader, report) ?? defaults.language,
    ...given({
      topic: reader.text('topic')?.text,
      scope: reader.text('scope')?.text,
      theme: theme?.text,
      organisation: readOrganisation(fields, report),
    }),
    ...readColophon(reader),
  };
  if (!title || !publisher || !period || !layout) return undefined;
  const places = { layout: layout.place, ...given({ theme: theme?.place }) };
  return { ...described, title, publisher, period, layout: layout.text, places };
}

function readName(
  key: 'layout' | 'theme',
  reader: FieldReader<SeriesKey>,
  report: Report,
): YamlText | undefined {
  const node = reader.text(key);
  if (node === undefined || isLookName(node.text)) return node;
  report(finding('name-malformed', node.place, { field: key, text: node.text }));
  return undefined;
}

function readWeek(reader: FieldReader<SeriesKey>, report: Report): Week | undefined {
  const node = reader.text('week');
  if (node === undefined) return undefined;
  const week = parseWeek(node.text);
  if (week === undefined) report(finding('week-malformed', node.place, { text: node.text }));
  return week;
}

/** A language tag as BCP 47 has it. */
function readLanguage(reader: FieldReader<SeriesKey>, report: Report): string | undefined {
  const node = reader.text('language');
  if (node === undefined) return undefined;
  try {
    return Intl.getCanonicalLocales(node.text)[0];
  } catch {
    report(finding('language-malformed', node.place, { text: node.text }));
    return undefined;
  }
}

function readOrganisation(fields: Fields<SeriesKey>, report: Report): Series['organisation'] {
  const node = fields.entries.organisation?.value;
  if (node === undefined) return undefined;
  if (node.kind !== 'mapping') {
    const values = { field: 'organisation', expected: 'mapping', found: node.kind } as const;
    report(finding('field-type', node.place, values));
    return undefined;
  }
  const names = matchKeys<'zh' | 'en'>(node, organisationKeys);
  for (const diagnostic of names.diagnostics) report(diagnostic);
  const reader = fieldReader(names.value, report);
  return given({ zh: reader.text('zh')?.text, en: reader.text('en')?.text });
}
