/** The steps of the scaling law: its loss, its solver, and the doubling times of its exponents. */
import { startsOf } from '@/lib/fits/scaling-law/solvers/starts'
import {
  benchmarkOffsets,
  differsByArchitecture,
  differsByBenchmark,
  findStructure,
  type Structure,
  termsOf,
} from '@/lib/fits/scaling-law/structure'
import { methodWords } from '@/lib/text/method/method'
import type { Lang } from '@/lib/text/words-in'
import type { FigureFit } from '@/lib/result/result'
import {
  effectiveComputeFormula,
  exponentTimes,
  lossFormula,
  objectiveFormula,
  parameterSymbol,
} from './method-loss-formula'
import { type MethodStep, type MethodSubject, titleOf } from './method-subject'

/** The steps that only the scaling law has, from its sample to its rate. */
export function scalingLawSteps(
  { figure, meta, benchmark, metric }: MethodSubject,
  fit: FigureFit,
): readonly MethodStep[] {
  const { view, warnings } = figure
  const words = methodWords(view.lang)
  const { scalingLaw } = meta
  const structure = findStructure(view.structure)
  if (!structure || !scalingLaw) return []
  const title = (name: string) => titleOf(meta, name)
  const parameters = fit.parameters ?? {}
  const other = warnings.find((warning) => warning.code === 'solvers-differ')
  const place = { offset: benchmarkOffsets[benchmark.id] ?? null, transformer: true }
  const exponents = exponentTimes(view.structure, place)
  const terms = words.termsSentence({
    ...termFacts(structure, scalingLaw, title),
    leastCompute: parameters.C0 ?? null,
  })
  const names = [...new Set(exponents.flatMap(({ scale, progress }) => [...scale, ...progress]))]
  return [
    {
      text: words.lossSentence({
        perplexity: metric?.column ?? '',
        parameters: title(scalingLaw.parameters),
        tokens: title(scalingLaw.tokens),
        rows: fit.n,
        t0: parameters.t0 ?? NaN,
        n0: parameters.N0 ?? NaN,
        d0: parameters.D0 ?? NaN,
      }),
      formula: lossFormula(view.structure),
      ...(terms === '' ? {} : { after: terms }),
    },
    {
      text: words.objectiveSentence(view.delta > 0),
      formula: objectiveFormula(view.delta, view.lang),
      after: words.solverSentence(fit, startsOf(structure).length, other?.other.objective ?? null),
    },
    {
      text: words.effectiveComputeSentence(
        exponents.map(({ symbol }) => symbol),
        placeWords(structure, benchmark.label, view.lang),
      ),
      formula: effectiveComputeFormula(view.structure, place),
      after: words.doublingTimesSentence({
        parameters: names.map((name) => ({ symbol: parameterSymbol(name).plain, value: parameters[name] ?? NaN })),
        times: timesOf(fit, ''),
        others: differsByArchitecture(structure) ? timesOf(fit, 'OtherArchitectures') : null,
      }),
    },
  ]
}

/** Where a rate holds, if not everywhere. */
function placeWords(structure: Structure, benchmark: string, lang: Lang): string | null {
  const { forTransformers, onBenchmark } = methodWords(lang)
  if (differsByBenchmark(structure)) return onBenchmark(benchmark)
  return differsByArchitecture(structure) ? forTransformers : null
}

function termFacts(
  structure: Structure,
  columns: NonNullable<MethodSubject['meta']['scalingLaw']>,
  title: (name: string) => string,
) {
  const terms = termsOf(structure)
  const has = (name: string) => terms.some(({ column }) => column === name)
  const titleWhere = (condition: boolean, name: string | undefined) => (condition ? title(name ?? '') : null)
  return {
    byBenchmark: terms.some(({ scope }) => scope === 'ptb' || scope === 'wt2'),
    architecture: titleWhere(differsByArchitecture(structure), columns.architecture),
    vocabulary: titleWhere(has('logVocabulary'), columns.vocabulary),
    epochs: titleWhere(has('logRepeatedTokens'), columns.epochs),
  }
}

const SYMBOLS = { parameters: 'T_N', data: 'T_D', compute: 'T_C' } as const

function timesOf({ doublingTimes }: FigureFit, suffix: string): Readonly<Record<string, number | null>> {
  return Object.fromEntries(
    Object.entries(SYMBOLS).flatMap(([input, symbol]) => {
      const months = doublingTimes?.[`${input}${suffix}`]
      return months === undefined ? [] : [[symbol, months] as const]
    }),
  )
}
