/** `Exif\0\0` in front of the TIFF data of a JPEG's APP1 segment (Exif 2.32, §4.7.2). */
const exifHead = [0x45, 0x78, 0x69, 0x66, 0, 0];

const orientationTag = 0x0112;

/** The bytes of one entry of a TIFF directory. */
const entryLength = 12;

/** The orientation, 1 to 8, that an APP1 segment of a JPEG gives; undefined where it gives none. */
export function exifOrientation(segment: DataView): number | undefined {
  const isExif = exifHead.every((byte, index) => byteAt(segment, index) === byte);
  if (!isExif) return undefined;
  const tiff = new DataView(
    segment.buffer,
    segment.byteOffset + exifHead.length,
    segment.byteLength - exifHead.length,
  );
  if (tiff.byteLength < 8) return undefined;
  const littleEndian = tiff.getUint16(0) === 0x4949;
  const directory = tiff.getUint32(4, littleEndian);
  if (directory + 2 > tiff.byteLength) return undefined;
  const count = tiff.getUint16(directory, littleEndian);
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * entryLength;
    if (entry + entryLength > tiff.byteLength) return undefined;
    if (tiff.getUint16(entry, littleEndian) !== orientationTag) continue;
    const orientation = tiff.getUint16(entry + 8, littleEndian);
    return orientation >= 1 && orientation <= 8 ? orientation : undefined;
  }
  return undefined;
}

function byteAt(view: DataView, index: number): number | undefined {
  return index < view.byteLength ? view.getUint8(index) : undefined;
}
