/** The units of a theme's lengths, in pt. */
const units = { pt: 1, mm: 72 / 25.4, cm: 72 / 2.54, in: 72 };

/** The sizes of type as Chinese printers and word processors name them, 号, in pt. */
const namedSizes: ReadonlyMap<string, number> = new Map([
  ['初号', 42],
  ['小初', 36],
  ['一号', 26],
  ['小一', 24],
  ['二号', 22],
  ['小二', 18],
  ['三号', 16],
  ['小三', 15],
  ['四号', 14],
  ['小四', 12],
  ['五号', 10.5],
  ['小五', 9],
  ['六号', 7.5],
  ['小六', 6.5],
  ['七号', 5.5],
  ['八号', 5],
]);

/** A length as written: absolute, in pt; or in em, which only the type at hand turns into pt. */
export interface Length {
  readonly value: number;
  readonly unit: 'pt' | 'em';
}

/** Reads `37mm`, `1.5cm`, `12pt`, `1in`, `2em`, `三号` or `0`, also in capitals or full-width; undefined for anything else. */
export function parseLength(text: string): Length | undefined {
  const written = text.normalize('NFKC').trim().toLowerCase();
  const named = namedSizes.get(written);
  if (named !== undefined) return { value: named, unit: 'pt' };
  const match = /^(-?\d*\.?\d+)\s*(pt|mm|cm|in|em)?$/.exec(written);
  if (match === null) return undefined;
  const number = Number(match[1]);
  const unit = match[2];
  if (unit === undefined) return number === 0 ? { value: 0, unit: 'pt' } : undefined;
  if (unit === 'em') return { value: number, unit };
  if (unit === 'pt' || unit === 'mm' || unit === 'cm' || unit === 'in') {
    return { value: number * units[unit], unit: 'pt' };
  }
  return undefined;
}

/** The length in pt, where 1 em is `em` pt. */
export function inPoints(length: Length, em: number): number {
  return length.unit === 'em' ? length.value * em : length.value;
}
