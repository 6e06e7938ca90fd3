import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/**
 * A command test as plain text. Each line starts with a mark:
 *
 *     # what is tested
 *     > path/of/a/file        (a file to write; its lines follow, two spaces in front)
 *     $ bulletin add --title 'x y'
 *     < a line of standard input
 *     | a line expected on stdout
 *     ! a line expected on stderr
 *     = 2                     (the exit code; 0 where nothing is said)
 *
 * Beside `bulletin`, `cat FILE`, `find FOLDER` and `rm PATH` are understood. The steps of a file
 * run one after the other in one folder.
 */
export interface Step {
  /** The line of the case file on which the command stands. */
  readonly line: number;
  readonly words: readonly string[];
  readonly stdin: string;
  readonly expected: Result;
}

export interface Result {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

export interface CaseFile {
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly steps: readonly Step[];
}

/** Reads a case file. */
export function parseCase(text: string): CaseFile {
  const files: { path: string; text: string }[] = [];
  const steps: {
    line: number;
    words: string[];
    stdin: string;
    expected: { stdout: string; stderr: string; exitCode: number };
  }[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const step = steps.at(-1);
    const mark = line.slice(0, 2).trimEnd();
    const rest = line.slice(2);
    if (line === '' || mark === '#') continue;
    if (mark === '>') files.push({ path: rest, text: '' });
    else if (mark === '$') {
      const expected = { stdout: '', stderr: '', exitCode: 0 };
      steps.push({ line: index + 1, words: splitWords(rest), stdin: '', expected });
    } else if (mark === '' && step === undefined) {
      const file = files.at(-1);
      if (file) file.text += `${rest}\n`;
    } else if (step === undefined) throw new Error(`line ${index + 1}: no command yet`);
    else if (mark === '<') step.stdin += `${rest}\n`;
    else if (mark === '|') step.expected.stdout += `${rest}\n`;
    else if (mark === '!') step.expected.stderr += `${rest}\n`;
    else if (mark === '=') step.expected.exitCode = Number(rest);
    else throw new Error(`line ${index + 1}: what is ${line}?`);
  }
  return { files, steps };
}

/** Writes the files that a case starts with. */
export function layOut(folder: string, { files }: CaseFile): void {
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Runs one of the few commands beside `bulletin` that cases use. */
export function runTool(folder: string, [tool, path = '.']: readonly string[]): Result {
  const target = join(folder, path);
  if (tool === 'rm') rmSync(target, { recursive: true });
  const stdout =
    tool === 'cat'
      ? readFileSync(target, 'utf8')
      : tool === 'find'
        ? filesBelow(folder, target)
        : '';
  return { stdout, stderr: '', exitCode: 0 };
}

function filesBelow(folder: string, target: string): string {
  return readdirSync(target, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
    .map((path) => `${path}\n`)
    .join('');
}

/** Words as a shell would see them, with single quotes. */
function splitWords(line: string): string[] {
  return [...line.matchAll(/'([^']*)'|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');
}
