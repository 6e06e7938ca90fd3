import type { Nodes } from 'mdast';

/** What a caption names. */
export type CaptionKind = '表' | '图';

/** 表 1　…, 图 2-3　…, 表：…; but no sentence, which tells of a table and does not name it. */
const caption =
  /^(?<kind>[表图])(\s*(\d+|[一二三四五六七八九十]+)([-–—.．]\d+)*([\s:：、.．]|$)|[:：]).*[^。！？；：，]$/u;

/**
 * What a node names, if it is the caption of a table or of a figure: Markdown has no sign for one, so
 * it is a paragraph that stands beside it and reads like one.
 */
export function captionKind(node: Nodes | undefined): CaptionKind | undefined {
  if (node?.type !== 'paragraph') return undefined;
  const kind = caption.exec(textOf(node).trim())?.groups?.kind;
  return kind === '表' || kind === '图' ? kind : undefined;
}

function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node ? node.value : '';
}
