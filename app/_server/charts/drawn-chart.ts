/** What the chart of a page comes to before it has its frame. Server only. */
import type { StandaloneChart } from '@/components/chart/standalone-chart'
import type { Ignored } from '@/lib/view/refusal'

/** A chart before it has its frame: finding, scale in words, and the page that shows it. */
export interface DrawnChart extends Pick<StandaloneChart, 'alt' | 'table' | 'content'> {
  readonly title: string
  readonly subtitle: string
  readonly path: string
  /** What a sign in it means; '' for none. */
  readonly note?: string
  /** Of the page's query; absent: it takes none. */
  readonly ignored?: readonly Ignored[]
}

/** Null where the data have no such chart. @param query of the page */
export type DrawPageChart = (query: string) => Promise<DrawnChart | null>

/** What a page's query says that it does not take. */
export const ignoredOf = (query: string, isUnknown: (name: string) => boolean): readonly Ignored[] =>
  [...new URLSearchParams(query)]
    .filter(([parameter]) => isUnknown(parameter))
    .map(([parameter, raw]) => ({
      parameter: parameter.slice(0, 60),
      raw: raw.slice(0, 120),
      refusal: { code: 'unknown-parameter' },
    }))
