import { nearest } from '../model/nearest.js';
import type { Dialogue } from './dialogue.js';
import { folderWithoutSeries } from './folder-without-series.js';
import { canAsk, refused, type Session } from './session.js';
import type { Workspace } from './workspace.js';

/** The series named, or the only one. Undefined where it is unclear or unknown, which has been said. */
export async function chooseSeries(
  session: Session,
  workspace: Workspace,
  name: string | undefined,
  dialogue: Dialogue,
): Promise<string | undefined> {
  const { words } = session;
  const { series } = workspace;
  const [first] = series;
  if (first === undefined) return refused(session, words.workspace.empty());
  if (name !== undefined) {
    if (series.includes(name)) return name;
    const folder = folderWithoutSeries(name, workspace);
    if (folder !== undefined) return refused(session, words.workspace.seriesFileWanted(folder));
    return refused(session, words.workspace.seriesUnknown(name, series, nearest(name, series)));
  }
  if (series.length === 1) return first;
  if (canAsk(session)) return dialogue.choose(words.ask.series, series, (id) => id);
  return refused(session, words.workspace.seriesWanted(series));
}
