import Link from 'next/link'
import { DataTable } from '@/components/parts/data-table'
import { componentWords, endsWords } from '@/lib/text/scaling-law'
import { formatInteger, formatMonths, formatNumber } from '@/lib/text/format'
import type { FigureFit } from '@/lib/result/result'

/** One solver's answer: its default view, with papers drawn whole, and the same with rows drawn one by one. */
export interface SolverColumn {
  readonly id: 'published' | 'converged'
  readonly title: string
  readonly papers: FigureFit
  readonly rows: FigureFit
  readonly papersHref: string
  readonly rowsHref: string
}

/** Both solvers, one a column; each interval is a link to its view. */
export function SolverTable({ columns }: { readonly columns: readonly SolverColumn[] }) {
  const rows: readonly (readonly [string, (column: SolverColumn) => React.ReactNode])[] = [
    ['Objective', ({ papers }) => formatNumber(papers.solver?.objective ?? NaN, 7)],
    ['R² of the loss', ({ papers }) => formatNumber(papers.r2 ?? NaN, 4)],
    ['Compute needed halves in', ({ papers }) => formatMonths(papers.halvingTime.months)],
    ['Effect of parameters doubles in', ({ papers }) => componentWords(papers.doublingTimes?.parameters)],
    ['Effect of data doubles in', ({ papers }) => componentWords(papers.doublingTimes?.data)],
    ['95 % interval, papers drawn', ({ papers, papersHref }) => interval(papers, papersHref)],
    ['Median, papers drawn', ({ papers }) => formatMonths(papers.bootstrap?.median ?? NaN)],
    ['95 % interval, rows drawn', ({ rows, rowsHref }) => interval(rows, rowsHref)],
    ['Median, rows drawn', ({ rows }) => formatMonths(rows.bootstrap?.median ?? NaN)],
    ['Starts that end elsewhere', ({ papers }) => otherStarts(papers.solver?.startsDisagreeing)],
    ['Draws in which some do', ({ papers }) => unsettledDraws(papers)],
  ]
  return (
    <DataTable
      caption="Both solvers"
      columns={[
        { key: 'what', title: 'In months, where it says nothing else' },
        ...columns.map(({ id, title }) => ({ key: id, title, kind: 'number' as const })),
      ]}
      rows={rows.map(([what, cell]) => ({
        key: what,
        cells: { what, ...Object.fromEntries(columns.map((column) => [column.id, cell(column)])) },
      }))}
    />
  )
}

const otherStarts = (count: number | null | undefined): string =>
  count === null || count === undefined ? 'one start' : formatInteger(count)

const unsettledDraws = ({ bootstrap }: FigureFit): string =>
  bootstrap?.startsDisagreed == null
    ? 'one start'
    : `${formatInteger(bootstrap.startsDisagreed)} of ${formatInteger(bootstrap.draws)}`

function interval({ halvingTime: { low, high } }: FigureFit, href: string) {
  return (
    <Link href={href} prefetch={false}>
      {endsWords(low, high)}
    </Link>
  )
}
