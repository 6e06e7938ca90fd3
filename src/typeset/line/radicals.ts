/** The first sign of the block CJK Radicals Supplement. */
const first = 0x2e80;

/**
 * The ideographs that its signs stand for, in their order (Unicode, EquivalentUnifiedIdeograph.txt);
 * the sign itself where there is none that fonts have.
 */
const ideographs =
  '⺀厂乛乚乙亻冂⺇刀刂卜㔾小小兀尣尢⺑巳幺彑彐忄心扌攵⺚旡日月歺母民氵氺灬爫爫丬牛' +
  '犭王⺪目示礻⺮糹纟罓罒㓁冗⺵羊⺷⺸耂肀聿肉⺽艹艹艹虎衤覀西见角⻇讠贝⻊车辶辶辶邑' +
  '钅長镸长门⻕阝雨青韦页风飞食⻞飠饣⻡马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟';

const radical = /[\u2e80-\u2ef3\u2f00-\u2fd5]/g;

/**
 * Text with ideographs for radicals, which look the same: who copies from a PDF that was made badly
 * gets ⽣ (U+2F63) and ⻓ (U+2ED3) for 生 and 长, and nobody who searches ever finds them.
 */
export function withoutRadicals(text: string): string {
  return text.replace(radical, (sign) =>
    sign < '\u2f00' ? ideographs.charAt(sign.charCodeAt(0) - first) : sign.normalize('NFKC'),
  );
}
