/** Tables of Markdown (GitHub's, with or without outer pipes) to rows of cells. */
import type { TextRow } from '../tables/text-table'

/** The line under the names: only dashes, colons and pipes. */
const RULE = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/
const LOOKED_AT = 400
/** The same line of a database's console or of reStructuredText: "+----+----+". */
const CROSSED = /^\s*\+?[-=:]+(?:\+[-=:]+)+\+?\s*$/

/** Frames of consoles (DuckDB, Nushell, Rich) as the lines of a grid. */
const drawn = (line: string): string =>
  BOX.test(line)
    ? line
        .replace(/[│┃║╎┆]/g, '|')
        .replace(/[─━═╌┄╴╶]/g, '-')
        .replace(/[\u2500-\u257f]/g, '+')
    : line
const BOX = /[\u2500-\u257f]/

const withPipes = (typed: string): string => {
  const line = drawn(typed)
  return CROSSED.test(line)
    ? line
        .replaceAll('=', '-')
        .replace(/(?<=[-:])\+(?=[-:])/g, '|')
        .replaceAll('+', '|')
    : line
}

/**
 * @param text with LF line ends
 * @returns the rows of the first table with its names first, or null where the text has none
 */
export function markdownRows(text: string): readonly TextRow[] | null {
  const top = text.slice(0, 100_000)
  if (!BOX.test(top) && (!top.includes('|') || !text.includes('-'))) return null
  const lines = text.split('\n').map(withPipes)
  const rule = lines
    .slice(0, LOOKED_AT)
    .findIndex((line, index) => line.includes('-') && RULE.test(line) && isNames(lines[index - 1], line))
  if (rule < 0) return null
  const rows: TextRow[] = [{ line: rule, cells: cellsOf(lines[rule - 1] ?? '') }]
  for (let index = rule + 1; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    // A table ends at a blank line or at prose; one more rule only parts its rows.
    if (!line.includes('|')) break
    if (!RULE.test(line)) rows.push({ line: index + 1, cells: cellsOf(line) })
  }
  return rows
}

/** As many names as the rule has parts, two or more: a line of dashes under a heading is none. */
function isNames(names: string | undefined, rule: string): boolean {
  const parts = cellsOf(rule).length
  return names !== undefined && names.includes('|') && rule.includes('|') && cellsOf(names).length === parts
}

/** Outer pipes off, cut at pipes that no backslash and no backquote protects, marks of emphasis and links off. */
function cellsOf(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(^|[^\\])\|$/, '$1')
  const cells: string[] = ['']
  let isCode = false
  for (let index = 0; index < inner.length; index += 1) {
    const letter = inner.charAt(index)
    const next = inner.charAt(index + 1)
    if (letter === '`') isCode = !isCode
    if (letter === '\\' && next === '|') {
      cells[cells.length - 1] += '|'
      index += 1
    } else if (letter === '|' && !(isCode && inner.includes('`', index))) cells.push('')
    else cells[cells.length - 1] += letter
  }
  return cells.map((cell) => plainText(cell.trim()))
}

/** `**12.5**`, `[name](address)`, `` `code` `` and `<br>` as they are read on a page. */
function plainText(cell: string): string {
  return cell
    .replace(/!?\[([^\][]*)\]\([^()\s]*\)/g, '$1')
    .replace(/^(\*\*|__|[*_`]|~~)(.+)\1$/, '$2')
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/\\([*_`#~])/g, '$1')
    .trim()
}
