import { crc32, deflateSync } from 'node:zlib';

/** A small bar chart as a PNG (8-bit grey), so that there is something to see. */
export function chartPng(width: number, height: number): Uint8Array {
  const bars = [0.35, 0.55, 0.48, 0.7, 0.9];
  const rows = Array.from({ length: height }, (_, y) => {
    const row = Buffer.alloc(width + 1, 0xff);
    row[0] = 0;
    for (let x = 0; x < width; x += 1) {
      const place = (x / width) * bars.length;
      const bar = bars[Math.floor(place)] ?? 0;
      if (place % 1 > 0.25 && place % 1 < 0.75 && 1 - y / height < bar) row[x + 1] = 0x66;
    }
    return row;
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
