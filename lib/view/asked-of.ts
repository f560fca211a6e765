/** What a parameter of a view takes in a study, whatever the other parameters say: for the API's document and for tests. */
import type { Study } from '@/lib/data/study'
import { estimatorIds } from '@/lib/fits/estimators/registry'
import { rowSelections } from '@/lib/fits/fit-options'
import { askedIntervals } from '@/lib/fits/intervals/registry'
import { methodsOf } from '@/lib/fits/methods/registry'
import type { FieldContext, Kind } from './field'
import type { Expectation } from './refusal'
import { viewFields } from './view-fields'

/** What each series, cost, method, estimator and interval of a study asks of a parameter, each once. */
export function askedOf(study: Study, laws: readonly string[], key: string): readonly Expectation[] {
  const entry = viewFields.find((one) => one.key === key)
  if (!entry) throw new Error(`no field ${key}`)
  const kind: Kind<unknown> = entry.kind
  const asked = new Set(contextsOf(study, laws).map((context) => JSON.stringify(kind.expects(context))))
  // Back from the text that made them equal.
  return [...asked].map((text): Expectation => JSON.parse(text))
}

/** By series and method every way to fit, and every cost: these do not hang on each other. */
function contextsOf({ meta }: Study, laws: readonly string[]): readonly FieldContext[] {
  const fits = estimatorIds.flatMap((estimator) =>
    rowSelections.flatMap((select) => askedIntervals.map((interval) => ({ estimator, select, interval }))),
  )
  return meta.benchmarks.flatMap((benchmark) => {
    const ways = [...fits, ...benchmark.costs.map((cost) => ({ cost }))]
    return methodsOf(meta, benchmark).flatMap((method) =>
      ways.map((way) => ({ meta, benchmark, laws, view: { method, ...way } })),
    )
  })
}
