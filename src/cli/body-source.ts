import { resolve } from 'node:path';
import type { Outcome } from '../model/diagnostic.js';
import { decode } from '../read/decode.js';
import type { Session } from './session.js';

/** Where an article's text comes from: a file's bytes are at hand at once, standard input is read when it is time. */
export type BodySource =
  | { readonly kind: 'bytes'; readonly name: string; read(): Promise<Uint8Array> }
  | { readonly kind: 'none' }
  | { readonly kind: 'missing' };

/** Opens what `--body` names: a file, `-` for standard input, or nothing at all. */
export function openBody(session: Session, name: string | undefined): BodySource {
  const { host, io } = session;
  if (name === undefined) return { kind: 'none' };
  if (name === '-') return { kind: 'bytes', name, read: () => readStandardInput(session) };
  const path = resolve(io.cwd, name);
  const bytes = host.files.stat(path)?.kind === 'file' ? host.files.read(path) : undefined;
  if (bytes === undefined) return { kind: 'missing' };
  return { kind: 'bytes', name, read: async () => bytes };
}

/** The text of a body in UTF-8 or GB 18030; undefined, with the reason, where it is no text. It is kept in UTF-8 in any case, so its encoding is not worth a word. */
export async function readBody(
  source: Exclude<BodySource, { kind: 'missing' }>,
): Promise<Outcome<string | undefined>> {
  if (source.kind === 'none') return { value: '', diagnostics: [] };
  const { value, diagnostics } = decode(await source.read(), source.name);
  return { value, diagnostics: value === undefined ? diagnostics : [] };
}

async function readStandardInput({ io, printer, words }: Session): Promise<Uint8Array> {
  if (io.stdin.isTerminal) printer.note(words.result.stdinWaiting);
  const { stream } = io.stdin;
  return new Promise((resolve, reject) => {
    const pieces: Uint8Array[] = [];
    stream.on('data', (piece) => pieces.push(Buffer.from(piece)));
    stream.on('end', () => resolve(Buffer.concat(pieces)));
    stream.on('error', reject);
    // Questions that were answered before have left the keyboard paused; an iterator would not wake it.
    stream.resume();
  });
}
