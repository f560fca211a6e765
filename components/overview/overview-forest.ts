/** The forest plot of the overview for a file: every study's default view. */
import type { ForestChart, ForestLine } from '@/components/forest/forest-chart'
import type { ForestScale } from '@/components/forest/forest-scale'
import { formats } from '@/lib/text/formats'
import { overviewWords } from '@/lib/text/pages/overview'
import type { Lang } from '@/lib/text/words-in'
import { forestKeys } from './forest-keys'
import { type ForestRow, hasRate } from './forest-rows'

/** @param hardware studies that laws are measured on; @param laws months of the lines through all rows */
export function overviewForest(
  rows: readonly ForestRow[],
  hardware: ReadonlySet<string>,
  scale: ForestScale,
  laws: readonly number[],
  lang: Lang,
): ForestChart {
  const words = overviewWords(lang)
  const level = formats(lang).formatPercent(rows.find(({ estimate }) => estimate)?.estimate?.level ?? 0.95)
  const progress = rows.filter(({ study }) => !hardware.has(study))
  const line = ({ label, measure, estimate, problem, caution }: ForestRow): ForestLine => ({
    label: `${label}: ${measure}`,
    marks: estimate ? [{ kind: 'time', tone: 'ours', drawn: estimate }] : [],
    cells: estimate
      ? [
          `${caution ? `${words.cautionMark} ` : ''}${estimate.instead ?? `${estimate.monthsText} ${words.directions[estimate.direction]}`}`,
          estimate.intervalText,
          estimate.n,
          estimate.years,
        ]
      : [words.noTrend(problem ?? words.noFit)],
  })
  return {
    scale,
    laws,
    keys: forestKeys(rows, scale, level, lang),
    head: words.study,
    columns: [words.months, words.interval(level), words.n, words.years],
    groups: [
      { heading: '', lines: progress.filter(hasRate).map(line) },
      { heading: words.unclearRows, lines: progress.filter((row) => !hasRate(row)).map(line) },
      { heading: words.hardwareRows, lines: rows.filter(({ study }) => hardware.has(study)).map(line) },
    ].filter(({ lines }) => lines.length > 0),
    tones: { ours: words.defaultView, published: '' },
  }
}
