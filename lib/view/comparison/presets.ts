/** Comparisons that a reader finds ready made: questions, each as the queries of its views. */
export interface ComparisonPreset {
  readonly id: 'parameters' | 'common-level' | 'benchmarks' | 'levels' | 'ways'
  readonly queries: readonly string[]
}

/** What a link without views asks: parameters beside compute, on one benchmark, at one level, by one method. */
export const parametersPreset: ComparisonPreset = {
  id: 'parameters',
  queries: ['study=benchmarks&method=inverse', 'study=benchmarks&method=inverse&cost=parameters'],
}

export const comparisonPresets: readonly ComparisonPreset[] = [
  parametersPreset,
  {
    id: 'common-level',
    queries: ['mmlu', 'gsm8k'].map((benchmark) => `study=benchmarks&benchmark=${benchmark}&threshold=0.5`),
  },
  {
    id: 'benchmarks',
    queries: ['mmlu', 'hellaswag', 'gsm8k'].map(
      (benchmark) => `study=benchmarks&benchmark=${benchmark}&method=inverse`,
    ),
  },
  { id: 'levels', queries: [0.5, 0.6, 0.7].map((level) => `study=benchmarks&threshold=${level}`) },
  {
    id: 'ways',
    queries: ['inverse', 'pooled', 'trend'].map((method) => `study=imagenet&method=${method}`),
  },
]
