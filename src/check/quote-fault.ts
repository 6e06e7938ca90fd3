/** One change of a mark: `at`, an offset in UTF-16 units, and what should stand there. */
export interface QuoteChange {
  readonly at: number;
  readonly mark: string;
  readonly changed: string;
}

/** What is wrong with the double quotation marks of a text, and how to mend all of it; no changes where that is not certain. */
export interface QuoteFault {
  readonly kind: 'straight' | 'turned' | 'nested';
  /** The first mark that is wrong. */
  readonly at: number;
  readonly count: number;
  readonly changes: readonly QuoteChange[];
}

/** A text after changes, each of which puts one UTF-16 unit in the place of another. */
export function withChanges(text: string, changes: readonly QuoteChange[]): string {
  const units = text.split('');
  for (const { at, changed } of changes) units[at] = changed;
  return units.join('');
}
