/**
 * What an interval must be able to take for granted to hold its level (METHODS 11): found by simulation, a row a kind in
 * docs/coverage.md, and said with the interval's name wherever it is named.
 */
import { findMethod } from '@/lib/fits/methods/registry'
import type { Clusters } from './clusters-of-view'
import type { FigureFit } from '../result'

/**
 * `independent`: no row leans on another. `exact-costs`: of costs that explain. `little-lean`: neighbours in time lean on one
 * another by 0.3 at most. `long-series`: residuals in blocks and BCa are too narrow on 60 rows and more still.
 * `more-points`, `more-clusters`: so few are too much alike when drawn, or bound a ratio only by luck.
 */
export type Supposition =
  'independent' | 'exact-costs' | 'little-lean' | 'long-series' | 'more-points' | 'more-clusters'

/**
 * Numbers up to which a kind is named: up to the one below the first that was simulated from which on it holds, on data
 * sets that had no part in choosing it. Draws of rows or residuals hold from 36 rows on, and do not with 20.
 */
export const FEW_DRAWN_POINTS = 35
/** Draws of clusters hold from 20 on, by so little that 20 are named too. */
export const FEW_CLUSTERS = 20
/** Of 6 rows half of all ratios have no interval, and the others' hold in 91 %; of 9 they hold. */
export const FEW_FOR_A_RATIO = 8

type Facts = Pick<FigureFit, 'interval' | 'method' | 'costError' | 'n'> & {
  readonly bootstrap: Pick<NonNullable<FigureFit['bootstrap']>, 'block' | 'ci'> | null
  readonly clusters: Pick<Clusters, 'n'> | null
}

/** In the order in which they are said; none for a kind that holds in every design that was simulated. */
export function suppositionsOf(facts: Facts): readonly Supposition[] {
  const explains = findMethod(facts.method).reads.includes('costError') && facts.costError === null
  return explains ? [...ofKind(facts), 'exact-costs'] : ofKind(facts)
}

function ofKind({ interval, n, bootstrap, clusters }: Facts): readonly Supposition[] {
  const few: readonly Supposition[] = n <= FEW_DRAWN_POINTS ? ['more-points'] : []
  switch (interval) {
    case 't':
    case 'sen':
      return ['independent']
    case 'fieller':
      return n <= FEW_FOR_A_RATIO ? ['independent', 'more-points'] : ['independent']
    case 'hac':
      return ['little-lean']
    case 'bootstrap':
      return ['independent', ...(bootstrap?.ci === 'bca' ? (['long-series'] as const) : few)]
    case 'residual':
      return (bootstrap?.block ?? 1) > 1 ? ['long-series'] : ['independent', ...few]
    case 'cluster':
      return clusters && clusters.n <= FEW_CLUSTERS ? ['more-clusters'] : []
    case 'record-count':
    case 'ar1':
    case 'cr2':
      return []
  }
}
