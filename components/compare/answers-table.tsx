import Link from 'next/link'
import { DataTable } from '@/components/parts/data-table'
import type { ComparedFigure, ComparisonFigure } from '@/lib/figure/comparison/comparison-figure'
import { standingOf } from '@/lib/result/evidence/standing'
import { comparisonWords } from '@/lib/text/comparison'
import { formats } from '@/lib/text/formats'
import { wordsFor } from '@/lib/text/words-for'
import { viewAddress } from '@/lib/view/view-address'

/** What each view answers, one a row; its name opens it. */
export function AnswersTable({ comparison: { lang, views } }: { readonly comparison: ComparisonFigure }) {
  const words = comparisonWords(lang)
  return (
    <DataTable
      lang={lang}
      caption={words.answers}
      columns={[
        { key: 'view', title: words.view },
        { key: 'months', title: words.months },
        { key: 'interval', title: words.interval },
        { key: 'speed', title: words.speed, kind: 'number' },
        { key: 'n', title: words.n, kind: 'number' },
        { key: 'r2', title: words.r2 },
        { key: 'span', title: words.span },
        { key: 'method', title: words.method },
      ]}
      rows={views.map((view) => ({ key: view.letter, cells: { view: <Opened view={view} />, ...cellsOf(view) } }))}
    />
  )
}

function Opened({ view: { name, figure } }: { readonly view: ComparedFigure }) {
  return (
    <Link href={viewAddress(figure.query)} prefetch={false}>
      {name}
    </Link>
  )
}

function cellsOf({ figure }: ComparedFigure): Readonly<Record<string, string>> {
  const { fit, view, problem, data } = figure
  const words = comparisonWords(view.lang)
  const results = wordsFor(view.lang)
  const { formatFixed, formatInteger, formatMonths, formatMonthYear } = formats(view.lang)
  if (fit === null) return { months: words.noRate, interval: problem ? results.problem(problem) : '' }
  const { halvingTime } = fit
  const rate = standingOf(fit) !== 'no-rate'
  const months = formatMonths(halvingTime.months)
  const progress = (data.costBetter === 'less' ? -1 : 1) * fit.slope
  return {
    months: rate ? (halvingTime.direction === 'halving' ? words.halves(months) : words.doubles(months)) : words.noRate,
    interval: rate ? `${results.interval(fit)} (${results.intervalName(fit).replace(/,$/, '')})` : '',
    speed: rate ? formatFixed(progress, 2) : '',
    n: formatInteger(fit.n),
    r2: fit.r2 === null ? '–' : `${formatFixed(fit.r2, 3)} ${words.r2Of[fit.residualSpace]}`,
    span: words.years(formatMonthYear(fit.from), formatMonthYear(fit.to)),
    method: results.methodShort(fit, view.select),
  }
}
