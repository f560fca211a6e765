/** The parts that reports are set from, in Typst. */
import { symbolsIn } from '@/lib/method-steps/symbols'
import { typstString } from '../typst-text'
import type { ReportTable } from './report-table'

/** Faces, sizes and the look of headings and tables. @param title decides the size of its type */
export const style = (title: string): string => `#let grey = rgb("#5b564d")
#set text(font: ("Source Serif 4", "Noto Sans SC", "Noto Sans Math", "Noto Emoji"), size: 9pt, weight: 400)
#set page(paper: "a4", margin: (x: 20mm, top: 16mm, bottom: 17mm), numbering: "1", footer: context align(right, text(8pt, fill: grey, counter(page).display())))
#set par(leading: 0.6em, spacing: 0.8em)
#show heading: it => block(above: 1.5em, below: 0.95em, text(font: ("Source Serif 4", "Noto Sans SC"), size: if it.level == 1 { ${titleSize(title)}pt } else { 12pt }, weight: 600, it.body))
#show figure.caption: it => align(left, text(0.89em, fill: grey, it.body))
#show math.equation: set text(8.5pt)
#set table(stroke: (x, y) => (bottom: 0.4pt + luma(210)), inset: (x: 4pt, y: 3.5pt))
#set table.cell(breakable: false)
#show table.cell.where(y: 0): set text(fill: grey)`

/** Points at which a finding takes about three lines. */
const titleSize = (title: string): number => (title.length > 180 ? 13 : title.length > 110 ? 16 : 20)

/** Of the finding. */
export const title = (text: string): string => `#heading(level: 1, ${typstString(text)})`

/** Of a section. */
export const heading = (text: string): string => `#heading(level: 2, ${typstString(text)})`

/** One paragraph. */
export const paragraph = (text: string): string => `#par(${typstString(text)})`

/** A paragraph that stays with what follows it. */
export const leading = (text: string): string => `#block(sticky: true, ${typstString(text)})`

/** A paragraph with symbols, whose second part stands below the line. */
export function withSymbols(text: string): string {
  const pieces = symbolsIn(text).map((piece) =>
    piece.kind === 'text' ? typstString(piece.text) : `${typstString(piece.letter)}, sub(${typstString(piece.below)})`,
  )
  return `#par((${pieces.join(', ')},).join())`
}

/** With what it shows in words. */
export const picture = (svg: string, alt: string, caption: string): string =>
  `#figure(image(bytes(${typstString(svg)}), format: "svg", width: 100%, alt: ${typstString(alt)}), numbering: none, caption: ${typstString(caption)})`

/** A point an item, under a heading of its own where it has one. */
export const list = (name: string | null, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [...(name === null ? [] : [heading(name)]), `#list(${items.map(typstString).join(', ')})`]

/** So few rows stand on one page together. */
const FEW_ROWS = 8

/** A row stands on one page. */
export function table({ heads, rows, widths }: ReportTable): string {
  const columns = widths.map((width) => (width === 'fit' ? 'auto' : `${width}fr`)).join(', ')
  const cells = rows.flat().map(typstString).join(', ')
  const set = `table(columns: (${columns}), table.header(${heads.map(typstString).join(', ')}), ${cells})`
  return rows.length <= FEW_ROWS ? `#block(breakable: false, ${set})` : `#${set}`
}

/** An address may end a line after its separators. */
export const breakable = (text: string): string => text.replace(/(?<=[/&?=,;_])(?=\S)/g, '\u200b')
