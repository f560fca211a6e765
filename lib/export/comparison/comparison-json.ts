/** A comparison as the API answers it: each view as its own answer gives it, differences, and two views told apart. */
import type { ComparisonFigure } from '@/lib/figure/comparison/comparison-figure'
import { figureJson } from '../json'
import type { ComparisonAnswer } from '../schema/comparison-answer'

/** Plain data for `JSON.stringify`. */
export function comparisonJson({
  views,
  level,
  differences,
  diff,
  title,
  permalink,
  arrangement,
}: ComparisonFigure): ComparisonAnswer {
  const letter = (place: number) => views[place]?.letter ?? null
  return {
    title,
    chart: arrangement,
    views: views.map(({ letter: id, name, figure }) => ({ id, name, query: figure.query, answer: figureJson(figure) })),
    level,
    differences: differences.map(({ pair, value, low, high, interval }) => ({
      first: letter(pair[0]),
      second: letter(pair[1]),
      unit: 'factors of two a year, towards progress; second less first',
      value,
      low,
      high,
      interval,
    })),
    apart: diff && {
      first: letter(diff.pair[0]),
      second: letter(diff.pair[1]),
      finding: diff.finding,
      choices: diff.choices.map(({ key, first, second }) => ({ parameter: key, first, second })),
      sameData: diff.sameData,
      rowsMatchedBy: diff.byRow ? 'id' : 'model name',
      inBoth: diff.both,
      changed: diff.changed,
      onlyInFirst: diff.onlyFirst,
      onlyInSecond: diff.onlySecond,
    },
    permalink,
  }
}
