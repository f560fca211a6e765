/** The words of the scores of forecasts, in the tab "Forecast". */
import type { HorizonScores } from '@/lib/fits/questions/forecast-scores'
import { formatFixed, formatInteger, formatPercent } from '../format'

export const scoreWords = {
  table: 'Scores of forecasts by how far ahead they look',
  ahead: 'Years ahead',
  line: 'The line',
  walk: 'A random walk with drift',
  forecasts: 'Forecasts',
  covered: 'In the interval',
  crps: 'CRPS',
  note: 'CRPS: the continuous ranked probability score, in doublings of cost; less is better, and of a sure forecast it is the size of the error. The random walk goes on from the last day at the mean drift so far. Forecasts share points, so these are descriptions and no tests.',
}

/** "up to 1", "1 to 2", "over 5". */
export function horizonText({ above, upTo }: HorizonScores): string {
  if (above === 0) return `up to ${formatInteger(upTo ?? 0)}`
  return upTo === null ? `over ${formatInteger(above)}` : `${formatInteger(above)} to ${formatInteger(upTo)}`
}

/** "up to 1 year ahead", "2 to 5 years ahead". */
const yearsAhead = (one: HorizonScores): string =>
  `${horizonText(one)} ${one.above === 0 && one.upTo === 1 ? 'year' : 'years'} ahead`

/** Whether the line forecast better than no line, and whether its intervals hold what they say. */
export function scoresFinding(horizons: readonly HorizonScores[], level: number): string {
  const both = horizons.filter(({ line, walk }) => line && walk)
  const better = both.filter(({ line, walk }) => (line?.crps ?? 0) < (walk?.crps ?? 0))
  const scores = both
    .map(
      (one) =>
        `${horizonText(one)}: ${formatFixed(one.line?.crps ?? NaN, 2)} against ${formatFixed(one.walk?.crps ?? NaN, 2)}`,
    )
    .join('; ')
  const verdict =
    both.length === 0
      ? 'There are too few points to hold the line against a random walk with drift.'
      : better.length === both.length
        ? `The line forecast better than a random walk with drift at every horizon (CRPS in doublings, years ahead ${scores}).`
        : better.length === 0
          ? `A random walk with drift forecast better than the line at every horizon (CRPS in doublings, years ahead ${scores}).`
          : `The line and a random walk with drift share the horizons (CRPS in doublings, years ahead ${scores}).`
  const worst = horizons
    .flatMap((one) => (one.line ? [{ one, share: one.line.covered / one.line.forecasts }] : []))
    .toSorted((a, b) => a.share - b.share)[0]
  const held =
    worst && worst.share < level - 0.02
      ? ` Its ${formatPercent(level)} intervals held as little as ${formatPercent(worst.share, 0)} of what came (${yearsAhead(worst.one)}).`
      : ''
  return verdict + held
}
