import { isUtf8 } from 'node:buffer';
import type { Diagnostic, Outcome } from '../model/diagnostic.js';
import { finding } from '../model/finding.js';
import { placeOfFile, placesIn } from './places.js';

/**
 * The text of a file: UTF-8, with or without a byte-order mark; else GB 18030, with a warning.
 * Lines end in LF, however they did before, so that a checkout with CRLF makes the same report.
 * Undefined, with an error, where the bytes are no text.
 */
export function decode(bytes: Uint8Array, file: string): Outcome<string | undefined> {
  if (isUtf16(bytes)) return refused(finding('encoding-utf16', placeOfFile(file), {}));
  if (isUtf8(bytes)) return checked(utf8Text(bytes), file, []);
  const text = asGb18030(bytes);
  if (text !== undefined) {
    return checked(text, file, [finding('encoding-gb18030', placeOfFile(file), {})]);
  }
  return refused(finding('encoding-broken', firstBrokenPlace(bytes, file), {}));
}

function refused(diagnostic: Diagnostic): Outcome<undefined> {
  return { value: undefined, diagnostics: [diagnostic] };
}

/** Without a byte-order mark. A TextDecoder takes longer, which counts over an archive. */
function utf8Text(bytes: Uint8Array): string {
  const { buffer, byteOffset, byteLength } = bytes;
  return Buffer.from(buffer, byteOffset, byteLength)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function checked(
  decoded: string,
  file: string,
  diagnostics: readonly Diagnostic[],
): Outcome<string | undefined> {
  const text = decoded.replace(/\r\n?/g, '\n');
  const nul = text.indexOf('\0');
  if (nul >= 0) return refused(finding('nul-character', placesIn(file, text)(nul, nul + 1), {}));
  return { value: text, diagnostics };
}

/** Nearly any bytes can be read as GB 18030, so a text that was meant to be UTF-8, and is damaged in places, is not. */
function asGb18030(bytes: Uint8Array): string | undefined {
  const asUtf8 = utf8Text(bytes);
  const broken = count(asUtf8, /\uFFFD/g);
  const whole = count(asUtf8, /[^\0-\x7F\uFFFD]/g);
  if (whole > broken) return undefined;
  try {
    return new TextDecoder('gb18030', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function firstBrokenPlace(bytes: Uint8Array, file: string) {
  const text = utf8Text(bytes).replace(/\r\n?/g, '\n');
  const at = Math.max(text.indexOf('\uFFFD'), 0);
  return placesIn(file, text)(at, at + 1);
}
