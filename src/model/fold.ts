/** How far the full-width forms of the printable ASCII characters stand from those (Unicode, U+FF01 to U+FF5E). */
const fullWidthOffset = 0xfee0;

/** A text as it is compared where neither case nor width nor spaces count. */
export function folded(text: string): string {
  return text
    .replace(/\s+/g, '')
    .replace(/[\uff01-\uff5e]/g, (wide) => shifted(wide, -fullWidthOffset))
    .toLowerCase();
}

/** The ways in which a character, a UTF-16 unit, can be written in other cases and widths, itself among them. */
export function formsOf(unit: string): readonly string[] {
  const cases = [unit, folded(unit), folded(unit).toUpperCase()].filter(
    ({ length }) => length === 1,
  );
  const wide = cases.filter((one) => one > ' ' && one <= '~');
  return [...new Set([...cases, ...wide.map((one) => shifted(one, fullWidthOffset))])];
}

function shifted(unit: string, offset: number): string {
  return String.fromCharCode(unit.charCodeAt(0) + offset);
}
