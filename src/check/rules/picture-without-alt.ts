import { each } from '../../model/tree.js';
import { placeOf } from '../../read/body/body-source.js';
import { defineRule } from '../rule.js';

/** What stands there without anybody having written it: nothing, a word for any picture, the name of a file. */
const unwritten =
  /^(?:(?:图|图片|图像|照片|截图|配图|插图|image|img|picture|photo)?\d*|\S+\.(?:png|jpe?g|gif|webp|avif|svg|bmp))$/i;

export const pictureWithoutAlt = defineRule({
  name: 'picture-without-alt',
  severity: 'warning',
  origin: 'WCAG 2.2 SC 1.1.1',
  examples: {
    fails: '![](images/beds.png)',
    passes: '![柱状图：三家医院的床位数](images/beds.png)',
  },
  scope: 'article',
  check({ body }, report) {
    each(body.tree, ['image', 'imageReference'], (image) => {
      const alt = image.alt?.trim() ?? '';
      if (unwritten.test(alt)) report({ place: placeOf(body.source, image), values: { alt } });
    });
  },
});
