import { hasError } from '../../model/diagnostic.js';
import { faceRoles } from '../../typeset/face.js';
import {
  type RuleStyle,
  ruleNames,
  type StyleName,
  styleNames,
  type TextStyle,
  type Theme,
} from '../../typeset/theme.js';
import { checkRoom } from './check-room.js';
import type { Limits, ValueReader } from './value-reader.js';

/** What is still sane, in pt: nothing smaller is read, nothing larger fits a sheet. */
const limits = {
  // ISO 32000-1, annex C: no reader shows a page of more; PDF/A forbids it.
  page: { low: 72, high: 14_400 },
  margin: { low: 0, high: 1000 },
  type: { low: 4, high: 200 },
  space: { low: 0, high: 500 },
  thickness: { low: 0, high: 20 },
  share: { low: 0.1, high: 1 },
} satisfies Record<string, Limits>;

/** Makes the flat table; what is wrong with the values, the reader keeps. */
export function buildTheme(values: ValueReader): Theme {
  values.checkColours();
  const styles = record(styleNames, (name) => textStyle(values, name));
  const em = styles.paragraph.size;
  const page = pageOf(values, em);
  // What stands in for a value that cannot be read says nothing about the room.
  if (!hasError(values.diagnostics)) checkRoom(values, page, styles);
  return {
    page,
    styles,
    rules: record(ruleNames, (name) => ruleStyle(values, name, em)),
    strong: values.choice('strong', faceRoles),
    emphasis: values.choice('emphasis', faceRoles),
    linkColour: values.colour('link-colour'),
    line: {
      thickness: values.length('line.thickness', em, limits.thickness),
      colour: values.colour('line.colour'),
    },
    ground: values.colour('ground'),
    pictureHeight: values.share('picture-height', limits.share),
    ...(values.has('grid') ? { grid: values.length('grid', em, limits.type) } : {}),
    folio: {
      before: values.text('folio.before'),
      after: values.text('folio.after'),
      position: values.choice('folio.position', ['center', 'outer']),
      distance: values.length('folio.distance', em, { low: 0, high: page.bottom }),
    },
    runningHeader: {
      inner: values.choice('running-header.inner', ['none', 'issue', 'article']),
      outer: values.choice('running-header.outer', ['none', 'issue', 'article']),
      distance: values.length('running-header.distance', em, { low: 0, high: page.top }),
      rule: values.length('running-header.rule', em, limits.thickness),
    },
    titleDrop: values.length('title-drop', em, limits.space),
    rows: {
      masthead: values.choice('rows.masthead', ['stacked', 'beside']),
      colophon: values.choice('rows.colophon', ['stacked', 'beside']),
    },
    colophon: values.choice('colophon', ['flow', 'foot']),
  };
}

function pageOf(values: ValueReader, em: number): Theme['page'] {
  return {
    ...values.pageSize('page.size', limits.page),
    top: values.length('page.margin.top', em, limits.margin),
    bottom: values.length('page.margin.bottom', em, limits.margin),
    start: values.length('page.margin.start', em, limits.margin),
    end: values.length('page.margin.end', em, limits.margin),
  };
}

function textStyle(values: ValueReader, name: StyleName): TextStyle {
  const key = (property: string): string => `styles.${name}.${property}`;
  const size = values.length(key('size'), 0, limits.type);
  const inEm = (property: string): number =>
    values.length(key(property), size, limits.space) / size;
  const space = (property: string): number => values.length(key(property), size, limits.space);
  return {
    face: values.choice(key('face'), faceRoles),
    size,
    leading: values.length(key('leading'), size, { low: size, high: limits.space.high }),
    colour: values.colour(key('colour')),
    align: values.choice(key('align'), ['justify', 'start', 'center', 'end']),
    indent: inEm('indent'),
    hang: inEm('hang'),
    marginStart: space('margin-start'),
    marginEnd: space('margin-end'),
    before: space('before'),
    after: space('after'),
    keepWithNext: values.flag(key('keep-with-next')),
  };
}

function ruleStyle(values: ValueReader, name: string, em: number): RuleStyle {
  return {
    thickness: values.length(`rules.${name}.thickness`, em, limits.thickness),
    colour: values.colour(`rules.${name}.colour`),
    before: values.length(`rules.${name}.before`, em, limits.space),
    after: values.length(`rules.${name}.after`, em, limits.space),
  };
}

/** An object with one value for each name. */
function record<K extends string, V>(names: readonly K[], make: (name: K) => V): Record<K, V> {
  // The type of fromEntries forgets which keys were given; every name is one of them.
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<K, V>;
}
