/** The forest plots of pages. Server only. */
import { lawStudies } from '../catalogue'
import { overviewBenchmarks } from '../answers/benchmarks-together'
import { overviewFigures } from '../answers/overview'
import { parametersTour } from '../answers/parameters'
import { literatureRows } from '@/app/literature/literature-rows'
import { MOORES_LAWS } from '@/app/moores-laws'
import { replicationRows } from '@/app/replications/replication-rows'
import { siteLanguage } from '@/app/site-language'
import type { PageForest } from '@/components/export/pages/page-charts'
import { type ForestChart, forestTable } from '@/components/forest/forest-chart'
import { forestContent } from '@/components/forest/forest-content'
import { forestScale } from '@/components/forest/forest-scale'
import { literatureForest, literatureScale } from '@/components/literature/literature-forest'
import { benchmarksForestChart } from '@/components/overview/benchmarks-forest-chart'
import { forestRows, hasRate } from '@/components/overview/forest-rows'
import { overviewForest } from '@/components/overview/overview-forest'
import { ratesForestChart } from '@/components/parameters/rates-forest-chart'
import { replicationsForest } from '@/components/replications/replications-forest'
import { decodeLiteratureQuery, encodeLiteratureQuery } from '@/lib/published/literature-query'
import { literatureChoices, selectEstimates } from '@/lib/published/select-estimates'
import { benchmarksTogetherWords } from '@/lib/text/answer/benchmarks-together'
import { literatureWords } from '@/lib/text/literature'
import { literaturePageWords } from '@/lib/text/pages/literature-page'
import { overviewWords } from '@/lib/text/pages/overview'
import { pageChartWords } from '@/lib/text/pages/page-charts'
import { parametersPageWords } from '@/lib/text/pages/parameters-page'
import { replicationPageWords } from '@/lib/text/pages/replications-page'
import type { DrawnChart, DrawPageChart } from './drawn-chart'

const lang = siteLanguage
const words = pageChartWords(lang)

interface Forest extends Omit<DrawnChart, 'alt' | 'table' | 'content'> {
  readonly forest: ForestChart
}

const drawnForest =
  (open: (query: string) => Promise<Forest | null>): DrawPageChart =>
  async (query) => {
    const opened = await open(query)
    if (!opened) return null
    const { forest, ...rest } = opened
    const lines = forest.groups.flatMap((group) => group.lines.map(({ label, cells }) => [label, ...cells].join(', ')))
    return {
      ...rest,
      alt: words.alt(rest.title, lines),
      table: forestTable(forest, lang),
      content: (width, height, cut) => forestContent(forest, lang, width, height, cut),
    }
  }

/** By the name of the chart. */
export const pageForests: Readonly<Record<PageForest, DrawPageChart>> = {
  studies: drawnForest(async () => {
    const rows = forestRows((await overviewFigures()).filter(({ pairs }) => pairs === null))
    const placed = rows.flatMap(({ estimate }) => estimate ?? [])
    return {
      forest: overviewForest(rows, lawStudies(), forestScale(placed, MOORES_LAWS), MOORES_LAWS, lang),
      title: words.studiesTitle(rows.filter(hasRate).length, rows.length),
      subtitle: overviewWords(lang).forestScale,
      note: rows.some(({ caution }) => caution) ? words.cautionNote : '',
      path: '/',
    }
  }),
  benchmarks: drawnForest(async () => {
    const together = await overviewBenchmarks()
    if (!together) return null
    return {
      forest: benchmarksForestChart(together, lang),
      title: words.benchmarksTitle,
      subtitle: benchmarksTogetherWords(lang).scale,
      path: '/',
    }
  }),
  literature: drawnForest(async (query) => {
    const rows = await literatureRows(lang)
    const { query: asked, ignored } = decodeLiteratureQuery(query, literatureChoices(rows))
    const groups = selectEstimates(rows, asked)
    const shown = groups.reduce((sum, { estimates }) => sum + estimates.length, 0)
    const canonical = encodeLiteratureQuery(asked)
    return {
      forest: literatureForest(groups, literatureScale(rows, MOORES_LAWS), MOORES_LAWS, lang),
      title: words.literatureTitle(literatureWords(lang).countOf(shown, rows.length)),
      subtitle: literaturePageWords(lang).scale,
      path: `/literature${canonical === '' ? '' : `?${canonical}`}`,
      ignored,
    }
  }),
  replications: drawnForest(async () => {
    const rows = (await replicationRows(lang)).filter(({ drawn }) => drawn !== null)
    return {
      forest: replicationsForest(rows, MOORES_LAWS, lang),
      title: words.replicationsTitle(rows.filter(({ verdict }) => verdict !== 'differs').length, rows.length),
      subtitle: replicationPageWords(lang).scale,
      path: '/replications',
    }
  }),
  parameters: drawnForest(async () => ({
    forest: ratesForestChart((await parametersTour()).rates, lang),
    title: words.parametersTitle,
    subtitle: parametersPageWords(lang).parametersPage.ratesScale,
    path: '/parameters',
  })),
}
