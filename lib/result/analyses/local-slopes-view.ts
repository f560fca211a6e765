/** How fast the view's rows move at each time, by least squares in a window moved along (METHODS 11). */
import type { Study } from '@/lib/data/study'
import { type LocalSlopes, localSlopes } from '@/lib/fits/questions/local-slope'
import { select } from '@/lib/fits/rows/select'
import type { View } from '@/lib/view/view'
import { trendQuestion } from './trend-question'

/** Local slopes of the rows that the break test reads too, at the view's level. */
export function localSlopesOf(view: View, study: Study): LocalSlopes {
  const { options, population } = trendQuestion(view, study)
  const { used } = select(population.observations, options)
  return localSlopes(
    used.map(({ decimalYear }) => decimalYear),
    used.map(({ cost }) => Math.log2(cost)),
    view.level,
  )
}
