/** The words of a figure to paste beside it: its long description, and its caption in three languages of text. */
import { captionedChart, captionedFigure } from '@/lib/export/figure-caption'
import { fileName } from '@/lib/export/file-name'
import { chartWords, OFFERED_WORDS, type WordsAs } from './copies/chart-words'
import type { ParameterValues } from './file-parameter'
import { copied, type ExportFormat, type FigureWithRows, format } from './format'
import { chartName, ofChart } from './of-chart'

async function written(asked: FigureWithRows, { of }: ParameterValues<typeof ofChart>, as: WordsAs): Promise<string> {
  const { figure } = asked
  const name = fileName(figure, chartName(of), '').replace(/\.$/, '')
  if (of === 'trend') return chartWords(captionedFigure(figure), as, name)
  const { openAnalysisChart } = await import('@/components/tabs/charts/analysis-charts')
  const { text, alt } = await openAnalysisChart(of, asked)
  return chartWords(captionedChart(text, alt, text.link), as, name)
}

const TYPES = { txt: 'text/plain', md: 'text/markdown', tex: 'text/x-tex' } as const

export const captionFormats: readonly ExportFormat[] = OFFERED_WORDS.map(({ as, id, file }) => {
  const [what = '', ending = ''] = file.split('.')
  return format({
    file,
    type: `${TYPES[ending === 'md' || ending === 'tex' ? ending : 'txt']}; charset=utf-8`,
    parameters: ofChart,
    menu: [copied(id)],
    name: ({ of }) => [of === 'trend' ? what : `${of}-${what}`, ending],
    write: (asked, values) => written(asked, values, as),
  })
})
