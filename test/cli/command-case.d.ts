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
  readonly files: readonly {
    readonly path: string;
    readonly text: string;
  }[];
  readonly steps: readonly Step[];
}
/** Reads a case file. */
export declare function parseCase(text: string): CaseFile;
/** Writes the files that a case starts with. */
export declare function layOut(folder: string, { files }: CaseFile): void;
/** Runs one of the few commands beside `bulletin` that cases use. */
export declare function runTool(folder: string, [tool, path]: readonly string[]): Result;
