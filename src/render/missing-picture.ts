/**
 * What stands in place of a picture that cannot be shown, in a series' language (BCP 47): Chinese for
 * Chinese, English for any other. It says what the picture would have shown, where that is known.
 */
export function missingPicture(language: string, alt: string): string {
  const isChinese = /^zh(?:-|$)/i.test(language);
  if (alt.trim() === '') return isChinese ? '图片缺失' : 'Picture missing';
  return isChinese ? `图片缺失：${alt}` : `Picture missing: ${alt}`;
}
