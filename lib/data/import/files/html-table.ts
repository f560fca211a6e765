/** Tables of an HTML page to rows of cells, as a browser would lay them out. */
import type { ImportResult } from '../import-problem'
import { LIMITS, type TextRow } from '../tables/text-table'
import type { SheetRows } from './xlsx-sheet'

interface OpenTable {
  readonly rows: string[][]
  /** Rows that a cell above still covers, by column. */
  readonly spans: { readonly text: string; rows: number }[]
  caption: string
}

/** What no reader sees: footnote marks stay out of numbers too. */
const UNSEEN = new Set(['script', 'style', 'template', 'noscript'])
const MOST_SPANNED = 1000

/** Whether a text is a page (or a part of one) with a table in it. */
export const isHtml = (text: string): boolean =>
  /^\s*(?:<|Version:0\.9)/.test(text.slice(0, 1000)) && /<table[\s>]/i.test(text)

/**
 * @param part name of a table, as in `parts`; null for the one with most cells
 * @returns rows whose `line` is their place in the table; a cell over several columns or rows stands in each of them
 */
export async function htmlRows(text: string, part: string | null): Promise<ImportResult<SheetRows>> {
  const { Parser } = await import('htmlparser2')
  const tables: OpenTable[] = []
  const open: OpenTable[] = []
  let cell: { text: string; readonly columns: number; readonly rows: number } | null = null
  let unseen = 0
  let isCaption = false
  let raised = ''
  const endCell = () => {
    const table = open.at(-1)
    if (cell && table) place(table, cell)
    cell = null
  }
  const parser = new Parser({
    onopentag(name, attributes) {
      const table = open.at(-1)
      if (UNSEEN.has(name) || (name === 'sup' && /reference/.test(attributes.class ?? ''))) unseen += 1
      else if (name === 'table') {
        endCell()
        const own: OpenTable = { rows: [], spans: [], caption: '' }
        tables.push(own)
        open.push(own)
      } else if (name === 'tr' && table) {
        endCell()
        table.rows.push([])
      } else if ((name === 'td' || name === 'th') && table) {
        endCell()
        if (table.rows.length === 0) table.rows.push([])
        cell = { text: '', columns: span(attributes.colspan), rows: span(attributes.rowspan) }
      } else if (name === 'br' && cell) cell.text += ' '
      else if (name === 'sup' && cell) raised = cell.text
      else if (name === 'caption') isCaption = true
    },
    ontext(data) {
      if (unseen > 0) return
      const table = open.at(-1)
      if (cell) cell.text += data
      else if (isCaption && table) table.caption += data
    },
    onclosetag(name) {
      if (UNSEEN.has(name)) unseen = Math.max(0, unseen - 1)
      else if (name === 'sup') {
        if (unseen > 0) unseen -= 1
        else if (cell && raised !== '') cell.text = power(raised, cell.text.slice(raised.length))
        raised = ''
      } else if (name === 'td' || name === 'th' || name === 'tr') endCell()
      else if (name === 'caption') isCaption = false
      else if (name === 'table') {
        endCell()
        open.pop()
      }
    },
  })
  parser.write(text)
  parser.end()

  const found = tables.map(({ rows, caption }, index) => {
    const filled = rows.filter((cells) => cells.some((text) => text !== ''))
    const title = caption.replace(/\s+/g, ' ').trim().slice(0, 60)
    return {
      name: `Table ${index + 1}${title === '' ? '' : `: ${title}`}`,
      rows: filled,
      size: filled.reduce((sum, { length }) => sum + length, 0),
    }
  })
  const [first] = found
  if (!first) return { ok: false, problem: { code: 'no-table-inside', kind: 'html' } }
  const largest = found.reduce((most, next) => (next.size > most.size ? next : most), first)
  const chosen = found.find(({ name }) => name === part) ?? largest
  const rows: TextRow[] = chosen.rows.map((cells, index) => ({ line: index + 1, cells }))
  const parts = found.length > 1 ? found.map(({ name }) => name) : []
  return { ok: true, value: { rows, parts, part: parts.length ? chosen.name : null } }
}

const span = (text: string | undefined): number =>
  Math.min(MOST_SPANNED, Math.max(1, Math.trunc(Number(text ?? 1)) || 1))

/** Puts a cell into the row's next free columns, after those that a cell above covers. */
function place(
  { rows, spans }: OpenTable,
  cell: { readonly text: string; readonly columns: number; readonly rows: number },
): void {
  const row = rows.at(-1)
  if (!row) return
  const fill = () => {
    for (let above = spans[row.length]; above && above.rows > 0; above = spans[row.length]) {
      above.rows -= 1
      row.push(above.text)
    }
  }
  fill()
  const text = cell.text.replace(/\s+/g, ' ').trim()
  for (let index = 0; index < cell.columns && row.length <= 2 * LIMITS.columns; index += 1) {
    spans[row.length] = { text, rows: cell.rows - 1 }
    row.push(text)
  }
  fill()
}

/** "10" and a raised "18" are 10^18; a raised "[3]" or "a" is a footnote. */
function power(base: string, raised: string): string {
  const text = raised.trim()
  if (/^[+−-]?\d+$/.test(text) && /10\s*$/.test(base)) return `${base.trimEnd()}^${text}`
  return /^(?:\[.*\]|[a-z]|\*+|[†‡])$/i.test(text) ? base : base + raised
}
