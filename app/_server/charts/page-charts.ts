/** The charts of pages as charts that leave by themselves: of the same rows as the pages. Server only. */
import { dataAsOf } from '../catalogue'
import { siteLanguage } from '@/app/site-language'
import type { NamedChart } from '@/components/export/pages/chart-files'
import type { PageChart } from '@/components/export/pages/page-charts'
import { ENGINE_VERSION } from '@/lib/engine'
import { pageChartWords } from '@/lib/text/pages/page-charts'
import type { Ignored } from '@/lib/view/refusal'
import { type DrawPageChart, ignoredOf } from './drawn-chart'
import { pageForests } from './page-forests'
import { pagePanels } from './page-panels'

interface Opened {
  readonly chart: NamedChart
  readonly ignored: readonly Ignored[]
}

const lang = siteLanguage
const charts: Readonly<Record<PageChart, DrawPageChart>> = { ...pageForests, ...pagePanels }

/** @param query of the page, without the parameters of the file; null where the data have no such chart */
export async function openPageChart(chart: PageChart, query: string, origin: string): Promise<Opened | null> {
  const drawn = await charts[chart](query)
  if (!drawn) return null
  const { title, subtitle, path, note = '', ignored = ignoredOf(query, () => true), alt, table, content } = drawn
  const caption = `${note} ${pageChartWords(lang).caption(dataAsOf(), ENGINE_VERSION)}`.trim()
  return {
    ignored,
    chart: {
      name: chart,
      text: { title, subtitle, caption, link: `${origin}${path}` },
      facts: { title, description: subtitle, view: `${origin}${path}`, date: dataAsOf(), lang },
      theme: 'light',
      ...{ alt, table, content },
    },
  }
}
