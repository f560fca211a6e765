/** Tables of the page. */
const row = (values: readonly string[]): string => `| ${values.join(' | ')} |`

/** @param head of the columns, the first of which is text and the others numbers */
export const markdownTable = (head: readonly string[], lines: readonly (readonly string[])[]): string =>
  [row(head), row(['---', ...head.slice(1).map(() => '---:')]), ...lines.map(row)].join('\n')

/** One decimal, no sign. */
export const percent = (share: number): string => (100 * share).toFixed(1)

/** @param hits of so many sets, with the Monte Carlo error of the share */
export function shareWithError(hits: number, sets: number): string {
  const p = hits / sets
  return `${percent(p)} ±${percent(Math.sqrt((p * (1 - p)) / sets))}`
}
