import { HostError, type HostFault } from './host.js';

const faults: Readonly<Record<string, HostFault>> = {
  EACCES: 'permission',
  EPERM: 'permission',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EROFS: 'readonly',
  EBUSY: 'busy',
  ETXTBSY: 'busy',
};

/** What the system says when a path leads to nothing: one of its folders is missing or a file, its links go round in a circle, or no name can be that long. */
const nothingThere = ['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG'];

/** The operating system's word for what went wrong (ENOSPC); undefined where the error is none of its. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** Runs `action`; a failure of the system about `path` is thrown as a {@link HostError}. */
export function hosted<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined || error instanceof HostError) throw error;
    throw new HostError(faults[code] ?? 'other', path, code);
  }
}

/** Like {@link hosted}, but undefined where the path leads to nothing. */
export function hostedIfThere<T>(path: string, action: () => T): T | undefined {
  // No name holds a NUL; Node would throw a TypeError, as if a programmer had erred.
  if (path.includes('\0')) return undefined;
  return hosted(path, () => unlessCode(nothingThere, undefined, action));
}

/** What `action` returns, or `otherwise` where the system refuses it with one of `codes`. */
export function unlessCode<T, U>(codes: readonly string[], otherwise: U, action: () => T): T | U {
  try {
    return action();
  } catch (error) {
    if (codes.includes(systemCode(error) ?? '')) return otherwise;
    throw error;
  }
}
