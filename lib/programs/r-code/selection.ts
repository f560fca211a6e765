/** R that takes places of the population to those that are fitted: reaching, records, window (METHODS 3). */
import { naturalScaleCode } from '../reproduction/natural-scale'
import { codeNumber } from '../reproduction/number'
import { type SelectionNeeds, type Stage, stagesOf } from '../reproduction/stages'
import type { Steps } from '../reproduction/steps'
import { rString } from '../reproduction/source-text'

const cells = (column: string): string => `rows[[${rString(column)}]]`

export function rSelection(steps: Steps, needs: SelectionNeeds): readonly string[] {
  const stages = stagesOf(steps)
  const code: Readonly<Record<Stage['name'], () => readonly string[]>> = {
    on_scale: () => ON_SCALE,
    reaching: () => reaching(steps),
    records: () => records(steps),
    in_window: () => window(steps),
    with_vocabulary: () => vocabulary(steps),
  }
  return [
    ...arrays(steps, needs),
    ...stages.flatMap(({ name }) => ['', ...code[name]()]),
    ...(needs.records && !steps.records ? ['', ...records(steps)] : []),
    '',
    '# The places that are fitted, of those given, which may repeat.',
    'chosen <- function(places) {',
    ...(steps.inDateOrder ? ['  places <- sort(places)  # date order'] : []),
    ...stages.map(({ name, remark }) => `  places <- ${name}(places)${remark === '' ? '' : `  # ${remark}`}`),
    '  places',
    '}',
    '',
    'everything <- seq_len(nrow(rows))',
    'fitted_places <- chosen(everything)',
    'n <- length(fitted_places)',
  ]
}

function arrays(steps: Steps, { log2Cost }: SelectionNeeds): readonly string[] {
  const { performance, threshold, onScale, dateColumn } = steps
  const reads = performance !== null && (onScale || threshold !== null || !steps.inDateOrder)
  return [
    `day <- ${cells(dateColumn)}`,
    'year <- 2000 + as.numeric(as.Date(day) - as.Date("2000-01-01")) / 365.25',
    ...(steps.inDateOrder ? ['cost <- cost_of(rows)'] : []),
    ...(log2Cost ? ['log2_cost <- log2(cost)'] : []),
    ...(reads ? [`performance <- as.numeric(${cells(performance.field)})`] : []),
    ...(onScale && performance
      ? [
          '# The metric on its natural scale, where it has a place there.',
          `scaled <- suppressWarnings(${naturalScaleCode(performance, 'performance', 'log')})`,
        ]
      : []),
  ]
}

const ON_SCALE = [
  '# Above chance, and no perfect score: the natural scale has no place for others.',
  'on_scale <- function(places) places[is.finite(scaled[places])]',
]

function reaching({ performance, threshold }: Steps): readonly string[] {
  const than = performance?.better === 'more' ? '>=' : '<='
  return [`reaching <- function(places) places[which(performance[places] ${than} ${codeNumber(threshold ?? 0)})]`]
}

function records({ better }: Steps): readonly string[] {
  const [worst, best, than] = better === 'less' ? ['Inf', 'cummin', '<'] : ['-Inf', 'cummax', '>']
  return [
    `# Of places in date order: a cost strictly ${better === 'less' ? 'below' : 'above'} every earlier one; a tie is none.`,
    'records <- function(places) {',
    `  best_before <- c(${worst}, ${best}(cost[places]))[seq_along(places)]`,
    `  places[cost[places] ${than} best_before]`,
    '}',
  ]
}

function window({ from, to }: Steps): readonly string[] {
  const bounds = [
    ...(from === null ? [] : [`day[places] >= ${rString(from)}`]),
    ...(to === null ? [] : [`day[places] <= ${rString(to)}`]),
  ]
  return [`in_window <- function(places) places[${bounds.join(' & ')}]`]
}

function vocabulary({ vocabulary: name }: Steps): readonly string[] {
  return [`with_vocabulary <- function(places) places[${cells(name ?? '')}[places] != ""]`]
}
