/** What the sentences about a method share: what C is called, the metric and its levels, titles in quotes. */
import { formatFixed, trimZeros } from '../format'

const NBSP = '\u00a0'

/** What C is called: a value where more of it is better. */
export type Noun = 'cost' | 'value'

/** A metric as sentences name it. */
export interface MetricFacts {
  readonly label: string
  /** Title of its column. */
  readonly column: string
  readonly unit: string
  readonly better: 'less' | 'more'
}

/** A level with every digit that was asked for: "43.9 %", "20", "4 minutes". */
export function performanceWords(value: number, { label, unit }: Pick<MetricFacts, 'label' | 'unit'>): string {
  if (unit === 'fraction') return `${trimZeros(formatFixed(100 * value, 10))}${NBSP}%`
  const number = trimZeros(formatFixed(value, 10))
  return unit === '' || unit === label ? number : `${number}${NBSP}${unit}`
}

/** A title as it stands in a sentence. */
export const quoted = (title: string): string => `“${title}”`
