/** The computation of each method in the list: apart from it, so that who reads an address does not load it. */
import { scalingLaw } from '../scaling-law/scaling-law'
import { inverse } from './inverse'
import type { FitMethod } from './method'
import { paired } from './paired'
import { pooled } from './pooled'
import type { MethodId } from './registry'
import { trend } from './trend'

/** Exported so that a test can lengthen it. */
export const fitMethods: { readonly [Id in MethodId]: FitMethod<Id> } = {
  trend,
  pooled,
  inverse,
  'scaling-law': scalingLaw,
  paired,
}

/** The method with its computation. */
export const fitMethod = (id: MethodId): FitMethod<MethodId> => fitMethods[id]
