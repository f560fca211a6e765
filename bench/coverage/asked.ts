/** The 95 % interval of a view on synthetic rows, from the code that a view runs. */
import { answeringInterval } from '@/lib/fits/intervals/auto'
import type { SlopeEvidence } from '@/lib/fits/intervals/interval-kind'
import { evidenceBy } from '@/lib/fits/intervals/evidence'
import { seenIn } from '@/lib/fits/intervals/seen'
import type { AskedInterval, IntervalId } from '@/lib/fits/intervals/registry'
import type { FitOptions } from '@/lib/fits/fit-options'
import type { FitMethod } from '@/lib/fits/methods/method'
import type { Observation } from '@/lib/fits/rows/observation'

export const LEVEL = 0.95

export const options: FitOptions = {
  better: 'less',
  performance: { field: 'p', label: 'error', unit: 'fraction', better: 'less', scale: 'log', chance: null },
  threshold: 0.1,
  select: 'all',
  from: null,
  to: null,
  level: LEVEL,
  estimator: 'ols',
  tau: 0.1,
  structure: '7',
  solver: 'as-published',
  delta: 0.0025,
  recovery: 0.98,
  scalingLaw: null,
  costError: null,
  benchmark: 'simulated',
}

/** No performance: what is tried is a line of cost over time. */
export const ofCosts: Partial<FitOptions> = { performance: null, threshold: null }

export interface Answer {
  /** The kind that answered. */
  readonly kind: IntervalId
  /** Null: no interval for this data set. */
  readonly ends: readonly [number, number] | null
}

/** What was found of rows already: `auto` mostly takes what was asked for by name before. */
const known = new WeakMap<readonly Observation[], Map<string, readonly [number, number] | null>>()

function once(rows: readonly Observation[], key: string, find: () => readonly [number, number] | null) {
  const found = known.get(rows) ?? new Map<string, readonly [number, number] | null>()
  known.set(rows, found)
  const ends = found.has(key) ? (found.get(key) ?? null) : find()
  found.set(key, ends)
  return ends
}

/**
 * By a formula of the registry; where `auto` is asked, by the whole procedure, its look at the rows included.
 * @param cluster a column that the study declares
 */
export function answerTo(
  asked: AskedInterval,
  method: FitMethod,
  rows: readonly Observation[],
  more: Partial<FitOptions> = {},
  cluster?: string,
): Answer | null {
  const found = evidenceFor(asked, method, rows, more, cluster)
  if (!found) return null
  const { estimator, select, costError } = { ...options, ...more }
  const key = [method.id, estimator, select, costError, found.kind].join(' ')
  return { kind: found.kind, ends: once(rows, key, () => found.evidence().ends) }
}

/** What the kind that answers says of the slope and of the line; null without a fit, or where it needs draws. */
export function evidenceFor(
  asked: AskedInterval,
  method: FitMethod,
  rows: readonly Observation[],
  more: Partial<FitOptions>,
  cluster?: string,
): { readonly kind: IntervalId; readonly evidence: () => SlopeEvidence } | null {
  const wanted = { ...options, ...more }
  const fit = method.fit(rows, wanted)
  if (!fit.ok) return null
  const evidence = { method, fit: fit.value, population: rows, options: wanted }
  const roles = { id: 'id', name: 'name', date: 'date', ...(cluster === undefined ? {} : { cluster }) }
  const question = {
    study: { roles, groupFields: [], recordsOnly: false },
    method,
    estimator: wanted.estimator,
    select: wanted.select,
    costError: wanted.costError ?? null,
  }
  const id = asked === 'auto' ? answeringInterval(asked, question, seenIn(evidence)) : asked
  const formula = evidenceBy(id)
  return formula && { kind: id, evidence: () => formula(evidence) }
}
