/** What draws something in a still picture (SVG 2, appendix F), and what holds or names it. */
export const drawnElements: ReadonlySet<string> = new Set([
  ...['svg', 'g', 'defs', 'symbol', 'use', 'switch', 'a', 'title', 'desc', 'style', 'view'],
  ...['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'],
  ...['text', 'tspan', 'textPath', 'image', 'marker', 'clipPath', 'mask', 'pattern'],
  ...['linearGradient', 'radialGradient', 'stop', 'filter'],
  ...['feBlend', 'feColorMatrix', 'feComponentTransfer', 'feComposite', 'feConvolveMatrix'],
  ...['feDiffuseLighting', 'feDisplacementMap', 'feDistantLight', 'feDropShadow', 'feFlood'],
  ...['feFuncA', 'feFuncB', 'feFuncG', 'feFuncR', 'feGaussianBlur', 'feMerge', 'feMergeNode'],
  ...['feMorphology', 'feOffset', 'fePointLight', 'feSpecularLighting', 'feSpotLight', 'feTile'],
  'feTurbulence',
]);

/** What shows something in a browser that a printed page cannot show, or may not fetch. */
export const lostElements: ReadonlySet<string> = new Set([
  ...['foreignObject', 'feImage', 'video', 'audio', 'canvas', 'iframe', 'object', 'embed'],
]);

/**
 * Whether the value of an attribute, or a style sheet, names nothing outside the file: each `url()`
 * is a fragment or holds its data itself. What is written with escapes is not trusted.
 */
export function isSelfContained(value: string): boolean {
  if (!/[\\@(]/.test(value)) return true;
  if (/\\|@import|image-set\s*\(|\bsrc\s*\(/i.test(value)) return false;
  return !/url\s*\(\s*(?!["']?\s*(?:#|data:(?:image\/(?:png|jpeg|gif|webp)|font\/|application\/)))/i.test(
    value,
  );
}

/** A style sheet without what it fetches: other sheets, and typefaces. */
export function withoutFetches(css: string): string {
  return css.replace(/@import[^;]*;?/gi, '').replace(/@font-face\s*\{[^}]*\}?/gi, '');
}
