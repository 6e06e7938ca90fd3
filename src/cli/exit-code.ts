/** What the program's exit says to scripts and CI. */
export const exitCodes = {
  done: 0,
  /** The content has errors. */
  content: 1,
  /** The command line is wrong, or a value is missing where nobody can be asked. */
  use: 2,
  /** The surroundings failed: disk, permission. */
  surroundings: 3,
  /** A bug of the program (EX_SOFTWARE of sysexits.h). */
  bug: 70,
  /** Stopped by the user (128 + SIGINT). */
  stopped: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
