/** The 231 evaluations of the paper as the bundled table holds them, for tests and benches. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Papa from 'papaparse'
import { decimalYear } from '@/lib/data/decimal-year'
import type { FitOptions } from '../fit-options'
import type { Observation } from '../rows/observation'

const text = readFileSync(fileURLToPath(new URL('../../../data/lm-perplexity/rows.csv', import.meta.url)), 'utf8')
const table = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data

export const population: readonly Observation[] = table.map((cells, index) => {
  const number = (name: string) => Number(cells[name])
  const date = cells.publication_date ?? ''
  return {
    id: cells.id ?? '',
    name: cells.name ?? '',
    date,
    decimalYear: decimalYear(date) ?? NaN,
    cost: 6 * number('parameters') * number('training_tokens'),
    performance: number('perplexity'),
    cluster: cells.reference ?? '',
    row: {
      id: cells.id ?? '',
      line: index + 2,
      cells: {
        parameters: number('parameters'),
        training_tokens: number('training_tokens'),
        benchmark: cells.benchmark ?? '',
        architecture: cells.architecture ?? '',
        vocabulary: cells.vocabulary ? number('vocabulary') : null,
        epochs: cells.epochs ? number('epochs') : null,
      },
    },
  }
})

export const options: FitOptions = {
  better: 'less',
  performance: {
    field: 'perplexity',
    label: 'perplexity',
    unit: 'perplexity',
    better: 'less',
    scale: 'log',
    chance: null,
  },
  threshold: 20,
  select: 'records',
  from: null,
  to: null,
  level: 0.95,
  estimator: 'ols',
  tau: 0.1,
  structure: '7',
  solver: 'as-published',
  delta: 0.0025,
  recovery: 0.98,
  scalingLaw: {
    parameters: 'parameters',
    tokens: 'training_tokens',
    benchmark: 'benchmark',
    paper: 'reference',
    architecture: 'architecture',
    vocabulary: 'vocabulary',
    epochs: 'epochs',
  },
  benchmark: 'wikitext-103',
}
