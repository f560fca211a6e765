import Link from 'next/link'
import { DataTable } from '@/components/parts/data-table'
import type { FigureFit } from '@/lib/result/result'
import { intervalEnds } from '@/lib/text/answer/interval-ends'
import { scalingLawPageWords } from '@/lib/text/pages/scaling-law-page'
import { scalingLawWords } from '@/lib/text/scaling-law'
import { formats } from '@/lib/text/formats'
import type { Lang } from '@/lib/text/words-in'

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
export function SolverTable({ lang, columns }: { readonly lang: Lang; readonly columns: readonly SolverColumn[] }) {
  const words = scalingLawPageWords(lang)
  const { componentWords } = scalingLawWords(lang)
  const { formatMonths, formatNumber } = formats(lang)
  const rows: readonly (readonly [string, (column: SolverColumn) => React.ReactNode])[] = [
    [words.objective, ({ papers }) => formatNumber(papers.solver?.objective ?? NaN, 7)],
    [words.r2OfTheLoss, ({ papers }) => formatNumber(papers.r2 ?? NaN, 4)],
    [words.computeNeededHalvesIn, ({ papers }) => formatMonths(papers.halvingTime.months)],
    [words.effectOfParametersDoublesIn, ({ papers }) => componentWords(papers.doublingTimes?.parameters)],
    [words.effectOfDataDoublesIn, ({ papers }) => componentWords(papers.doublingTimes?.data)],
    [words.intervalPapersDrawn, ({ papers, papersHref }) => interval(papers, papersHref, lang)],
    [words.medianPapersDrawn, ({ papers }) => median(papers, lang)],
    [words.intervalRowsDrawn, ({ rows, rowsHref }) => interval(rows, rowsHref, lang)],
    [words.medianRowsDrawn, ({ rows }) => median(rows, lang)],
    [words.otherStarts, ({ papers }) => otherStarts(papers.solver?.startsDisagreeing, lang)],
    [words.unsettledDraws, ({ papers }) => unsettledDraws(papers, lang)],
  ]
  return (
    <DataTable
      lang={lang}
      caption={words.bothSolvers}
      columns={[
        { key: 'what', title: words.inMonths },
        ...columns.map(({ id, title }) => ({ key: id, title, kind: 'number' as const })),
      ]}
      rows={rows.map(([what, cell]) => ({
        key: what,
        cells: { what, ...Object.fromEntries(columns.map((column) => [column.id, cell(column)])) },
      }))}
    />
  )
}

const otherStarts = (count: number | null | undefined, lang: Lang): string =>
  count === null || count === undefined ? scalingLawPageWords(lang).oneStart : formats(lang).formatInteger(count)

const unsettledDraws = ({ bootstrap }: FigureFit, lang: Lang): string =>
  bootstrap?.startsDisagreed == null
    ? scalingLawPageWords(lang).oneStart
    : scalingLawPageWords(lang).ofDraws(
        formats(lang).formatInteger(bootstrap.startsDisagreed),
        formats(lang).formatInteger(bootstrap.draws),
      )

const median = ({ bootstrap }: FigureFit, lang: Lang): string =>
  formats(lang).formatDrawnMonths(bootstrap?.median ?? NaN, bootstrap?.monteCarlo.median ?? null)

function interval(fit: FigureFit, href: string, lang: Lang) {
  const { drawnEndsWords } = scalingLawWords(lang)
  return (
    <Link href={href} prefetch={false}>
      {drawnEndsWords(intervalEnds(fit, lang))}
    </Link>
  )
}
