/**
 * Whether `name` can be the name of a layout or a theme: letters of any script, figures, `-` and `_`,
 * as it is written in series.yaml, `extends` and `--theme`. Names are parts of paths, so nothing that
 * could lead elsewhere is one.
 */
export function isLookName(name: string): boolean {
  return /^[\p{L}\p{M}\p{N}_-]+$/u.test(name);
}
