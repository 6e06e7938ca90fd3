/** How far into a page its character set is declared (HTML Living Standard, 4.2.5.4), in bytes. */
const declarationWithin = 1024;

const declared = /charset\s*=\s*["']?\s*([\w:.-]+)/i;

/**
 * The text of a page of the web, which may be cut off anywhere: UTF-8 where its bytes are; else in the
 * character set that its Content-Type, `type`, or its head names; else GB 18030.
 */
export function decodePage(bytes: Uint8Array, type: string): string {
  return decodedAs('utf-8', bytes) ?? new TextDecoder(labelOf(bytes, type)).decode(bytes);
}

function decodedAs(label: string, bytes: Uint8Array): string | undefined {
  try {
    // As a stream, for the last character may be cut in two.
    return new TextDecoder(label, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}

function labelOf(bytes: Uint8Array, type: string): string {
  const head = Buffer.from(bytes.subarray(0, declarationWithin)).toString('latin1');
  const labels = [type, head].map((text) => declared.exec(text)?.[1]);
  return labels.find((label) => label !== undefined && isKnown(label)) ?? 'gb18030';
}

/** True of the name of a character set that can be read; bytes that are no UTF-8 are not said to be. */
function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== 'utf-8';
  } catch {
    return false;
  }
}
