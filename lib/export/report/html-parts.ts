/** The parts that reports are written from, in HTML. */
import { symbolsIn } from '@/lib/method-steps/symbols'
import type { ReportTable } from './report-table'

/** The style sheet: to be read on a screen and printed. */
export const STYLE = `body{font:17px/1.5 'Source Serif 4',Georgia,serif;max-width:44rem;margin:3rem auto;padding:0 1rem;color:#1b1a17;background:#fff}
h1{font-size:1.9rem;line-height:1.2}h2{font-size:1.15rem;margin-top:2rem}figure{margin:1.5rem 0}figcaption,.quiet{color:#4c4841;font-size:.82rem}
h1 span{white-space:nowrap}figure svg{width:100%;height:auto;overflow:visible}table{border-collapse:collapse;font-size:.88rem;width:100%}th,td{text-align:left;padding:.25rem .5rem .25rem 0;border-bottom:1px solid #ddd6c8;vertical-align:top}
th{font-weight:400;color:#4c4841}.box{border:1px solid #ddd6c8;padding:0 1rem 1rem;margin-top:2rem;overflow-wrap:anywhere}.box svg{width:8rem}.curves{display:grid;grid-template-columns:repeat(auto-fit,minmax(18rem,1fr));gap:0 2rem}`

/** Text as HTML holds it. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Of the finding: a name such as top-1 stays on one line. */
export const title = (text: string): string => `<h1>${escaped(text).replace(/\S*-\S*/g, '<span>$&</span>')}</h1>`

/** Of a section. */
export const heading = (text: string): string => `<h2>${escaped(text)}</h2>`
/** One paragraph. */
export const paragraph = (text: string): string => `<p>${escaped(text)}</p>`
/** A paragraph with symbols, whose second part stands below the line. */
export const withSymbols = (text: string): string =>
  `<p>${symbolsIn(text)
    .map((piece) =>
      piece.kind === 'text' ? escaped(piece.text) : `${escaped(piece.letter)}<sub>${escaped(piece.below)}</sub>`,
    )
    .join('')}</p>`
/** A point an item. */
export const list = (items: readonly string[]): string =>
  `<ul>\n${items.map((item) => `<li>${escaped(item)}</li>`).join('\n')}\n</ul>`
/** With what it shows in words. */
export const picture = (svg: string, caption: string): string =>
  `<figure>\n${svg}\n<figcaption>${escaped(caption)}</figcaption>\n</figure>`

/** Without heads where there are none. */
export function table({ heads, rows }: Pick<ReportTable, 'heads' | 'rows'>): string {
  const row = (cells: readonly string[], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`
  const head = heads.length === 0 ? '' : `<thead>${row(heads, 'th')}</thead>`
  return `<table>${head}<tbody>${rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`
}
