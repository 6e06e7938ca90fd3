/** CSS px in each unit of length (CSS Values 4, §6.2); em and ex at the browser's own 16 px. */
const units: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
  em: 16,
  ex: 8,
};

/** What a browser gives a drawing that says nothing of its size. */
const unsaid = { width: 300, height: 150 };

/** The longest side that a drawing keeps: one of lines alone has no size of its own beyond a sheet's. */
const longestSide = 4000;

/** A size in whole CSS px. */
export interface SvgSize {
  readonly width: number;
  readonly height: number;
}

/** The size of a drawing, from the width, height and viewBox of its root; undefined where it is none. */
export function svgSize(attribute: (name: string) => string | undefined): SvgSize | undefined {
  const view =
    attribute('viewBox')
      ?.trim()
      .split(/[\s,]+/)
      .map(Number) ?? [];
  const [, , viewWidth = 0, viewHeight = 0] = view;
  const hasView = view.length === 4 && viewWidth > 0 && viewHeight > 0;
  const ratio = hasView ? viewHeight / viewWidth : undefined;
  const width = pixelsOf(attribute('width'));
  const height = pixelsOf(attribute('height'));
  if (width === undefined && height === undefined) {
    return fitted(hasView ? viewWidth : unsaid.width, hasView ? viewHeight : unsaid.height);
  }
  return fitted(
    width ?? (height ?? 0) / (ratio ?? unsaid.height / unsaid.width),
    height ?? (width ?? 0) * (ratio ?? unsaid.height / unsaid.width),
  );
}

/** A length in CSS px; undefined where it is a share of something, or not given. */
function pixelsOf(length: string | undefined): number | undefined {
  const match = /^\s*\+?(\d*\.?\d+(?:e[+-]?\d+)?)\s*([a-z]*)\s*$/i.exec(length ?? '');
  const unit = units[match?.[2]?.toLowerCase() ?? '?'];
  return unit === undefined ? undefined : Number(match?.[1]) * unit;
}

function fitted(width: number, height: number): SvgSize | undefined {
  if (!(width > 0 && height > 0 && Number.isFinite(width / height))) return undefined;
  const scale = Math.min(1, longestSide / width, longestSide / height);
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}
