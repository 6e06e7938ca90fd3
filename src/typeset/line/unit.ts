/** SI and common units that are written after a figure and a space. */
const unit =
  /(?:[kMGTPm]?B(?:ps)?|[kMGT]?bps|[kcmnμ]?m[²³23]?|[kmμ]?g|[mk]?[lL]|m?s|min|h|[kMG]?Hz|[kMG]?W(?:h)?|[kMmμ]?[VA]|[kM]?Pa|[kM]?J|mol|dB|mmHg|px|pt|USD|CNY|RMB|EUR|GBP|[a-z]+\/[a-z]+)(?![A-Za-z0-9])/uy;

/** True where a unit stands in `text` at `index`: it keeps the figure before it (GB 3101). */
export function startsUnit(text: string, index: number): boolean {
  unit.lastIndex = index;
  return unit.test(text);
}
