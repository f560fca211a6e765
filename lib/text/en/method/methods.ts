/** The names of each method, wherever one is named: the compiler asks for every one of a new one. */
import type { MethodId } from '@/lib/fits/methods/registry'

/** One method, in every place that names it. */
export interface MethodNames {
  /** In captions, tables and the API. */
  readonly name: string
  readonly menu: string
  /** What the line's band is by where draws are of slopes alone; null where draws make the band, too. */
  readonly bandBesideDraws: string | null
  /** Said where another method points at it as the other direction of one regression; null where none does. */
  readonly direction: string | null
  /** In a legend, a fitted row that is not set apart from the others. */
  readonly plainRow: string
  /** What the doubt is of that the band shows: the line, or its slope alone where the draws hold no level. */
  readonly bandOf: string
  /** How the standard error of the slope is found, where that must be said. */
  readonly slopeErrorBy: string | null
  /** Where the answer without parts of the rows stands, of a method too slow to be refitted in a panel; null of the others. */
  readonly influence: { readonly href: string; readonly text: string } | null
  /** A page that says more of it, below the cautions of a result. */
  readonly more: { readonly href: string; readonly text: string } | null
}

export const methodNames: Readonly<Record<MethodId, MethodNames>> = {
  trend: {
    name: 'Cost over time',
    menu: 'trend of cost',
    bandBesideDraws: null,
    direction: null,
    plainRow: 'in the fit',
    bandOf: 'the line',
    slopeErrorBy: null,
    influence: null,
    more: null,
  },
  pooled: {
    name: 'Cost by date and performance',
    menu: 'cost by date and performance',
    bandBesideDraws: 'band by t',
    direction: 'Cost explained by date and performance',
    plainRow: 'in the fit, further away',
    bandOf: 'the line',
    slopeErrorBy: null,
    influence: null,
    more: null,
  },
  inverse: {
    name: 'Performance inside the model',
    menu: 'performance in the model',
    bandBesideDraws: 'band by Fieller',
    direction: 'Performance explained by cost and date',
    plainRow: 'in the fit, further away',
    bandOf: 'the line',
    slopeErrorBy: 'delta method',
    influence: null,
    more: null,
  },
  paired: {
    name: 'Comparison at equal performance',
    menu: 'comparison at equal performance',
    bandBesideDraws: null,
    direction: null,
    plainRow: 'in a pair',
    bandOf: 'the ratio',
    slopeErrorBy: null,
    influence: null,
    more: null,
  },
  'scaling-law': {
    name: 'Augmented scaling law',
    menu: 'scaling law',
    bandBesideDraws: 'band of the rate about the middle date',
    direction: null,
    plainRow: 'in the fit, further away',
    bandOf: 'the slope',
    slopeErrorBy: null,
    influence: { href: '/scaling-law#papers', text: 'The time without each paper, with names, by both solvers' },
    more: {
      href: '/scaling-law',
      text: 'Both solvers, the time without each paper, other structures and penalties, and what lowered the loss between two models',
    },
  },
}
