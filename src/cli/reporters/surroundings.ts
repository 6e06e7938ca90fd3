import { catalogue } from '../../messages/messages.js';
import type { IssueName } from '../../model/selector.js';
import { paintFor } from '../paint.js';
import { repositoryFolder } from '../repository-folder.js';
import type { Session } from '../session.js';
import type { Surroundings } from './reporter.js';

/** What a reporter may know of a check of `issues` in the workspace `root`. */
export function surroundingsOf(
  { io, host, language, loudness, colours }: Session,
  root: string,
  issues: readonly IssueName[],
  stopAt: Surroundings['stopAt'],
): Surroundings {
  return {
    language,
    words: catalogue(language),
    files: host.files,
    root,
    folder: repositoryFolder(root, io.env),
    issues,
    stopAt,
    loudness,
    columns: io.stdout.columns ?? 80,
    paint: paintFor(io.stdout, io.env, colours),
  };
}
