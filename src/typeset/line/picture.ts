import { pictureSize } from '../picture-size.js';
import type { Setting } from '../setting.js';
import { typeArea } from '../type-area.js';
import type { Thing } from './span.js';

/** A picture among characters: at its own size if the line and the page can take it. */
export function pictureInLine(
  picture: string | undefined,
  size: number,
  width: number,
  setting: Setting,
): Thing {
  const height = typeArea(setting.theme).height * setting.theme.pictureHeight;
  const fitted = pictureSize(picture, { width, height }, setting);
  if (fitted === undefined)
    return { kind: 'picture', picture: undefined, width: size, height: size };
  return { kind: 'picture', picture, ...fitted };
}
