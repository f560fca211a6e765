/** The rows of a LaTeX `tabular` to rows of cells. */
import type { TextRow } from '../tables/text-table'

const BEGIN = /\\begin\{(?:tabularx?\*?|longtable|array|tabulary|tblr)\}/
const RULES =
  /\\(?:hline|toprule|midrule|bottomrule|addlinespace|endhead|endfirsthead|cline\{[^}]*\}|cmidrule(?:\([^)]*\))?\{[^}]*\})(?:\[[^\]]*\])?/g

/**
 * @param text with LF line ends
 * @returns the rows of the first table, or null where the text has none: neither `\begin{tabular}` nor lines of cells that end in `\\`
 */
export function latexRows(text: string): readonly TextRow[] | null {
  const begin = BEGIN.exec(text.slice(0, 1_000_000))
  if (!begin && !isBody(text)) return null
  const start = begin ? begin.index + begin[0].length : 0
  const end = begin ? text.indexOf('\\end{', start) : -1
  const body = text.slice(start, end < 0 ? undefined : end)
  let line = 1 + breaks(text.slice(0, start))
  const rows: TextRow[] = []
  // Columns ({lrr}) stand on the line of \begin; what follows a % is a comment.
  const plain = (begin ? body.replace(/^(?:\[[^\]]*\])?(?:\{[^\n]*\})+/, '') : body).replace(/(^|[^\\])%[^\n]*/g, '$1')
  for (const part of plain.split(/\\\\(?:\[[^\]]*\])?/)) {
    const text = part.replace(RULES, '')
    const start = text.slice(0, text.length - text.trimStart().length)
    if (text.trim() !== '') rows.push({ line: line + breaks(start), cells: text.split(/(?<!\\)&/).map(plainText) })
    line += breaks(part)
  }
  return rows
}

/** Most lines hold `&` and end in `\\`. */
function isBody(text: string): boolean {
  const lines = text
    .slice(0, 20_000)
    .split('\n')
    .filter((line) => line.trim() !== '')
  const rows = lines.filter((line) => /(?<!\\)&/.test(line) && /\\\\\s*(?:\\\w+)?\s*$/.test(line))
  return rows.length >= 2 && rows.length > lines.length / 2
}

const breaks = (text: string): number => text.split('\n').length - 1

/** `\textbf{3.1}`, `$1.2 \times 10^{20}$` and `5\,\%` as they are printed. */
function plainText(cell: string): string {
  return cell
    .replace(/\\multicolumn\{\d+\}\{[^}]*\}/g, '')
    .replace(/\\(?:textbf|textit|emph|text|mathbf|mathrm|underline|num|texttt)\s*(?=\{)/g, '')
    .replace(/\\(?:times|cdot)\b/g, '×')
    .replace(/\\(?:approx|sim)\b/g, '≈')
    .replace(/\\pm\b/g, '±')
    .replace(/\\(?:cite|footnote|ref)\w*\{[^}]*\}/g, '')
    .replace(/\\[,;:! ]|~/g, ' ')
    .replace(/\\([%$&#_{}])/g, '$1')
    .replace(/(?<!\\)\$/g, '')
    .replace(/[{}]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
