/** The charts of pages that have axes of their own: panels, as those of the tabs. Server only. */
import { overviewDecomposition } from '../answers/decomposition'
import { parametersTour } from '../answers/parameters'
import { openScalingReport, SCALING_LAW_STUDY } from '../answers/scaling-report'
import { needStudy } from '../studies'
import { splitModels } from '@/app/scaling-law/model-split'
import { siteLanguage } from '@/app/site-language'
import type { PagePanel } from '@/components/export/pages/page-charts'
import { progressPanel } from '@/components/overview/progress-panel'
import { sizesPanel } from '@/components/parameters/sizes-panel'
import type { Panel } from '@/components/plot/file/panel'
import { panelsContent } from '@/components/plot/file/panels-content'
import { panelsTable } from '@/components/plot/file/panels-table'
import { deltaRows } from '@/components/scaling-law/delta-rows'
import { penaltyPanel } from '@/components/scaling-law/penalty-panel'
import { splitPanel } from '@/components/scaling-law/split-panel'
import { scalingLawQuestion } from '@/lib/result/analyses/scaling-law-report'
import { decompositionWords } from '@/lib/text/answer/decomposition'
import { pageChartWords } from '@/lib/text/pages/page-charts'
import { parametersPageWords } from '@/lib/text/pages/parameters-page'
import { scalingLawWords } from '@/lib/text/scaling-law'
import { type DrawnChart, type DrawPageChart, ignoredOf } from './drawn-chart'

const lang = siteLanguage
const words = pageChartWords(lang)

interface OnePanel extends Omit<DrawnChart, 'alt' | 'table' | 'content'> {
  readonly panel: Panel
}

const drawnPanel =
  (open: (query: string) => Promise<OnePanel | null>): DrawPageChart =>
  async (query) => {
    const opened = await open(query)
    if (!opened) return null
    const { panel, ...rest } = opened
    return {
      ...rest,
      alt: `${rest.title}. ${rest.subtitle}`,
      table: panelsTable([panel]),
      content: (width, height) => panelsContent([panel], width, height),
    }
  }

/** By the name of the chart. */
export const pagePanels: Readonly<Record<PagePanel, DrawPageChart>> = {
  progress: drawnPanel(async () => {
    const decomposition = await overviewDecomposition()
    if (!decomposition) return null
    const { decompositionFinding, labels } = decompositionWords(lang)
    const subtitle = decompositionFinding(decomposition)
    return { panel: progressPanel(decomposition, lang), title: labels.question, subtitle, path: '/' }
  }),
  penalty: drawnPanel(async () => {
    const { deltas, delta } = await openScalingReport()
    return {
      panel: penaltyPanel(deltaRows(deltas), lang),
      title: words.penaltyTitle,
      subtitle: words.penaltyKey(delta),
      path: '/scaling-law',
    }
  }),
  split: drawnPanel(async (query) => {
    const asked = new URLSearchParams(query)
    const models = { from: asked.get('from') ?? undefined, to: asked.get('to') ?? undefined }
    const { from, to, unknown, result } = splitModels(scalingLawQuestion(await needStudy(SCALING_LAW_STUDY)), models)
    if (from.id === to.id || !result.ok) return null
    const named = new URLSearchParams({ from: from.id, to: to.id }).toString()
    return {
      panel: splitPanel(result.value, lang),
      title: words.splitTitle(from.name, to.name),
      subtitle: scalingLawWords(lang).splitSentence(from.name, to.name, result.value),
      path: `/scaling-law?${named}`,
      ignored: [
        ...unknown.map((one) => ({ ...one, refusal: { code: 'row' } as const })),
        ...ignoredOf(query, (name) => name !== 'from' && name !== 'to'),
      ],
    }
  }),
  sizes: drawnPanel(async () => {
    const scores = (await parametersTour()).explained.find(({ unit }) => unit === 'fraction')
    if (!scores) return null
    const { parametersPage: page, scatterSentence } = parametersPageWords(lang)
    const { panel, middle } = sizesPanel(scores, lang)
    return {
      panel,
      title: page.sections.scatter,
      subtitle: `${scatterSentence(scores)} ${words.sizesKey(page.earlier(middle), page.later(middle))}`,
      path: '/parameters',
    }
  }),
}
