/** Before a whole number of two bytes. */
export const shortint = 28;

/** A number, and how many bytes it takes. */
interface ReadNumber {
  readonly value: number;
  readonly length: number;
}

/** A whole number of one to three bytes, as DICTs and charstrings write it (Adobe TN 5176, 4; TN 5177, 3.2). */
export function shortNumber(bytes: Uint8Array, at: number): ReadNumber {
  const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3);
  if (first === shortint) return { value: ((second << 24) >> 16) | third, length: 3 };
  if (first <= 246) return { value: first - 139, length: 1 };
  if (first <= 250) return { value: (first - 247) * 256 + second + 108, length: 2 };
  return { value: -(first - 251) * 256 - second - 108, length: 2 };
}

/** A number in a charstring: a short one, or one of 16 bits before the point and 16 behind it. */
export function charStringNumber(code: Uint8Array, at: number): ReadNumber {
  if (code[at] !== 255) return shortNumber(code, at);
  const [first = 0, second = 0, third = 0, fourth = 0] = code.subarray(at + 1, at + 5);
  const fixed = (first << 24) | (second << 16) | (third << 8) | fourth;
  return { value: fixed / 65536, length: 5 };
}

/** A number as a charstring writes it: whole in as few bytes as it takes, or of 16 and 16 bits. */
export function operandBytes(value: number): readonly number[] {
  if (!Number.isInteger(value) || value < -32768 || value > 32767) {
    const fixed = Math.round(value * 65536);
    return [255, (fixed >> 24) & 255, (fixed >> 16) & 255, (fixed >> 8) & 255, fixed & 255];
  }
  if (value >= -107 && value <= 107) return [value + 139];
  if (value >= 108 && value <= 1131) return [247 + ((value - 108) >> 8), (value - 108) & 255];
  if (value <= -108 && value >= -1131) return [251 + ((-value - 108) >> 8), (-value - 108) & 255];
  return [shortint, (value >> 8) & 255, value & 255];
}
