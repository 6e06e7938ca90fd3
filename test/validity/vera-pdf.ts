import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** The standards that veraPDF knows by these names: PDF/A-2a, PDF/A-3a (ISO 19005), PDF/UA-1 (ISO 14289). */
export type Profile = '2a' | '3a' | 'ua1';

/** What veraPDF says of one file by one standard. */
export interface Verdict {
  readonly profile: Profile;
  readonly file: string;
  /** How many checks it made. */
  readonly checks: number;
  /** Rules that were broken; empty where the file complies. */
  readonly broken: readonly string[];
}

/** It comes inside this package, but for the Java libraries that Java 11 dropped. */
const library = join(
  import.meta.dirname,
  '../../node_modules/@opendataloader/pdf/lib/opendataloader-pdf-cli.jar',
);
const jaxb = '/usr/share/java/jaxb-runtime.jar';

/** Why veraPDF cannot run here; undefined where it can. */
export function whyNoVeraPdf(): string | undefined {
  const java = spawnSync('javac', ['-version'], { encoding: 'utf8' });
  if (java.error !== undefined || java.status !== 0) return 'there is no JDK (17 or later)';
  const missing = [library, jaxb].find((jar) => !existsSync(jar));
  return missing && `${missing} is missing (Debian: libjaxb-java)`;
}

/** Validates files, each by one standard, in one run of Java. */
export async function validate(
  wanted: readonly { readonly profile: Profile; readonly file: string }[],
): Promise<readonly Verdict[]> {
  const argv = ['-cp', `${library}:${jaxb}`, join(import.meta.dirname, 'Validate.java')];
  for (const { profile, file } of wanted) argv.push(profile, file);
  const { stdout } = await promisify(execFile)('java', argv, { maxBuffer: 1 << 26 });
  const lines = stdout.trim().split('\n');
  return wanted.map((one, at) => {
    const [profile, file, checks, ...broken] = lines[at]?.split('\t') ?? [];
    if (profile !== one.profile || file !== one.file) throw new Error(`veraPDF said: ${stdout}`);
    return { ...one, checks: Number(checks), broken };
  });
}
