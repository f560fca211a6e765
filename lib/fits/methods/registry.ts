/** The methods: the one list from which URL values, what a series can be asked, menus, names and tests follow. */
import type { BenchmarkDefinition, StudyMeta } from '@/lib/data/study'
import type { MethodTraits } from './method'
import { inverseTraits, pairedTraits, pooledTraits, scalingLawTraits, trendTraits } from './traits'

/** In the order of the menu. */
export const methods = [trendTraits, pooledTraits, inverseTraits, scalingLawTraits, pairedTraits] as const

/** Id of a method, as the URL has it. */
export type MethodId = (typeof methods)[number]['id']

/** Asked for each time, so that a test can lengthen the list. */
const byId = (id: string): MethodTraits<MethodId> | undefined => methods.find((one) => one.id === id)

/**
 * What a method is; `fitMethod` has its computation.
 * @throws for an id that the type does not allow
 */
export function findMethod(id: MethodId): MethodTraits<MethodId> {
  const method = byId(id)
  if (!method) throw new Error(`no method ${id}`)
  return method
}

/** Methods that a series can be asked by. */
export function methodsOf(study: StudyMeta, series: BenchmarkDefinition): readonly MethodId[] {
  return methods.filter(({ admits }) => admits(series, study)).map(({ id }) => id)
}

/** Costs that a series can be asked for under a method, the default one first. */
export function costsOf(series: BenchmarkDefinition, method: MethodId): readonly string[] {
  return findMethod(method).costs ?? series.costs
}

/** The method that reads the same regression in the other direction; null where there is none. */
export function otherDirectionOf({ otherDirection }: MethodTraits): MethodId | null {
  return (otherDirection !== undefined && byId(otherDirection)?.id) || null
}
