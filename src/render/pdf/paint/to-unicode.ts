/** A CMap lists at most this many mappings in one block. */
const blockLength = 100;

/**
 * The CMap that says which text each code stands for (ISO 32000-1, 9.10.3), from code 1. A text may
 * have any length; a code without one is left out.
 */
export function toUnicode(texts: readonly string[]): string {
  const lines = texts
    .map((text, index) => ({ text, code: index + 1 }))
    .filter(({ text }) => text !== '')
    .map(({ text, code }) => `<${hex(code)}> <${utf16(text)}>`);
  const blocks: string[] = [];
  for (let at = 0; at < lines.length; at += blockLength) {
    const block = lines.slice(at, at + blockLength);
    blocks.push(`${block.length} beginbfchar`, ...block, 'endbfchar');
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <ffff>',
    'endcodespacerange',
    ...blocks,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
}

/** Four hexadecimal digits: a code, or a unit of UTF-16. */
export function hex(number: number): string {
  return number.toString(16).padStart(4, '0');
}

/** The units of a text in UTF-16, in hexadecimal digits. */
export function utf16(text: string): string {
  let units = '';
  for (let at = 0; at < text.length; at += 1) units += hex(text.charCodeAt(at));
  return units;
}
