/** What a font calls itself. */
export interface FontNames {
  /** Its PostScript name, as PDF names may spell it. */
  readonly postScript: string;
  /** Its family, full and PostScript names in every language that it gives. */
  readonly all: readonly string[];
}

/** Family, full name, PostScript name, typographic family (OpenType, `name`, name IDs). */
const nameIds = [1, 4, 6, 16];
const postScriptId = 6;

/** More records than any font has. */
const mostRecords = 2000;

/** Reads the names of a `name` table that are in Unicode. Throws a RangeError where the table is cut off. */
export function readNames(table: DataView | undefined): FontNames {
  const all = new Set<string>();
  let postScript = '';
  const strings = table?.getUint16(4) ?? 0;
  const count = Math.min(table?.getUint16(2) ?? 0, mostRecords);
  for (let record = 6; table && record < 6 + count * 12; record += 12) {
    const platform = table.getUint16(record);
    const id = table.getUint16(record + 6);
    // Platforms 0 (Unicode) and 3 (Windows) write UTF-16, most significant byte first.
    if ((platform !== 0 && platform !== 3) || !nameIds.includes(id)) continue;
    const name = utf16(table, strings + table.getUint16(record + 10), table.getUint16(record + 8));
    all.add(name);
    if (id === postScriptId) postScript ||= name.replace(/[^A-Za-z0-9-]/g, '').slice(0, 63);
  }
  return { postScript: postScript || 'Font', all: [...all] };
}

function utf16(table: DataView, start: number, length: number): string {
  const units: number[] = [];
  for (let at = start; at + 1 < start + length; at += 2) units.push(table.getUint16(at));
  return units.map((unit) => String.fromCharCode(unit)).join('');
}
