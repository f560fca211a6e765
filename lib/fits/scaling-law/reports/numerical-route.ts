/**
 * The doubling time of effective compute at one year and compute, by the authors' numerical route (METHODS, appendix A):
 * (N1, D1) minimise L with 6 N D = C; L2 is the least loss at 2 C; the doubling time is the delay `x` after which the model
 * of (N1, D1) has loss L2. It needs no formula, so it also serves structures 12, 14 and 15.
 *
 * L is a falling exponential of ln N plus a falling one of ln D, so with 6 N D fixed the minimum is where their slopes
 * balance, and is found without search.
 */
import { imputedVocabulary, type Inputs } from '../evaluation'
import { type FittedLaw, lossAt, lossParts, sumOf } from '../loss'
import type { Place } from '../doubling'

/** The authors' point. */
export const publishedPoint = { year: 2023, compute: 1e25 } as const

/** A doubling time found by search, with the best model at the compute. */
export interface NumericalDoubling {
  /** Months until the same model would reach what twice the compute reaches; negative where it comes to be worse. */
  readonly months: number
  readonly parameters: number
  readonly tokens: number
  /** Least loss at the compute and at twice it, nats. */
  readonly loss: number
  readonly lossAtTwice: number
}

/**
 * @param point compute in FLOP, decimal year
 * @returns null where more parameters or more tokens do not help, so no best division exists, or where no delay within a
 *   thousand years gives the loss
 */
export function numericalDoubling(
  law: FittedLaw,
  place: Place,
  { year, compute }: { readonly year: number; readonly compute: number } = publishedPoint,
): NumericalDoubling | null {
  const best = bestDivision(law, place, year, compute)
  const twice = bestDivision(law, place, year, 2 * compute)
  if (!best || !twice) return null
  const [loss, lossAtTwice] = [lossAt(law, best), lossAt(law, twice)]
  const years = delayUntil((delay) => lossAt(law, { ...best, year: year + delay }), lossAtTwice)
  if (years === null) return null
  return { months: 12 * years, parameters: best.parameters, tokens: best.tokens, loss, lossAtTwice }
}

/** The inputs of least loss at a year and compute; null where there is no inner minimum. */
function bestDivision(law: FittedLaw, place: Place, year: number, compute: number): Inputs | null {
  const product = compute / 6
  const at = (logParameters: number): Inputs => ({
    ...place,
    year,
    parameters: Math.exp(logParameters),
    tokens: product / Math.exp(logParameters),
    vocabulary: imputedVocabulary(place.offset),
    epochs: null,
  })
  const middle = Math.log(product) / 2
  // Both exponents are straight lines in ln N: their slopes from two points.
  const [here, there] = [at(middle), at(middle + 1)]
  const fall = sumOf(law, 'first', here) - sumOf(law, 'first', there)
  const rise = sumOf(law, 'second', there) - sumOf(law, 'second', here)
  if (!(fall > 0) || !(rise > 0)) return null
  const { first, second } = lossParts(law, here)
  // fall * first * exp(-fall u) = rise * second * exp(rise u)
  return at(middle + Math.log((fall * first) / (rise * second)) / (fall + rise))
}

/** The delay nearest to now, in the direction in which the loss falls, at which it has fallen to a target; years. */
function delayUntil(lossAfter: (years: number) => number, target: number): number | null {
  const direction = lossAfter(1e-4) < lossAfter(-1e-4) ? 1 : -1
  let [near, far] = [0, 0]
  for (let reach = 0.01; reach < 1000; reach *= 1.25) {
    const loss = lossAfter(direction * reach)
    if (!(loss < lossAfter(direction * far) || loss <= target)) return null // it rises again: never reached
    ;[near, far] = [far, reach]
    if (loss <= target) break
  }
  if (!(lossAfter(direction * far) <= target)) return null
  while (far - near > 1e-12 * far) {
    const middle = (near + far) / 2
    if (middle === near || middle === far) break
    if (lossAfter(direction * middle) <= target) far = middle
    else near = middle
  }
  return direction * far
}
