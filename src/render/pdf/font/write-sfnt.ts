/**
 * Writes a TrueType file: tables in the order of their tags, padded to four bytes, with the
 * checksums that `head` and the directory ask for.
 */
export function writeTables(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const tags = [...tables.keys()].sort();
  const start = 12 + tags.length * 16;
  const lengths = tags.map((tag) => padded(tables.get(tag)?.length ?? 0));
  const bytes = new Uint8Array(lengths.reduce((sum, length) => sum + length, start));
  const file = new DataView(bytes.buffer);

  const power = 2 ** Math.floor(Math.log2(tags.length));
  file.setUint32(0, 0x00010000);
  file.setUint16(4, tags.length);
  file.setUint16(6, power * 16);
  file.setUint16(8, Math.log2(power));
  file.setUint16(10, (tags.length - power) * 16);

  let offset = start;
  let head: number | undefined;
  for (const [index, tag] of tags.entries()) {
    const table = tables.get(tag) ?? new Uint8Array();
    bytes.set(table, offset);
    if (tag === 'head') {
      head = offset;
      file.setUint32(offset + 8, 0);
    }
    const record = 12 + index * 16;
    for (let at = 0; at < 4; at += 1) bytes[record + at] = tag.charCodeAt(at);
    file.setUint32(record + 4, checksum(file, offset, offset + padded(table.length)));
    file.setUint32(record + 8, offset);
    file.setUint32(record + 12, table.length);
    offset += padded(table.length);
  }
  if (head !== undefined) {
    file.setUint32(head + 8, (0xb1b0afba - checksum(file, 0, bytes.length)) >>> 0);
  }
  return bytes;
}

function padded(length: number): number {
  return (length + 3) & ~3;
}

/** The sum of all 32-bit words, modulo 2³². */
function checksum(file: DataView, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at += 4) sum = (sum + file.getUint32(at)) >>> 0;
  return sum;
}
