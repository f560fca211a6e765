/** What the answer is compared with, how it is drawn and said, and the versions that a link was made with. */
import { field, listField, optionalField } from '../field'
import {
  choice,
  dataVersion,
  day,
  engineVersion,
  law,
  legendEntry,
  oneOf,
  period,
  positiveNumber,
  shownNumber,
} from '../kinds'

export const MOST_LAWS = 8

export const displayFields = [
  listField({
    key: 'law',
    moves: 'display',
    list: { form: 'repeated', most: MOST_LAWS },
    kind: law,
    fallback: () => ['18', '24'],
  }),
  /** A cost, in its unit: when the line comes to it. */
  optionalField({ key: 'target', moves: 'display', kind: positiveNumber, fallback: () => null }),
  /** A day: what the line costs then. */
  optionalField({ key: 'until', moves: 'display', kind: day, fallback: () => null }),
  field({ key: 'y', moves: 'display', kind: oneOf('log', 'linear'), fallback: () => 'log' }),
  /** Shown window. */
  optionalField({ key: 'x', moves: 'display', kind: period, fallback: () => null }),
  optionalField({
    key: 'color',
    moves: 'display',
    kind: choice(({ meta }) => meta.groupFields),
    fallback: () => null,
  }),
  field({
    key: 'labels',
    moves: 'display',
    declarable: true,
    kind: oneOf('records', 'all', 'none'),
    fallback: () => 'records',
  }),
  /** Rows drawn hollow: those left out by hand, or those that filters take out too. */
  field({ key: 'hollow', moves: 'display', kind: oneOf('excluded', 'filtered'), fallback: () => 'excluded' }),
  /** The entry of the legend whose dots stand out. */
  optionalField({ key: 'pick', moves: 'display', kind: legendEntry, fallback: () => null }),
  /** Version of the data that the link was made with; null: the current one. */
  optionalField({ key: 'data', moves: 'display', kind: dataVersion, fallback: () => null }),
  optionalField({ key: 'engine', moves: 'display', kind: engineVersion, fallback: () => null }),
  /** The number that the link showed. */
  optionalField({ key: 'was', moves: 'display', kind: shownNumber, fallback: () => null }),
  field({ key: 'lang', moves: 'display', kind: oneOf('en'), fallback: () => 'en' }),
  optionalField({ key: 'theme', moves: 'display', kind: oneOf('light', 'dark', 'auto'), fallback: () => null }),
] as const
