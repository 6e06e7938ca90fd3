import { stringify } from 'yaml';

/** A file with front matter: the fields in the order given, those without a value left out, then the text. */
export function withFrontMatter(
  fields: Readonly<Record<string, string | number | undefined>>,
  body: string,
): string {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  // No folding: a long title stays on its line.
  return `---\n${stringify(Object.fromEntries(given), { lineWidth: 0 })}---\n${body}`;
}
