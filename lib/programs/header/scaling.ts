/** The scaling law of a view as a program's literal: the structure's own table of terms, and where its columns are. */
import type { Study } from '@/lib/data/study'
import { imputedVocabulary } from '@/lib/fits/scaling-law/evaluation'
import { benchmarkOffsets, parameterNames, type Structure, termsOf } from '@/lib/fits/scaling-law/structure'
import type { FigureFit } from '@/lib/result/result'
import type { View } from '@/lib/view/view'
import type { Literal } from '../text/literal'

type Columns = NonNullable<Study['meta']['scalingLaw']>

/** Columns and scopes that the structure's terms name. */
export const readBy = (structure: Structure): ReadonlySet<string> =>
  new Set(termsOf(structure).flatMap(({ column, scope }) => [column, scope]))

/** What the section `method-scaling-law` reads, the page's parameters included. */
export function scalingLiteral(view: View, fit: FigureFit, structure: Structure, columns: Columns): Literal {
  const offset = benchmarkOffsets[view.benchmark] ?? null
  const read = readBy(structure)
  return {
    solver: view.solver,
    delta: view.delta,
    terms: termsOf(structure).map(({ part, parameter, column, scope, sign }) => [part, parameter, column, scope, sign]),
    theta_page: Object.fromEntries(parameterNames(structure).map((name) => [name, fit.parameters?.[name] ?? 0])),
    parameters: columns.parameters,
    tokens: columns.tokens,
    benchmark: columns.benchmark,
    benchmarks: Object.fromEntries(
      Object.entries(benchmarkOffsets).flatMap(([value, scope]) => (scope === null ? [] : [[scope, value]])),
    ),
    offset,
    architecture: (read.has('transformer') ? columns.architecture : null) ?? null,
    epochs: (read.has('logRepeatedTokens') ? columns.epochs : null) ?? null,
    vocabulary: (read.has('logVocabulary') ? columns.vocabulary : null) ?? null,
    usual_vocabulary: imputedVocabulary(offset),
  }
}
