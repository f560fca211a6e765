/** Python that takes places of the population to those that are fitted: reaching, records, window (METHODS 3). */
import { naturalScaleCode } from '../reproduction/natural-scale'
import { codeNumber } from '../reproduction/number'
import { type SelectionNeeds, type Stage, stagesOf } from '../reproduction/stages'
import type { Steps } from '../reproduction/steps'
import { pythonString } from '../reproduction/source-text'

const column = (name: string): string => `row[${pythonString(name)}]`

export function pythonSelection(steps: Steps, needs: SelectionNeeds): readonly string[] {
  const stages = stagesOf(steps)
  const code: Readonly<Record<Stage['name'], () => readonly string[]>> = {
    on_scale: () => ON_SCALE,
    reaching: () => reaching(steps),
    records: () => records(steps),
    in_window: () => window(steps),
    with_vocabulary: () => vocabulary(steps),
  }
  const alone = needs.records && !steps.records
  return [
    ...arrays(steps, needs),
    ...stages.flatMap(({ name }) => ['', '', ...code[name]()]),
    ...(alone ? ['', '', ...records(steps)] : []),
    '',
    '',
    'def chosen(places):',
    '    """The places that are fitted, of those given, which may repeat."""',
    ...(steps.inDateOrder ? ['    places = np.sort(places)  # date order'] : []),
    ...stages.map(({ name, remark }) => `    places = ${name}(places)${remark === '' ? '' : `  # ${remark}`}`),
    '    return places',
    '',
    '',
    'everything = np.arange(len(rows))',
    'fitted = chosen(everything)',
    'n = len(fitted)',
  ]
}

function arrays(steps: Steps, { log2Cost }: SelectionNeeds): readonly string[] {
  const { performance, threshold, onScale, dateColumn } = steps
  const reads = performance !== null && (onScale || threshold !== null || !steps.inDateOrder)
  return [
    'def decimal_year(day):',
    '    return 2000 + (date.fromisoformat(day) - date(2000, 1, 1)).days / 365.25',
    '',
    '',
    `day = np.array([${column(dateColumn)} for row in rows], dtype=str)`,
    'year = np.array([decimal_year(one) for one in day])',
    ...(steps.inDateOrder ? ['cost = np.array([cost_of(row) for row in rows])'] : []),
    ...(log2Cost ? ['log2_cost = np.log2(cost)'] : []),
    ...(reads ? [`performance = np.array([float(${column(performance.field)} or "nan") for row in rows])`] : []),
    ...(onScale && performance
      ? [
          'with np.errstate(all="ignore"):  # the metric on its natural scale, where it has a place there',
          `    scaled = ${naturalScaleCode(performance, 'performance', 'np.log')}`,
        ]
      : []),
  ]
}

const ON_SCALE = [
  'def on_scale(places):',
  '    """Above chance, and no perfect score: the natural scale has no place for others."""',
  '    return places[np.isfinite(scaled[places])]',
]

function reaching({ performance, threshold }: Steps): readonly string[] {
  const than = performance?.better === 'more' ? '>=' : '<='
  return ['def reaching(places):', `    return places[performance[places] ${than} ${codeNumber(threshold ?? 0)}]`]
}

function records({ better }: Steps): readonly string[] {
  const [worst, best, than] = better === 'less' ? ['np.inf', 'minimum', '<'] : ['-np.inf', 'maximum', '>']
  return [
    'def records(places):',
    `    """Of places in date order: a cost strictly ${better === 'less' ? 'below' : 'above'} every earlier one; a tie is none."""`,
    `    best_before = np.concatenate([[${worst}], np.${best}.accumulate(cost[places])])[:-1]`,
    `    return places[cost[places] ${than} best_before]`,
  ]
}

function window({ from, to }: Steps): readonly string[] {
  const bounds = [
    ...(from === null ? [] : [`(day[places] >= ${pythonString(from)})`]),
    ...(to === null ? [] : [`(day[places] <= ${pythonString(to)})`]),
  ]
  const [only = ''] = bounds
  return [
    'def in_window(places):',
    `    return places[${bounds.length === 1 ? only.slice(1, -1) : bounds.join(' & ')}]`,
  ]
}

function vocabulary({ vocabulary: name }: Steps): readonly string[] {
  return [
    'def with_vocabulary(places):',
    `    known = np.array([${column(name ?? '')} != "" for row in rows])`,
    '    return places[known[places]]',
  ]
}
