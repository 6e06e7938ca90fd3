import { join } from 'node:path';
import type { Host } from '../host/host.js';
import type { Plan } from './plan.js';

/** What became of a plan: done, or files that it would have had to overwrite. */
export type Applied =
  | { readonly kind: 'done' }
  | { readonly kind: 'exists'; readonly files: readonly string[] };

/**
 * Carries out a plan in the workspace `root`. Where a file to be created exists, nothing is done at
 * all; only one that appears at this very moment, out of the hands of a program that takes no lock,
 * can stop a plan half-way, and it is left alone, too.
 */
export function applyPlan(host: Host, root: string, plan: Plan): Applied {
  const existing = plan
    .filter(({ kind, file }) => kind === 'create' && host.files.stat(join(root, file)))
    .map(({ file }) => file);
  if (existing.length > 0) return { kind: 'exists', files: existing };

  for (const { kind, file, text } of plan) {
    const bytes = new TextEncoder().encode(text);
    if (kind === 'append') host.files.append(join(root, file), bytes);
    else if (!host.files.create(join(root, file), bytes)) return { kind: 'exists', files: [file] };
  }
  return { kind: 'done' };
}
