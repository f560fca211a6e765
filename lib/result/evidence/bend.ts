/** How the rows of a view bend where its line is none (METHODS 11): read off a figure, without its rows. */
import type { ShapeCriterion } from '@/lib/fits/questions/linearity/linearity'
import type { FigureFit } from '../result'

/** How the fitted rows bend where a straight line describes them far worse (METHODS 11). */
export interface Bend {
  readonly best: ShapeCriterion
  /** AICc of the line less that of the best shape; over 10. */
  readonly loss: number
  /** First and last fitted date, ISO. */
  readonly from: string
  readonly to: string
  /** Set where the bend is no more than AR(1) residuals make by themselves: lag-1, and the loss beside them. */
  readonly leaning: { readonly lag1: number; readonly loss: number } | null
}

/** A line that loses by more is no fair description (Burnham & Anderson 2002, section 2.6: "essentially no support"). */
const MOST_LOSS = 10

/** Null where the line stands. */
export function bendOf(fit: Pick<FigureFit, 'linearity' | 'from' | 'to'>): Bend | null {
  if (fit.linearity === null) return null
  const { independent, ar1, lag1 } = fit.linearity
  const { from, to } = fit
  if (ar1 && ar1.loss > MOST_LOSS) return { best: ar1.best, loss: ar1.loss, from, to, leaning: null }
  if (!(independent.loss > MOST_LOSS)) return null
  const leaning = ar1 && lag1 !== null ? { lag1, loss: ar1.loss } : null
  return { best: independent.best, loss: independent.loss, from, to, leaning }
}

/** The same where neighbours that lean on one another do not explain it: the line is broken. Null of any other. */
export function breakOf(fit: Parameters<typeof bendOf>[0]): Bend | null {
  const bend = bendOf(fit)
  return bend?.leaning === null ? bend : null
}

/** Lag-1 correlation about the line where it is beyond what independent rows show, else null. */
export function leaningOf({ linearity: found }: Pick<FigureFit, 'linearity'>): number | null {
  return found?.ar1 ? found.lag1 : null
}
