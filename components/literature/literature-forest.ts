/** The forest plot of published estimates, as the literature page and a file of it show it. */
import type { ForestChart, ForestLine } from '@/components/forest/forest-chart'
import { type ForestScale, forestScale } from '@/components/forest/forest-scale'
import { type EstimateGroup, speedOf } from '@/lib/published/select-estimates'
import { formats } from '@/lib/text/formats'
import { literatureWords } from '@/lib/text/literature'
import { literaturePageWords } from '@/lib/text/pages/literature-page'
import type { Lang } from '@/lib/text/words-in'
import type { LiteratureRow } from './literature-row'

/** Of all rows, so that a filter does not move the axis. */
export const literatureScale = (rows: readonly LiteratureRow[], laws: readonly number[]): ForestScale =>
  forestScale(
    rows.flatMap((row) => [
      ...(row.direction === 'model' ? [] : [{ months: speedOf(row), low: row.low, high: row.high }]),
      ...(row.ours ? [row.ours] : []),
    ]),
    laws,
  )

export function literatureKeys(lang: Lang): ForestChart['keys'] {
  const words = literaturePageWords(lang)
  return [
    { shape: 'halving', tone: 'published', text: words.halving },
    { shape: 'doubling', tone: 'published', text: words.doubling },
    { shape: 'interval', tone: 'published', text: words.intervalStated },
    { shape: 'bare', tone: 'published', text: words.noInterval },
    { shape: 'range', tone: 'published', text: words.rangeOfResults },
    { shape: 'halving', text: words.ours },
    { shape: 'law', text: words.mooresLaw },
  ]
}

/** @param groups the estimates shown; @param laws months of the lines through all rows */
export function literatureForest(
  groups: readonly EstimateGroup<LiteratureRow>[],
  scale: ForestScale,
  laws: readonly number[],
  lang: Lang,
): ForestChart {
  const words = literaturePageWords(lang)
  const { asHeading } = literatureWords(lang)
  return {
    scale,
    laws,
    keys: literatureKeys(lang),
    head: words.study,
    columns: [words.months, words.interval],
    groups: groups.map(({ name, estimates }) => ({
      heading: asHeading(name),
      lines: estimates.map((row) => lineOf(row, lang)),
    })),
    tones: { ours: words.ours, published: words.published },
  }
}

function lineOf(row: LiteratureRow, lang: Lang): ForestLine {
  const words = literaturePageWords(lang)
  const { publishedMonths, publishedInterval } = literatureWords(lang)
  const { direction, ours, months } = row
  return {
    label: words.named(row.study, row.quantity),
    marks: [
      ...(direction === 'model'
        ? []
        : [{ kind: 'time', tone: 'published', drawn: { ...row, direction, range: row.level === null } } as const]),
      ...(ours ? [{ kind: 'time', tone: 'ours', drawn: ours } as const] : []),
    ],
    cells: [
      [
        months === null ? words[direction] : `${publishedMonths(months)} ${words[direction]}`,
        ours ? words.oursIs(formats(lang).formatMonths(ours.months)) : '',
      ]
        .filter(Boolean)
        .join('; '),
      publishedInterval(row) ?? words.nonePublished,
    ],
  }
}
