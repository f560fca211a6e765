/** The methods of the field: the one list that URL values, menus and tables are derived from. */
import type { FitMethod } from '../fit'
import { inverse } from './inverse'
import { pooled } from './pooled'
import { scalingLaw } from '../scaling-law/scaling-law'
import { trend } from './trend'

export const methods: readonly FitMethod[] = [trend, pooled, inverse, scalingLaw]

/** The method with an id, which the caller has checked against this list: another one is a bug. */
export function findMethod(id: string): FitMethod {
  const method = methods.find((one) => one.id === id)
  if (!method) throw new Error(`no method ${id}`)
  return method
}
