import type { Workspace } from './workspace.js';

/**
 * The folder under bulletins/ that `named` (a series, an issue of it, or a path in it) speaks of, where
 * it is there but holds no series.yaml; undefined where it is something else that is wrong.
 */
export function folderWithoutSeries(
  named: string,
  { diagnostics }: Pick<Workspace, 'diagnostics'>,
): string | undefined {
  const id = /^(?:\.[\\/])?(?:bulletins[\\/])?([^\\/]+)/.exec(named)?.[1];
  const isThere = diagnostics.some(
    ({ rule, place }) => rule === 'series-missing' && place.file === `bulletins/${id}`,
  );
  return isThere ? id : undefined;
}
