/**
 * The kinds whose names were chosen by the numbers of `results.json` itself, once more on data sets that had no part in it:
 * draws of rows and residuals have a bare name from 36 rows on, ratios from 9 rows on.
 */
import { FEW_DRAWN_POINTS, FEW_FOR_A_RATIO } from '@/lib/result/evidence/suppositions'
import { type Cell, cells } from './cells'
import { type IntervalMethod, intervalMethods, isTriedIn } from './kinds'

/** Number of the first data set: those of the tables are under 2,000. */
export const FRESH = 100_000

/** Where the name is bare. Draws that are searched for cost an hour and are left as they are. */
export const confirmedMethods = (cell: Cell): readonly IntervalMethod[] =>
  intervalMethods.filter(
    (method) =>
      isTriedIn(method, cell) &&
      (method.id === 'inverse'
        ? cell.n > FEW_FOR_A_RATIO
        : method.family === 'draws' && !/(bca|blocks)$/.test(method.id) && cell.n > FEW_DRAWN_POINTS),
  )

/** The design that the names are about. */
export const confirmedCells: readonly Cell[] = cells.filter(
  (cell) => cell.design === 'independent' && confirmedMethods(cell).length > 0,
)
