import type { TextBlock } from './text-blocks.js';

/** A break where none may be, with the text on both sides of it. */
export interface Offence {
  readonly page: number;
  readonly rule: string;
  readonly text: string;
}

const noStart = /^[，。、；：！？．）》〉」』】〕〗〙］｝”’％‰℃°′″·～〜々ー,.!?;:)\]}%／]/u;
const noEnd = /[（《〈「『【〔〖〘［｛“‘￥＄№§([{／]$/u;
const url = /(?:[a-z][a-z0-9+.-]*:\/\/|www\.)[!-~]+/gi;
const unit =
  /^(?:[%％‰℃]|[kMGTP]?B(?:ps)?\b|[kcmnμµ]?m[²³]?\b|[kmμµ]?g\b|m?[lL]\b|ms\b|[kMG]?Hz\b|[kMG]?Wh?\b|[百千万亿]|年|个?月|日|[天周岁秒]|小时|分钟|[元角米吨克升]|公里|公斤|人次|平方|立方)/u;

/**
 * The breaks of a block that clreq (3.1.4), UAX #14 and GB/T 15835 forbid. Code is set as it was
 * typed and has none; what is wider than a line has to be broken somewhere.
 */
export function offences(block: TextBlock): readonly Offence[] {
  if (block.path.includes('Code')) return [];
  const found: Offence[] = [];
  const text = block.lines.map((line) => line.text).join('');
  const addresses = Array.from(text.matchAll(url), ({ index, 0: address }) => ({
    from: index,
    to: index + address.length,
  }));
  let at = 0;
  for (const [index, line] of block.lines.slice(0, -1).entries()) {
    at += line.text.length;
    const before = line.text.trimEnd();
    const after = block.lines[index + 1]?.text ?? '';
    const isInAddress = addresses.some(({ from, to }) => from < at && at < to);
    const rule = isInAddress ? addressRule(before) : brokenRule(line.text, after);
    if (rule === undefined || isOneWord(line.text)) continue;
    found.push({ page: line.page, rule, text: `${before.slice(-8)}|${after.slice(0, 8)}` });
  }
  return found;
}

/** True of a line without any place to break it at. */
function isOneWord(line: string): boolean {
  return /^(?:[A-Za-z0-9]+|[（《〈「『【〔“‘]+|[，。、；：？！）》〉」』】〕”’]+)$/.test(line);
}

function addressRule(before: string): string | undefined {
  return /[/?&=._%-]$/.test(before) ? undefined : 'address cut';
}

function brokenRule(line: string, after: string): string | undefined {
  const before = line.trimEnd();
  if (/[—―]$/.test(before) && /^[—―]/.test(after)) return 'dash cut';
  if (/[…⋯]$/.test(before) && /^[…⋯]/.test(after)) return 'ellipsis cut';
  // A 破折号 may start a line; a 连接号 may not.
  if (noStart.test(after) || /^[—―](?![—―])/.test(after)) return 'closing mark at a start';
  if (noEnd.test(before)) return 'opening mark at an end';
  if (!/\d$/.test(before)) return undefined;
  if (/^\d/.test(after) && line === before) return 'figure cut';
  return unit.test(after) ? 'figure without its unit' : undefined;
}
