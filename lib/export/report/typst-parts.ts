/** The parts that reports are set from, in Typst. */
import { typstString } from '../typst-text'

/** Faces, sizes and the look of headings and tables. */
export const STYLE = `#let grey = rgb("#5b564d")
#set text(font: ("Source Serif 4", "Noto Sans SC", "Noto Sans Math", "Noto Emoji"), size: 9pt, weight: 400)
#set page(paper: "a4", margin: (x: 20mm, top: 16mm, bottom: 17mm), numbering: "1", footer: context align(right, text(8pt, fill: grey, counter(page).display())))
#set par(leading: 0.6em, spacing: 0.8em)
#show heading: it => block(above: 1.5em, below: 0.95em, text(font: ("Source Serif 4", "Noto Sans SC"), size: if it.level == 1 { 20pt } else { 12pt }, weight: 600, it.body))
#show figure.caption: it => align(left, text(8pt, fill: grey, it.body))
#show math.equation: set text(8.5pt)
#set table(stroke: (x, y) => (bottom: 0.4pt + luma(210)), inset: (x: 4pt, y: 3.5pt))
#show table.cell.where(y: 0): set text(fill: grey)`

/** 1: the finding; 2: a section. */
export const heading = (level: 1 | 2, text: string): string => `#heading(level: ${level}, ${typstString(text)})`

/** One paragraph. */
export const paragraph = (text: string): string => `#par(${typstString(text)})`

/** With what it shows in words. */
export const picture = (svg: string, alt: string, caption: string): string =>
  `#figure(image(bytes(${typstString(svg)}), format: "svg", width: 100%, alt: ${typstString(alt)}), numbering: none, caption: ${typstString(caption)})`

/** A point an item, under a heading of its own where it has one. */
export const list = (name: string | null, items: readonly string[]): readonly string[] =>
  items.length === 0
    ? []
    : [...(name === null ? [] : [heading(2, name)]), `#list(${items.map(typstString).join(', ')})`]

/** The first column is twice as wide as the others. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const columns = heads.map((_, index) => (index === 0 ? '2fr' : '1fr')).join(', ')
  const cells = rows.flat().map(typstString).join(', ')
  return `#table(columns: (${columns}), table.header(${heads.map(typstString).join(', ')}), ${cells})`
}

/** An address may end a line after its separators. */
export const breakable = (text: string): string => text.replace(/(?<=[/&?=,;_])(?=\S)/g, '\u200b')
