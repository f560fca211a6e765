/** Which two models a link compares, and what lowered the loss between them. */
import type { ModelChoice } from '@/components/scaling-law/split-form'
import type { Observation } from '@/lib/fits/rows/observation'
import { comparedModel, shapleyReport } from '@/lib/fits/scaling-law/reports/comparisons'
import type { ShapleySplit } from '@/lib/fits/scaling-law/reports/shapley'
import type { Problem } from '@/lib/problem'
import type { Question } from '@/lib/result/fit-view'
import { formats } from '@/lib/text/formats'
import { scalingLawWords } from '@/lib/text/scaling-law'
import type { Lang } from '@/lib/text/words-in'

/** Parts of the link that name the models. */
export interface SplitQuery {
  readonly from?: string | string[] | undefined
  readonly to?: string | string[] | undefined
}

export interface ModelSplit {
  readonly from: Observation
  readonly to: Observation
  /** Ids that no row has, as the link gave them. */
  readonly unknown: readonly { readonly parameter: 'from' | 'to'; readonly raw: string }[]
  readonly result:
    { readonly ok: true; readonly value: ShapleySplit } | { readonly ok: false; readonly problem: Problem }
}

/** Two models that most readers know, three years apart. */
const defaultModels = { from: 'gpt-2-1542m-wt103', to: 'chinchilla-wt103' } as const

/** @throws where a default model is missing from the study */
export function splitModels({ population, options }: Question, query: SplitQuery): ModelSplit {
  const rows = population.observations
  const unknown: { parameter: 'from' | 'to'; raw: string }[] = []
  const chosen = (parameter: 'from' | 'to'): Observation => {
    const raw = query[parameter]
    const found = rows.find(({ id }) => id === raw)
    if (found) return found
    if (raw !== undefined) unknown.push({ parameter, raw: String(raw).slice(0, 100) })
    const usual = rows.find(({ id }) => id === defaultModels[parameter])
    if (!usual) throw new Error(`no row ${defaultModels[parameter]}`)
    return usual
  }
  const [from, to] = [chosen('from'), chosen('to')]
  const [one, other] = [comparedModel(from, options), comparedModel(to, options)]
  if (!one.ok) return { from, to, unknown, result: one }
  if (!other.ok) return { from, to, unknown, result: other }
  return { from, to, unknown, result: shapleyReport(rows, options, one.value, other.value) }
}

/** Every row to choose from, oldest first. */
export function modelChoices({ population, options }: Question, lang: Lang): readonly ModelChoice[] {
  const { formatMonthYear } = formats(lang)
  const { benchmarkName } = scalingLawWords(lang)
  const column = options.scalingLaw?.benchmark
  return population.observations
    .toSorted((one, other) => one.date.localeCompare(other.date) || one.name.localeCompare(other.name, 'en'))
    .map(({ id, name, date, row }) => {
      const benchmark = column === undefined ? null : row.cells[column]
      return {
        id,
        label: `${formatMonthYear(date)} · ${name}${benchmark ? ` · ${benchmarkName(String(benchmark))}` : ''}`,
      }
    })
}
