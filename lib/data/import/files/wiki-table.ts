/** Tables of MediaWiki, as the source of an article has them, to rows of cells. */
import type { TextRow } from '../tables/text-table'

/**
 * @param text with LF line ends
 * @returns the rows of the first table with its names first, or null where the text has none
 */
export function wikiRows(text: string): readonly TextRow[] | null {
  if (!/^[ \t]*\{\|/m.test(text.slice(0, 100_000))) return null
  const lines = text.split('\n')
  const start = lines.findIndex((line) => /^\s*\{\|/.test(line))
  const rows: { line: number; cells: string[] }[] = []
  let row: { line: number; cells: string[] } | null = null
  for (let index = start + 1; index < lines.length; index += 1) {
    const line = (lines[index] ?? '').trim()
    if (line.startsWith('|}')) break
    if (line.startsWith('|+')) continue
    if (line.startsWith('|-')) row = null
    else if (line.startsWith('|') || line.startsWith('!')) {
      if (!row) rows.push((row = { line: index + 1, cells: [] }))
      const marks = line.startsWith('!') ? /!!|\|\|/ : /\|\|/
      row.cells.push(...plainText(line.slice(1)).split(marks).map(withoutAttributes))
    } else if (row && row.cells.length > 0 && line !== '') {
      // A cell goes on until the next mark.
      row.cells.push(`${row.cells.pop() ?? ''} ${plainText(line)}`.trim())
    }
  }
  return rows.length > 1 ? rows : null
}

/** `style="…" | 12` says how the cell looks before what it holds. */
function withoutAttributes(cell: string): string {
  const bar = cell.indexOf('|')
  const isStyle = bar > 0 && bar < 300 && /=\s*["'\d]/.test(cell.slice(0, bar))
  return (isStyle ? cell.slice(bar + 1) : cell).trim()
}

/** Notes go, links and emphasis stay as they are read, `{{dts|2014|3|1}}` as 2014-3-1. */
function plainText(text: string): string {
  return text
    .replace(/<ref[^<>]*\/>|<ref[^<>]*>[^<]*<\/ref>/gi, '')
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g, '$1')
    .replace(/\[https?:\/\/[^\s[\]]+(?: ([^[\]]*))?\]/g, '$1')
    .replace(/\{\{([^{}|]*)(?:\|([^{}]*))?\}\}/g, (_, name: string, rest?: string) =>
      (rest ?? '')
        .split('|')
        .filter((part) => !part.includes('='))
        .join(/^(dts|date|start date)$/i.test(name.trim()) ? '-' : ' '),
    )
    .replace(/'{2,3}/g, '')
}
