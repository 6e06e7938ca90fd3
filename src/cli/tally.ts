import { partKnown } from '../check/baseline.js';
import type { Catalogue, FindingName } from '../messages/catalogue.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { IssueName } from '../model/selector.js';
import type { Baseline } from '../read/baseline.js';
import type { Fixable, Found, Totals } from './check-report.js';
import { findingText, sortFindings } from './finding-lines.js';
import { ruleFailures } from './rule-failures.js';

/** What is said of a file that --fix leaves alone. */
const unmended: readonly FindingName[] = ['encoding-gb18030', 'mend-encoding', 'mend-link'];

/** Counts what a check finds, and puts it into words. */
export class Tally {
  readonly #counts = { error: 0, warning: 0, info: 0 };
  /** What stands outside the issues is found with each of them, and said once. */
  readonly #shared = new Set<string>();
  readonly #stacks = new Set<string>();
  readonly #known: Diagnostic[] = [];
  /** The files that cannot be mended, which has been said. */
  readonly #unmendable = new Set<string>();
  #issues = 0;

  constructor(
    private readonly words: Catalogue,
    private readonly baseline: Baseline,
    private readonly isShown: (diagnostic: Diagnostic) => boolean,
  ) {}

  /** What is to be said of an issue's findings, or of the workspace's: each once, what would do harm first, then by its place. */
  take(diagnostics: readonly Diagnostic[], issue?: IssueName): readonly Found[] {
    if (issue !== undefined) this.#issues += 1;
    const { fresh, known } = partKnown(this.#unsaid(diagnostics, issue), this.baseline);
    this.#known.push(...known);
    const unsaid = fresh.filter(
      ({ rule, place }) => rule !== 'encoding-gb18030' || !this.#unmendable.has(place.file),
    );
    const shown = sortFindings(unsaid.filter(this.isShown));
    for (const { severity } of shown) this.#counts[severity] += 1;
    for (const { rule, place } of diagnostics) {
      if (unmended.includes(rule)) this.#unmendable.add(place.file);
    }
    return shown.map((diagnostic) => this.#found(diagnostic));
  }

  /** The stacks of the rules that failed. */
  get stacks(): ReadonlySet<string> {
    return this.#stacks;
  }

  /** Those that baseline.json knows, and nothing was said of. */
  get known(): readonly Diagnostic[] {
    return this.#known;
  }

  get totals(): Pick<Totals, 'issues' | 'errors' | 'warnings' | 'infos' | 'known'> {
    const { error, warning, info } = this.#counts;
    const known = this.#known.length;
    return { issues: this.#issues, errors: error, warnings: warning, infos: info, known };
  }

  #unsaid(diagnostics: readonly Diagnostic[], issue: IssueName | undefined): Diagnostic[] {
    for (const stack of ruleFailures(diagnostics)) this.#stacks.add(stack);
    const own = new Set<string>();
    return diagnostics.filter((diagnostic) => {
      const { rule, place, values } = diagnostic;
      const isOwn = issue !== undefined && place.file.startsWith(`${issue.folder}/`);
      const said = isOwn ? own : this.#shared;
      const key = JSON.stringify([rule, place, values]);
      if (said.has(key)) return false;
      said.add(key);
      return true;
    });
  }

  #found(diagnostic: Diagnostic): Found {
    return {
      diagnostic,
      text: findingText(diagnostic, this.words.findings),
      fixable: this.#unmendable.has(diagnostic.place.file) ? null : fixableOf(diagnostic),
    };
  }
}

function fixableOf({ edits = [] }: Diagnostic): Fixable {
  if (edits.length === 0) return null;
  return edits.some(({ voice }) => voice === 'quoted') ? 'quoted' : 'own';
}
