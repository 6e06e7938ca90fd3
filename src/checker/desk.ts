import { seriesPassages } from '../check/gather-issue.js';
import { rules } from '../check/rules/index.js';
import { runPassageRules } from '../check/run-rules.js';
import { readSettings, type Settings, settle } from '../check/settings.js';
import type { Host } from '../host/host.js';
import type { Diagnostic, Outcome } from '../model/diagnostic.js';
import { readSeriesText, type SeriesText } from '../read/series.js';
import { readTerms, type Terms } from '../read/terms.js';

/** What the issues of one series are checked with. */
export interface Desk {
  readonly host: Host;
  /** The workspace; absolute. */
  readonly root: string;
  readonly series: SeriesText | undefined;
  /** What series.yaml sets rules to. */
  readonly settings: Settings;
  readonly terms: Terms;
}

/** Reads what the issues of the series `id` share, and checks it. */
export function openDesk(host: Host, root: string, id: string): Outcome<Desk> {
  const { value: series, diagnostics: read } = readSeriesText(host.files, root, id);
  const terms = readTerms(host.files, root);
  const settings = readSettings(series?.fields.entries.rules?.value);
  const found = series
    ? runPassageRules({ passages: seriesPassages(series), asides: [] }, series.file, rules)
    : [];
  const settled = (diagnostics: readonly Diagnostic[]) =>
    diagnostics.flatMap((diagnostic) => settle(diagnostic, settings.value) ?? []);
  return {
    value: { host, root, series, settings: settings.value, terms: terms.value },
    diagnostics: [
      ...settled(terms.diagnostics),
      ...settled(read),
      ...settings.diagnostics,
      ...settled(found),
    ],
  };
}
