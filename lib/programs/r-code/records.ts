/** R for what the records say: the gain that was observed, and the chance of as many of them. */
import type { FitRecipe } from '../reproduction/recipe'
import { insideWindow } from '../reproduction/stages'

export function rRecords({ wanted, steps }: FitRecipe): readonly string[] {
  const ends = ['best_costs[1]', 'best_costs[length(best_costs)]']
  const [from, to] = steps.better === 'less' ? ends : [...ends].reverse()
  const reached = steps.threshold === null ? 'everything' : 'reaching(everything)'
  return [
    ...(wanted.has('observed_gain')
      ? [`best_costs <- cost[${insideWindow(steps, `records(${reached})`)}]`, `observed_gain <- ${from} / ${to}`, '']
      : []),
    ...(wanted.has('records_count') ? [`reached <- ${reached}`, 'records_count <- length(records(reached))', ''] : []),
    ...(wanted.has('records_chance') ? CHANCE : []),
  ]
}

const CHANCE = [
  '# Renyi 1962: in random order the best of k new values among m is a record with probability k / m,',
  '# whatever came before. Models of one day come together. The last entry gathers as many records as',
  '# there are, or more.',
  'chances <- c(1, rep(0, records_count))',
  'seen <- 0',
  'for (size in rle(day[reached])$lengths) {',
  '  seen <- seen + size',
  '  one_more <- chances * size / seen',
  '  chances <- chances - one_more',
  '  chances[-1] <- chances[-1] + one_more[-length(one_more)]',
  '  chances[length(chances)] <- chances[length(chances)] + one_more[length(one_more)]',
  '}',
  'records_chance <- chances[length(chances)]',
  '',
]
