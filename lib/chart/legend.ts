/** What a reader needs told: one entry for each kind of mark that a layout really draws and no direct label explains. */
import type { Figure } from '@/lib/figure/figure'
import { chartWordsFor } from '@/lib/text/chart-words'
import type { GroupStyle } from './groups'
import type { MarkShape } from './mark-shape'
import type { Palette } from './palette'
import type { PlacedLayer, SceneLayout } from './placed'
import { formats } from '@/lib/text/formats'
import { forecastDatesIn } from '@/lib/text/tabs/forecast-dates'
import { methodNames } from '@/lib/text/method/methods'
import type { LEGEND_DOTS } from '@/lib/view/legend-dots'

/** Pixels of its type. */
export const LEGEND_SIZE = 12

/** What the sample of a legend entry looks like. */
export type LegendMark =
  | {
      readonly kind:
        (typeof LEGEND_DOTS)[number] | 'others' | 'band' | 'prediction' | 'frontier' | 'dotted' | 'forecast'
    }
  | { readonly kind: 'group'; readonly style: GroupStyle }
  /** Trend and points of one layer among several. */
  | { readonly kind: 'layer'; readonly index: number; readonly shape: MarkShape }

/** A sample and what it means. */
export interface LegendEntry {
  readonly id: string
  readonly text: string
  readonly mark: LegendMark
}

/** Whether an entry says whose a colour and a shape are: without it marks that differ tell nothing. */
export const tellsApart = ({ id }: LegendEntry): boolean => /^(group|layer)-/.test(id)

/** Several layers each by name, then the kinds of marks that any of them has, once each. */
export function legendEntries({ layers }: SceneLayout): readonly LegendEntry[] {
  const several = layers.length > 1
  const names = layers.map(({ id, name, index, points }): LegendEntry => ({
    id: `layer-${id}`,
    text: name ?? '',
    mark: { kind: 'layer', index, shape: points[0]?.shape ?? 'circle' },
  }))
  const kinds = new Map(layers.flatMap(layerEntries).map((entry) => [`${entry.id} ${entry.text}`, entry]))
  return [...(several ? names : []), ...kinds.values()]
}

/** The palette of samples: where several trends have their colours, marks that all of them have are ink. */
export const samplePalette = ({ layers }: SceneLayout, palette: Palette): Palette =>
  layers.length > 1 ? { ...palette, trend: palette.ink2 } : palette

function layerEntries({ figure, points, context, curves, forecasts, groups }: PlacedLayer): readonly LegendEntry[] {
  const { formatPercent } = formats(figure.view.lang)
  const words = chartWordsFor(figure.view.lang)
  const { plainRow } = methodNames(figure.view.lang)[figure.view.method]
  const level = formatPercent(figure.fit?.level ?? figure.view.level)
  const entry = (
    kind: Exclude<LegendMark['kind'], 'group' | 'layer'>,
    text: string,
    shown: boolean,
  ): readonly LegendEntry[] => (shown ? [{ id: kind, text, mark: { kind } }] : [])

  const someRecords = points.some(({ point, emphasised }) => emphasised && point.record)
  const emphasised = someRecords ? words.record : words.nearThreshold
  const all = points.every(({ emphasised }) => emphasised)
  const quiet = context.filter(({ look }) => look === 'quiet')
  const named = groups.filter(({ colour }) => colour !== null)
  return [
    ...(groups.length > 0
      ? entry('ringed', words.record, someRecords)
      : [
          ...entry(
            'emphasised',
            all && !someRecords ? words.used : emphasised,
            points.some(({ emphasised }) => emphasised),
          ),
          ...entry(
            'used',
            plainRow,
            points.some(({ emphasised, point }) => !emphasised && point.benchmark?.drawn !== false),
          ),
          ...entry(
            'others',
            words.otherBenchmarks,
            points.some(({ point }) => point.benchmark?.drawn === false),
          ),
        ]),
    ...entry(
      'quiet',
      quiet.every(({ point }) => point.reason === 'not-a-record') ? words.notARecord : words.leftOut,
      quiet.length > 0,
    ),
    ...entry(
      'faint',
      words.doesNotReach,
      context.some(({ look }) => look === 'faint'),
    ),
    ...entry(
      'hollow',
      context.some(({ point }) => point.reason === 'filtered') ? words.excludedOrFiltered : words.excluded,
      context.some(({ look }) => look === 'hollow'),
    ),
    ...entry('frontier', words.frontier, curves.frontier.length > 0),
    ...entry('band', bandText(figure, level), curves.band.length > 0),
    ...entry('prediction', words.prediction(level), curves.prediction.length > 0),
    ...entry('dotted', words.extrapolated, curves.extrapolated.length > 0),
    ...forecasts.flatMap(({ found }) => forecastEntry(figure, found)),
    ...named.map((style): LegendEntry => ({
      id: `group-${style.group}`,
      text: style.group,
      mark: { kind: 'group', style },
    })),
    ...(points.some(({ style }) => style?.colour === null)
      ? [{ id: 'group-rest', text: words.otherGroups, mark: { kind: 'used' } as const }]
      : []),
  ]
}

/** What was found, in words: the picture says it where it is drawn. */
function forecastEntry({ forecast, fit, data, view }: Figure, found: 'date' | 'cost'): readonly LegendEntry[] {
  const { costThenText, targetText } = forecastDatesIn(view.lang)
  const level = fit?.level ?? view.level
  const text =
    found === 'date'
      ? forecast?.target && targetText(forecast.target, data.costUnit, level)
      : forecast?.until && costThenText(forecast.until, data.costUnit, level)
  return text ? [{ id: `forecast-${found}`, text, mark: { kind: 'forecast' } }] : []
}

/** Whose interval the band is, where not the slope's, and of what: no level is claimed for a trend by a line of records. */
function bandText({ fit, view }: Figure, level: string): string {
  const words = chartWordsFor(view.lang)
  const ofRecords = fit !== null && (fit.records !== null || fit.recordsUntested !== null)
  const by = fit === null || fit.bandBy === fit.interval ? null : fit.bandBy
  return words.band(level, ofRecords ? words.lineOfRecords : methodNames(view.lang)[view.method].bandOf, by)
}
