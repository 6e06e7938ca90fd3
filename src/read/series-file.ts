/** Where a series is described, relative to the workspace. */
export function seriesFile(id: string): string {
  return `bulletins/${id}/series.yaml`;
}
