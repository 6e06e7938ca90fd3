/** Marks that a message may quote with, the usual ones first. */
const pairs = ['“”', '「」', '【】'] as const;

/** A text in quotation marks that are none of its own, so that one sees where it begins and ends: “标题”, 「他说：“好」. */
export function quoted(text: string): string {
  const own = pairs.find((pair) => ![...pair].some((mark) => text.includes(mark))) ?? pairs[0];
  return `${own.charAt(0)}${text}${own.charAt(1)}`;
}
