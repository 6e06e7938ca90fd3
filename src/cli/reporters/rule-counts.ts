import type { Catalogue } from '../../messages/catalogue.js';
import type { Severity } from '../../model/diagnostic.js';
import type { Found } from '../check-report.js';
import type { Paint } from '../paint.js';
import { severityRank } from '../severity-rank.js';
import { tableLines } from '../table.js';

/** How often a rule was broken, and how many of these `--fix` and `--fix-body` mend. */
interface Count {
  readonly rule: string;
  readonly severity: Severity;
  all: number;
  own: number;
  quoted: number;
}

/** Counts findings by their rules. */
export class RuleCounts {
  readonly #counts = new Map<string, Count>();

  get isEmpty(): boolean {
    return this.#counts.size === 0;
  }

  add({ diagnostic, fixable }: Found): void {
    const { rule, severity } = diagnostic;
    // The severity of a rule may be set for each file.
    const key = `${severity} ${rule}`;
    const count = this.#counts.get(key) ?? { rule, severity, all: 0, own: 0, quoted: 0 };
    this.#counts.set(key, count);
    count.all += 1;
    if (fixable !== null) count[fixable] += 1;
  }

  /** A line for each rule, the grave and the frequent first. */
  lines({ severities, check }: Catalogue['cli'], paint: Paint): string[] {
    const counts = [...this.#counts.values()].sort(
      (a, b) =>
        severityRank(a.severity) - severityRank(b.severity) ||
        b.all - a.all ||
        (a.rule < b.rule ? -1 : 1),
    );
    const rows = counts.map(({ rule, severity, all, own, quoted }) => [
      severities[severity],
      rule,
      String(all),
      check.fixable(own, quoted),
    ]);
    return tableLines(['left', 'left', 'right', 'left'], rows).map((line, index) => {
      const severity = counts[index]?.severity ?? 'info';
      const word = severities[severity];
      return paint(severity, word) + line.slice(word.length);
    });
  }
}
