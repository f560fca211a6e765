/** Studies and published estimates as lists for programs. */
import type { LiteratureEstimate } from '@/lib/data/literature'
import { rowsOfSeries } from '@/lib/data/series-rows'
import type { Study } from '@/lib/data/study'
import { methodsOf } from '@/lib/fits/methods/registry'
import { defaultView, encodeView } from '@/lib/view/view-codec'
import type { LiteratureAnswer, StudyAnswer, StudySummary } from './schema/list-answers'

/** Of one study, without its columns. */
export function studySummaryJson(study: Study): StudySummary {
  const { meta, rows, version } = study
  return {
    id: meta.id,
    title: meta.title,
    description: meta.description,
    date: meta.date,
    version,
    rows: rows.length,
    sources: meta.sources.map(({ title, attribution, licence }) => ({ title, attribution, licence })),
    citation: meta.citation,
    rowsAddress: `/studies/${meta.id}/rows.csv`,
    series: meta.benchmarks.map((series) => {
      const { performance } = series
      return {
        id: series.id,
        label: series.label,
        rows: rowsOfSeries(study, series).length,
        performance: performance && {
          label: performance.label,
          unit: performance.unit,
          better: performance.better,
          chance: performance.chance,
        },
        costs: series.costs,
        methods: methodsOf(meta, series),
        query: encodeView(defaultView(meta, series.id), meta),
      }
    }),
    presets: meta.presets.map(({ question, query }) => ({
      question,
      query: [`study=${encodeURIComponent(meta.id)}`, query].filter((part) => part !== '').join('&'),
    })),
  }
}

/** Of one study, whole but for its rows. */
export function studyJson(study: Study): StudyAnswer {
  const { fields, groupFields, oddities } = study.meta
  return {
    ...studySummaryJson(study),
    columns: fields.map(({ name, type, list = false, title, description, unit = null }) => ({
      ...{ name, type, list, title, description, unit },
    })),
    groupFields,
    oddities,
  }
}

/** Published estimates, each as the table has it. */
export const literatureJson = (estimates: readonly LiteratureEstimate[]): LiteratureAnswer => ({ estimates })
