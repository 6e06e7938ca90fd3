import type { FaceRole } from '../../src/typeset/face.js';
import type { RuleStyle, StyleName, TextStyle, Theme } from '../../src/typeset/theme.js';
import { styleNames } from '../../src/typeset/theme.js';
import type { TypstIssue } from './typst-source.js';
import { typstString } from './typst-text.js';

/** The families that the pack is made of, each with the rest behind it. */
const serif = '("Noto Serif SC", "Noto Sans SC", "Noto Emoji")';
const faces: { readonly [R in FaceRole]: string } = {
  body: `(font: ${serif}, weight: 400)`,
  serif: `(font: ${serif}, weight: 400)`,
  title: `(font: ${serif}, weight: 700)`,
  heavy: `(font: ${serif}, weight: 700)`,
  sans: '(font: ("Noto Sans SC", "Noto Serif SC", "Noto Emoji"), weight: 500)',
  kai: '(font: ("LXGW WenKai", "Noto Serif SC", "Noto Emoji"), weight: 500)',
};

const aligns = { justify: 'start', start: 'start', center: 'center', end: 'end' } as const;

/** The name of a style's table in the source. */
export function blockStyle(name: StyleName): string {
  return `styles.at(${JSON.stringify(name)})`;
}

/** The width of the type area, in pt. */
export function textWidth({ page }: Theme): number {
  return page.width - page.start - page.end;
}

/** What stands above the text: the theme's measures, and how each element is made of them. */
export function prelude({ document, theme, title, author }: TypstIssue): string {
  const { page, folio, line, runningHeader: header } = theme;
  const { paragraph, quote, code, cell, caption, footnote, item } = theme.styles;
  const gap = paragraph.leading - paragraph.size;
  const [language = 'zh', region = ''] = document.language.split('-');
  const outer = theme.styles.folio;
  // Typst puts a marker about one em before its text.
  const markerStart = item.marginStart + Math.max(0, item.hang - 1) * item.size;
  return `
#let faces = (${Object.entries(faces)
    .map(([role, face]) => `${role}: ${face}`)
    .join(', ')})
#let styles = (
${styleNames.map((name) => `  ${JSON.stringify(name)}: ${styleTable(theme.styles[name])}`).join(',\n')},
)
#let rules = (${Object.entries(theme.rules)
    .map(([name, rule]) => `${JSON.stringify(name)}: ${ruleTable(rule, gap)}`)
    .join(', ')})

#let in-style(style, body) = {
  set text(..style.text)
  set par(..style.par)
  set align(style.align)
  body
}
#let styled(style, body) = block(
  width: 100%, above: style.above, below: style.below, sticky: style.sticky,
  inset: (left: style.start, right: style.end), in-style(style, body),
)
#let headed(style, level, body) = {
  show heading: it => block(
    width: 100%, above: style.above, below: style.below, sticky: true,
    in-style(style, { h(style.indent); it.body }),
  )
  heading(level: level, body)
}
#let kept(above, body) = block(width: 100%, above: above, breakable: false, sticky: true, body)
#let across(name) = {
  let rule = rules.at(name)
  if rule.stroke.thickness > 0pt { block(above: rule.above, below: rule.below, line(length: 100%, stroke: rule.stroke)) }
}
#let running(part) = {
  if part == "issue" { ${document.running === undefined ? '' : typstString(document.running)} }
  if part == "article" {
    let titles = query(selector(<running>).before(here()))
    if titles.len() > 0 { titles.last().value }
  }
}
#let leader(to) = {
  box(width: 1fr, repeat([.], gap: 0.15em))
  [ ]
  context numbering("1", counter(page).at(to).first())
}
#let task(done) = box(width: 0.8em, height: 0.8em, stroke: 0.5pt, if done { sym.checkmark })
#let lined(count, sides, ..cells) = block(
  width: 100%, above: ${pt(gap)}, below: ${pt(gap)},
  in-style(styles.cell, {
    set par(justify: false)
    show table.cell.where(y: 0): it => in-style(styles.head-cell, it)
    set table.hline(stroke: ${pt(line.thickness * 2)} + ${colour(line.colour)})
    align(center, table(
      columns: (auto,) * count, align: sides,
      stroke: (x: none, y: ${pt(line.thickness)} + ${colour(line.colour)}),
      inset: (x: ${pt(cell.size * 0.5)}, y: ${pt((cell.leading - cell.size) / 2 + cell.size * 0.25)}),
      table.hline(), ..cells, table.hline(),
    ))
  }),
)

#set document(title: ${typstString(title)}, author: ${typstString(author)}, date: none)
#set page(
  width: ${pt(page.width)}, height: ${pt(page.height)},
  margin: (top: ${pt(page.top)}, bottom: ${pt(page.bottom)}, left: ${pt(page.start)}, right: ${pt(page.end)}),
  header-ascent: ${pt(header.distance)},
  header: context if counter(page).get().first() > 1 {
    let sides = (running("${header.inner}"), running("${header.outer}"))
    let (left, right) = if calc.odd(counter(page).get().first()) { sides } else { sides.rev() }
    in-style(styles.at("running-header"), [#left #h(1fr) #right])
  },
  footer-descent: ${pt(folio.distance - outer.size)},
  footer: context {
    let number = counter(page).get().first()
    set text(..styles.folio.text)
    set align(${folio.position === 'center' ? 'center' : 'if calc.odd(number) { right } else { left }'})
    pad(left: ${pt(outer.marginStart)}, right: ${pt(outer.marginEnd)})[${folio.before}#number${folio.after}]
  },
)
#set text(..styles.paragraph.text, lang: "${language}", region: "${region}", top-edge: 0.88em, bottom-edge: -0.12em)
#set par(..styles.paragraph.par)
#set block(spacing: ${pt(gap)})
#set list(indent: ${pt(markerStart)}, spacing: ${pt(gap)}, marker: [•])
#set enum(indent: ${pt(markerStart)}, spacing: ${pt(gap)})
#show list: set par(first-line-indent: 0pt)
#show enum: set par(first-line-indent: 0pt)
#show strong: set text(..faces.${theme.strong})
#show emph: set text(..faces.${theme.emphasis}, style: "normal")
#show link: set text(fill: ${colour(theme.linkColour)})
#show link: it => if type(it.dest) == str { it } else { text(fill: black, it) }
#show quote: it => pad(left: ${pt(quote.marginStart)}, right: ${pt(quote.marginEnd)}, in-style(styles.quote, it.body))
#show raw: set text(..faces.${code.face}, size: 1em)
#show raw.where(block: true): it => block(
  width: 100%, fill: ${colour(theme.ground)}, inset: ${pt(code.size)},
  in-style(styles.code, it),
)
#set raw(theme: none)
#set figure(numbering: none, supplement: none, gap: ${pt(caption.before)})
#set figure.caption(separator: none)
#show figure.caption: it => in-style(styles.caption, it)
#show footnote.entry: set text(..styles.footnote.text)
#show footnote.entry: set par(..styles.footnote.par)
#set footnote.entry(gap: ${pt(footnote.leading - footnote.size)})
`;
}

/** A style as arguments of Typst's text(), par() and block(). */
function styleTable(style: TextStyle): string {
  const { size, leading, align } = style;
  // Typst counts the space between lines apart from them; of two that meet, it takes the larger.
  const own = leading - size;
  const indent = style.align === 'justify' ? style.indent : 0;
  const fields = {
    text: `(..faces.${style.face}, size: ${pt(size)}, fill: ${colour(style.colour)})`,
    par: `(leading: ${pt(leading - size)}, spacing: ${pt(leading - size)}, justify: ${align === 'justify'}, first-line-indent: (amount: ${indent}em, all: true), hanging-indent: ${style.hang}em)`,
    align: aligns[align],
    indent: `${indent === 0 ? style.indent : 0}em`,
    above: pt(style.before + own),
    below: pt(style.after + own),
    start: pt(style.marginStart),
    end: pt(style.marginEnd),
    sticky: `${style.keepWithNext}`,
  };
  return `(${Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ')})`;
}

function ruleTable({ thickness, colour: paint, before, after }: RuleStyle, gap: number): string {
  return `(stroke: stroke(thickness: ${pt(thickness)}, paint: ${colour(paint)}), above: ${pt(before + gap / 2)}, below: ${pt(after + gap / 2)})`;
}

function colour(value: string): string {
  return `rgb(${JSON.stringify(value)})`;
}

function pt(length: number): string {
  return `${Number(length.toFixed(3))}pt`;
}
