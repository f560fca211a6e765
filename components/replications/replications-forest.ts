/** The forest plot of published numbers and ours, as the page of replications and a file of it show it. */
import type { ForestChart } from '@/components/forest/forest-chart'
import { type ForestScale, forestScale } from '@/components/forest/forest-scale'
import { literatureWords } from '@/lib/text/literature'
import { replicationPageWords } from '@/lib/text/pages/replications-page'
import type { Lang } from '@/lib/text/words-in'
import type { ReplicationRow } from './replication-row'

export const replicationsScale = (rows: readonly ReplicationRow[], laws: readonly number[]): ForestScale =>
  forestScale(
    rows
      .flatMap(({ drawn }) => (drawn ? [drawn.published, drawn.ours] : []))
      .flatMap(({ months, low, high }) => {
        const place = months ?? low ?? high
        return place === null ? [] : [{ months: place, low, high }]
      }),
    laws,
  )

export function replicationsKeys(lang: Lang): ForestChart['keys'] {
  const words = replicationPageWords(lang)
  return [
    { shape: 'halving', tone: 'published', text: words.published },
    { shape: 'halving', text: words.ours },
    { shape: 'doubling', tone: 'published', text: words.doubling },
    { shape: 'bare', tone: 'published', text: words.noInterval },
    { shape: 'law', text: words.mooresLaw },
  ]
}

/** Those that are a time per factor of two: other results stand in the page's table alone. */
export function replicationsForest(rows: readonly ReplicationRow[], laws: readonly number[], lang: Lang): ForestChart {
  const words = replicationPageWords(lang)
  const { differenceText, oursText, publishedText, verdictNames } = literatureWords(lang)
  const timed = rows.filter(({ drawn }) => drawn !== null)
  return {
    scale: replicationsScale(rows, laws),
    laws,
    keys: replicationsKeys(lang),
    head: words.number,
    columns: [words.published, words.ours, words.difference, words.verdict],
    groups: [...new Set(timed.map(({ title }) => title))].map((title) => ({
      heading: title,
      lines: timed
        .filter((row) => row.title === title)
        .map((row) => ({
          label: row.what,
          marks: row.drawn
            ? [
                { kind: 'time', tone: 'published', drawn: row.drawn.published } as const,
                { kind: 'time', tone: 'ours', drawn: row.drawn.ours } as const,
              ]
            : [],
          cells: [
            publishedText(row, row.published),
            oursText(row, row.ours),
            differenceText(row.difference),
            `${verdictNames[row.verdict].sign} ${verdictNames[row.verdict].name}`,
          ],
        })),
    })),
    tones: { ours: words.ours, published: words.published },
  }
}
