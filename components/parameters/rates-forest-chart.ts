/** The forest plot of rates by parameters and by compute, as its page and a file of it show it. */
import type { ForestChart } from '@/components/forest/forest-chart'
import { type ForestScale, rateScale } from '@/components/forest/forest-scale'
import { parametersPageWords } from '@/lib/text/pages/parameters-page'
import type { Lang } from '@/lib/text/words-in'

/** A rate, doublings a year, with the query of the view that it is of. */
export interface DrawnRate {
  readonly value: number
  readonly interval: readonly [number, number]
  readonly query: string
}

export interface RatesRow {
  readonly id: string
  readonly label: string
  readonly parameters: DrawnRate
  readonly compute: DrawnRate
}

/** Beyond these an interval leaves the axis: one wide one must not press all others together. */
const MOST = 10

export function ratesScale(rows: readonly RatesRow[]): ForestScale {
  const within = (value: number) => Math.min(MOST, Math.max(-MOST, value))
  return rateScale(rows.flatMap(({ parameters, compute }) => [...parameters.interval, ...compute.interval].map(within)))
}

export function ratesKeys(lang: Lang): ForestChart['keys'] {
  const { parametersPage: page } = parametersPageWords(lang)
  return [
    { shape: 'halving', text: page.byParameters },
    { shape: 'halving', tone: 'published', text: page.byCompute },
  ]
}

export function ratesForestChart(rows: readonly RatesRow[], lang: Lang): ForestChart {
  const { parametersPage: page, rateText } = parametersPageWords(lang)
  return {
    scale: ratesScale(rows),
    laws: [],
    keys: ratesKeys(lang),
    head: page.benchmark,
    columns: [page.byParameters, page.byCompute],
    groups: [
      {
        heading: '',
        lines: rows.map(({ label, parameters, compute }) => ({
          label,
          marks: [
            { kind: 'rate', tone: 'ours', value: parameters.value, interval: parameters.interval },
            { kind: 'rate', tone: 'published', value: compute.value, interval: compute.interval },
          ],
          cells: [parameters, compute].map(({ value, interval }) => rateText(value, interval)),
        })),
      },
    ],
    tones: { ours: page.byParameters, published: page.byCompute },
  }
}
