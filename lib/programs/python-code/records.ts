/** Python for what the records say: the gain that was observed, and the chance of as many of them. */
import type { FitRecipe } from '../reproduction/recipe'
import { insideWindow } from '../reproduction/stages'

export function pythonRecords({ wanted, steps }: FitRecipe): readonly string[] {
  const [first, last] = steps.better === 'less' ? ['0', '-1'] : ['-1', '0']
  const reached = steps.threshold === null ? 'everything' : 'reaching(everything)'
  return [
    ...(wanted.has('observed_gain')
      ? [
          `best_costs = cost[${insideWindow(steps, `records(${reached})`)}]`,
          `observed_gain = best_costs[${first}] / best_costs[${last}]`,
          '',
        ]
      : []),
    ...(wanted.has('records_count') ? [`reached = ${reached}`, 'records_count = len(records(reached))', ''] : []),
    ...(wanted.has('records_chance') ? CHANCE : []),
  ]
}

const CHANCE = [
  '# Renyi 1962: in random order the best of k new values among m is a record with probability k / m,',
  '# whatever came before. Models of one day come together. The last entry gathers as many records as',
  '# there are, or more.',
  'chances = np.zeros(records_count + 1)',
  'chances[0] = 1',
  'seen = 0',
  'for size in np.unique(day[reached], return_counts=True)[1]:',
  '    seen += size',
  '    one_more = chances * size / seen',
  '    chances = chances - one_more',
  '    chances[1:] += one_more[:-1]',
  '    chances[-1] += one_more[-1]',
  'records_chance = chances[-1]',
  '',
]
