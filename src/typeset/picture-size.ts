import type { Setting } from './setting.js';

/** A picture's pixels are never set larger than at this resolution, per inch. */
const resolution = 96;

/** A picture's size in pt that fits a room and its own resolution; undefined where its size is unknown. */
export function pictureSize(
  picture: string | undefined,
  room: { readonly width: number; readonly height: number },
  setting: Setting,
): { readonly width: number; readonly height: number } | undefined {
  const pixels = picture === undefined ? undefined : setting.pictures.get(picture);
  if (pixels === undefined || !(pixels.width > 0) || !(pixels.height > 0)) return undefined;
  const natural = 72 / resolution;
  const scale = Math.min(natural, room.width / pixels.width, room.height / pixels.height);
  return { width: pixels.width * scale, height: pixels.height * scale };
}
