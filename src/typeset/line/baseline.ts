/** How much of an em box stands below the baseline (OpenType's ideographic em box). */
const descent = 0.12;

/**
 * The baseline in a line of a height, in pt from its top: the em box stands in its middle. It does not
 * depend on the face, so that lines of all faces stand on one grid.
 */
export function baselineIn(leading: number, size: number): number {
  return (leading + size) / 2 - descent * size;
}
