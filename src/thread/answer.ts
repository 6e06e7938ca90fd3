import { openReadyLayout } from '../template/ready-layout.js';
import type { Answer, Request } from './request.js';
import { takeBodies } from './take-bodies.js';
import { textWorkHere } from './text-work.js';

/** What the second thread does with a request. */
export async function answer(request: Request): Promise<Answer> {
  if (request.kind === 'read') {
    return { kind: 'read', bodies: takeBodies(request.sources, request.next) };
  }
  const { report, layout: files, formats } = request;
  const layout =
    openReadyLayout(files) ?? (await import('../template/layout.js')).openLayout(files);
  return { kind: 'render', texts: await textWorkHere.render(report, { layout, files }, formats) };
}
