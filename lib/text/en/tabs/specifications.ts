/** The words of the tab "Specifications": how much the choices decide. */
import { type EstimatorId, estimators } from '@/lib/fits/estimators/registry'
import type { Specification } from '@/lib/fits/questions/specification-curve/specification-space'
import type { SpecificationsView } from '@/lib/result/analyses/specifications-view'
import { estimatorNames } from '../method/estimators'
import { formatInteger, formatPerformance, plural } from '../format'

const METHODS = { trend: 'Trend', pooled: 'With performance', inverse: 'Performance by cost' } as const
const SELECTIONS = { records: 'Records', reaching: 'All that reach it', all: 'Every row' } as const
const WINDOWS = {
  view: 'This view’s dates',
  whole: 'All dates',
  'since-2015': 'Since 2015',
  'last-five-years': 'Last five years',
}
const OUTLIERS = { none: 'All points', studentised: 'Residuals up to 3', cook: 'Cook up to 4/n' }

export const specificationWords = {
  question: 'How much do the choices decide?',
  picture: (n: number) =>
    `${plural(n, 'specification', 'specifications')} in order of speed with their intervals; below, which choices each makes`,
  keys: 'Arrow keys go from specification to specification, Enter opens its view.',
  table: 'All specifications as a table',
  method: 'Method',
  cost: 'Cost',
  estimator: 'Estimator',
  select: 'Rows',
  threshold: 'Level held fixed',
  window: 'Dates',
  outliers: 'Outliers',
  always: (held: readonly { readonly title: string; readonly label: string }[]) =>
    `The same in every specification: ${held.map(({ title, label }) => `${title}, ${label}`).join('; ')}.`,
  hint: 'Point at a specification, or walk them with the arrow keys, to read it here.',
  open: 'Open this view',
  notAView: 'No view leaves outliers out by rule, so this one has no link.',
  none: 'No combination of choices leaves 4 points to fit. Widen dates and filters, or choose another series.',
  own: 'this view',
  published: 'published',
  notOwn: 'No specification is this view; its number is drawn beside them.',
  methodName: (id: Specification['method']) => METHODS[id],
  estimatorName: (id: EstimatorId) => estimatorNames[id].short,
  selectName: (id: Specification['select']) => SELECTIONS[id],
  windowName: (id: Specification['window']['id']) => WINDOWS[id],
  outliersName: (id: Specification['outliers']) => OUTLIERS[id],
  thresholdName: (value: number, unit: string) => formatPerformance(value, unit),
}

/** How many specifications agree in sign, and how many beat each law. */
export function specificationFinding(view: SpecificationsView, lawLabel: (id: string) => string): string {
  const { results, agreement, laws, own } = view
  const reference = own ? 'this view' : 'the middle one'
  const faster = laws.map(
    ({ id, faster: n, clearlyFaster }) =>
      `${formatInteger(n)} ${n === 1 ? 'is' : 'are'} faster than ${lawLabel(id)}, ${formatInteger(clearlyFaster)} of them with the whole interval`,
  )
  return `Of ${plural(results.length, 'specification', 'specifications')}, ${formatInteger(agreement.same)} agree in sign with ${reference} (${formatInteger(agreement.sameClearly)} clearly), ${formatInteger(agreement.opposite)} ${agreement.opposite === 1 ? 'does' : 'do'} not (${formatInteger(agreement.oppositeClearly)} clearly)${faster.map((one) => `; ${one}`).join('')}.`
}

/** Lines without an interval of their own, by their names in the table: "Huber and Quantile". */
const drawn = new Intl.ListFormat('en').format(
  estimators.filter(({ intervalKind }) => intervalKind === 'bootstrap').map(({ id }) => estimatorNames[id].short),
)

/** How many combinations there were, and what became of those that are not shown. */
export function specificationCounts({ combinations, repeated, skipped, draws }: SpecificationsView): string {
  return `${plural(combinations, 'combination', 'combinations')} of choices: ${formatInteger(repeated)} fit the same rows by the same estimator as another and count once, ${formatInteger(skipped.tooFewPoints)} leave under 4 points${skipped.noSlope > 0 ? `, ${formatInteger(skipped.noSlope)} give no slope` : ''}. ${draws > 0 ? `Intervals of ${drawn} lines rest on ${formatInteger(draws)} resamples each.` : `${drawn} lines have no interval here: so many rows would take too long to resample.`} Intervals of records are by their counts among all models that reach the level, the same whatever the estimator, and by the line only where the source lists records alone.`
}

/** One specification in a line; `unit` of the threshold, `costs` where there are several. */
export function specificationText(one: Specification, unit: string | null, costs: SpecificationsView['costs']): string {
  const cost = costs.length > 1 ? `${costs.find(({ id }) => id === one.cost)?.label ?? one.cost}; ` : ''
  const method = one.method === 'trend' ? '' : `${METHODS[one.method].toLowerCase()}; `
  const level = one.threshold === null || unit === null ? '' : ` at ${formatPerformance(one.threshold, unit)}`
  return `${cost}${method}${specificationWords.estimatorName(one.estimator)}; ${SELECTIONS[one.select].toLowerCase()}${level}; ${WINDOWS[one.window.id].toLowerCase()}; ${OUTLIERS[one.outliers].toLowerCase()}`
}
