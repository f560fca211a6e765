/** The methods: the one list from which URL values, what a series can be asked, menus, names and tests follow. */
import type { BenchmarkDefinition, StudyMeta } from '@/lib/data/study'
import { scalingLaw } from '../scaling-law/scaling-law'
import { inverse } from './inverse'
import type { FitMethod } from './method'
import { paired } from './paired'
import { pooled } from './pooled'
import { trend } from './trend'

/** In the order of the menu. */
export const methods = [trend, pooled, inverse, scalingLaw, paired] as const

/** Id of a method, as the URL has it. */
export type MethodId = (typeof methods)[number]['id']

/** Asked for each time, so that a test can lengthen the list. */
const byId = (id: string): FitMethod<MethodId> | undefined => methods.find((one) => one.id === id)

/** @throws for an id that the type does not allow */
export function findMethod(id: MethodId): FitMethod<MethodId> {
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
export function otherDirectionOf({ otherDirection }: FitMethod): FitMethod<MethodId> | null {
  return (otherDirection !== undefined && byId(otherDirection)) || null
}
