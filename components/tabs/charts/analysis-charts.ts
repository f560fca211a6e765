/** The charts of the tabs that leave as files: one list, by the name that `of` has in an address. */
import type { StandaloneChart } from '@/components/chart/standalone-chart'
import type { FigureWithRows } from '@/components/export/format'
import { panelsContent } from '@/components/plot/file/panels-content'
import { panelsTable } from '@/components/plot/file/panels-table'
import { factsOfFigure } from '@/lib/export/typst-text'
import { analysisChartWords } from '@/lib/text/tabs/charts'
import { linkToTab } from '@/lib/view/view-address'
import type { AnalysisChart } from './asked-chart'
import type { AnalysisName } from './analysis-names'

// Each one's computation is fetched when it is asked for.
const charts: Readonly<Record<AnalysisName, (asked: FigureWithRows) => Promise<AnalysisChart>>> = {
  sweep: async (asked) => (await import('../sweep/sweep-chart')).sweepChart(asked),
  specifications: async (asked) => (await import('../specifications/specifications-chart')).specificationsChart(asked),
  residuals: async (asked) => (await import('../residuals/residuals-chart')).residualsChart(asked),
  bootstrap: async (asked) => (await import('../bootstrap/bootstrap-chart')).bootstrapChart(asked),
  break: async (asked) => (await import('../break/break-chart')).breakChart(asked, 'two-lines'),
  kink: async (asked) => (await import('../break/break-chart')).breakChart(asked, 'kink'),
  forecast: async (asked) => (await import('../forecast/forecast-chart')).forecastChart(asked),
}

/**
 * Comparisons at equal performance have no line over time, and so none of these; their chart says so.
 * @param parts without what stands below the axis: who made which choice
 */
export async function openAnalysisChart(
  name: AnalysisName,
  asked: FigureWithRows,
  parts: 'all' | 'without-choices' = 'all',
): Promise<StandaloneChart> {
  const { figure } = asked
  const facts = factsOfFigure(figure)
  const words = analysisChartWords(figure.view.lang)
  const { question, finding, panels } = figure.pairs
    ? { question: words.names[name], finding: words.none, panels: [] }
    : await charts[name](asked)
  return {
    text: {
      title: question,
      subtitle: `${figure.text.title}. ${finding}`,
      caption: figure.text.caption,
      link: tabAddress(figure.permalink, name),
    },
    alt: words.alt(question, finding),
    facts: {
      ...facts,
      view: facts.view && tabAddress(facts.view, name),
      title: `${question} ${figure.text.title}`,
      description: finding,
    },
    theme: figure.view.theme === 'dark' ? 'dark' : 'light',
    table: panelsTable(panels),
    content: (width, height) =>
      panelsContent(parts === 'all' ? panels : panels.map((panel) => ({ ...panel, choices: [] })), width, height),
  }
}

/** The same view with the tab open that draws the chart. */
function tabAddress(permalink: string, name: AnalysisName): string {
  return name === 'kink' ? linkToTab(`${permalink}&breakShape=kink`, 'break') : linkToTab(permalink, name)
}
