import { join } from 'node:path';
import type { Files } from '../host/host.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { finding } from '../model/finding.js';
import { readOwn } from '../read/source.js';
import type { TemplateFile } from './layout-files.js';

/** More than any template needs, in bytes. */
const sizeLimit = 1_000_000;

/** `templates/` of the workspace laid over `templates/` of the package; paths are relative to it. */
export interface TemplateFolder {
  /** The names of all folders right in it, in UTF-16 order. */
  folders(): readonly string[];
  /** The names of all files in the folder `path`, in UTF-16 order. */
  names(path: string): readonly string[];
  /** The file `path`: the workspace's, else the package's; undefined where there is none to use. */
  read(path: string): TemplateFile | undefined;
}

/**
 * Opens the two folders as one. A file of the workspace that leads out of it, is no file, is too
 * large or is not UTF-8 is reported, and the built-in one is used.
 */
export function templateFolder(
  files: Files,
  packageRoot: string,
  workspaceRoot: string,
  report: (diagnostic: Diagnostic) => void,
): TemplateFolder {
  const list = (path: string) =>
    [packageRoot, workspaceRoot].flatMap((root) => files.list(join(root, 'templates', path)) ?? []);

  const readReplacement = (file: string): TemplateFile | undefined => {
    const answer = readOwn(files, workspaceRoot, file, sizeLimit);
    if (answer.kind === 'missing') return undefined;
    const own = answer.kind === 'file' ? decoded(file, answer.bytes) : undefined;
    if (own === undefined) {
      const reason = answer.kind === 'file' ? 'not-utf8' : answer.kind;
      report(finding('template-unreadable', { file, line: 1, column: 1 }, { reason }));
    }
    return own;
  };

  const readBuiltIn = (file: string): TemplateFile | undefined => {
    const bytes = files.read(join(packageRoot, file));
    return bytes === undefined ? undefined : decoded(file, bytes);
  };

  return {
    folders: () => sorted(list('').flatMap(({ name, kind }) => (kind === 'folder' ? [name] : []))),
    names: (path) =>
      sorted(list(path).flatMap(({ name, kind }) => (kind === 'folder' ? [] : [name]))),
    read: (path) => readReplacement(`templates/${path}`) ?? readBuiltIn(`templates/${path}`),
  };
}

function sorted(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}

function decoded(file: string, bytes: Uint8Array): TemplateFile | undefined {
  try {
    // The decoder drops a byte-order mark.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { file, bytes, text: text.replaceAll('\r\n', '\n') };
  } catch {
    return undefined;
  }
}
