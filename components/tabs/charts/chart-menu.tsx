'use client'

import styles from '@/components/export/chart-files.module.css'
import { ChartPreview } from '@/components/export/pages/chart-preview'
import type { FigureWithRows } from '@/components/export/format'
import { useDownload } from '@/components/export/use-download'
import { analysisChartWords } from '@/lib/text/tabs/charts'
import { isLocalStudy } from '@/lib/view/view-codec'
import type { PanelProps } from '../panel-props'
import type { AnalysisName } from './analysis-names'

interface Props extends Pick<FigureWithRows, 'figure' | 'draws'>, Pick<PanelProps, 'page'> {
  readonly name: AnalysisName
  /** Null while its rows are on their way. */
  readonly study: FigureWithRows['study'] | null
}

const ENDINGS = ['svg', 'png', 'pdf', 'csv'] as const

/** The files of a tab's chart: the server's of bundled data, made here of a reader's own. */
export function ChartMenu({ name: tab, figure, study, draws, page }: Props) {
  const words = analysisChartWords(figure.view.lang)
  const download = useDownload()
  // The figure knows nothing of the page, whose shape of the break is another chart.
  const name = tab === 'break' && page.breakShape === 'kink' ? 'kink' : tab
  const local = isLocalStudy(figure.data.study)
  const make = async (ending: (typeof ENDINGS)[number]): Promise<Blob> => {
    const [{ findFormat }, { browserPress }] = await Promise.all([
      import('@/components/export/formats'),
      import('@/components/export/browser-press'),
    ])
    const format = findFormat(`chart.${ending}`)
    if (!format || !study) throw new Error('no rows to draw a chart of')
    const body = await format.read(`of=${name}`).write({ figure, study, draws }, browserPress)
    return new Blob([body], { type: format.type })
  }
  const addressOf = (ending: (typeof ENDINGS)[number]): string =>
    `/api/v1/chart.${ending}?${[figure.query, `of=${name}`].filter(Boolean).join('&')}`
  return (
    <details className={styles.files}>
      <summary>{words.download}</summary>
      <ul>
        {/* Only the server can set a PDF. */}
        {ENDINGS.filter((ending) => ending !== 'pdf' || !local).map((ending) => (
          <li key={ending}>
            {local ? (
              <button
                type="button"
                onClick={() => download({ fileName: `halvings-${name}.${ending}`, make: () => make(ending) })}
              >
                {words.files[ending]}
              </button>
            ) : (
              <a href={addressOf(ending)} download={`halvings-${name}.${ending}`} rel="nofollow">
                {words.files[ending]}
              </a>
            )}
          </li>
        ))}
      </ul>
      {local ? null : <ChartPreview src={addressOf('svg')} label={words.preview} />}
    </details>
  )
}
