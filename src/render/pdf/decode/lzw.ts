/** The longest code of GIF's compression, in bits. */
const longestCode = 12;

/**
 * Undoes GIF's compression (GIF89a specification, appendix F): `blocks` are blocks with their lengths
 * before them, `codeSize` the bits of a colour's number. Undefined where there is a code that
 * cannot be, or the codes end before `length` numbers are there.
 */
export function inflateLzw(
  blocks: Uint8Array,
  codeSize: number,
  length: number,
): Uint8Array | undefined {
  const out = new Uint8Array(length);
  const clear = 1 << codeSize;
  // A code stands for what was written at `starts`, `lengths` long; the first ones for themselves.
  const starts = new Uint32Array(1 << longestCode);
  const lengths = new Uint32Array(1 << longestCode);
  let next = clear + 2;
  let width = codeSize + 1;
  let written = 0;
  let previous: { readonly start: number; readonly length: number } | undefined;
  for (const code of codes(blocks, () => width)) {
    if (code === clear) {
      next = clear + 2;
      width = codeSize + 1;
      previous = undefined;
      continue;
    }
    if (code === clear + 1 || written === length) break;
    const isKnown = code < clear || (code > clear + 1 && code < next);
    if (!isKnown && (code !== next || previous === undefined)) return undefined;
    if (previous !== undefined && next < 1 << longestCode) {
      // What was written last, and the first number of what is written now, which follows it.
      starts[next] = previous.start;
      lengths[next] = previous.length + 1;
      next += 1;
      if (next === 1 << width && width < longestCode) width += 1;
    }
    const start = written;
    if (code < clear) {
      out[written++] = code;
    } else {
      const from = starts[code] ?? 0;
      const end = from + (lengths[code] ?? 0);
      for (let at = from; at < end && written < length; at += 1) out[written++] = out[at] ?? 0;
    }
    previous = { start, length: written - start };
  }
  return written === length ? out : undefined;
}

/** The codes in the blocks, each as many bits wide as `width` says when it is read. */
function* codes(blocks: Uint8Array, width: () => number): Generator<number> {
  let bits = 0;
  let count = 0;
  let at = 0;
  for (let length = blocks[at] ?? 0; length > 0; length = blocks[at] ?? 0) {
    for (let byte = at + 1; byte <= at + length; byte += 1) {
      bits |= (blocks[byte] ?? 0) << count;
      count += 8;
      while (count >= width()) {
        const size = width();
        yield bits & ((1 << size) - 1);
        bits >>>= size;
        count -= size;
      }
    }
    at += 1 + length;
  }
}
