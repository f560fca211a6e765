'use client'

import { useState } from 'react'
import styles from '@/components/export/chart-files.module.css'
import { MadePreview } from '@/components/export/before/made-preview'
import { ChartPreview } from '@/components/export/pages/chart-preview'
import { ChartCopies } from '@/components/export/copies/chart-copies'
import { fetched } from '@/components/export/copies/copy-file'
import type { FigureWithRows } from '@/components/export/format'
import { useDownload } from '@/components/export/use-download'
import { analysisChartWords } from '@/lib/text/tabs/charts'
import { isLocalStudy } from '@/lib/view/study-id'
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
  const make = async (file: string): Promise<Blob> => {
    const [{ findFormat }, { browserPress }] = await Promise.all([
      import('@/components/export/formats'),
      import('@/components/export/browser-press'),
    ])
    const format = findFormat(file)
    if (!format || !study) throw new Error('no rows to draw a chart of')
    const body = await format.read(`of=${name}`).write({ figure, study, draws }, browserPress)
    return new Blob([body], { type: format.type })
  }
  const [opened, setOpened] = useState(false)
  const addressOf = (file: string): string =>
    `/api/v1/${file}?${[figure.query, `of=${name}`].filter(Boolean).join('&')}`
  const copied = (file: string) => (local ? make(file) : fetched(addressOf(file))())
  return (
    <details className={styles.files} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>{words.download}</summary>
      <ul>
        {/* Only the server can set a PDF. */}
        {ENDINGS.filter((ending) => ending !== 'pdf' || !local).map((ending) => (
          <li key={ending}>
            {local ? (
              <button
                type="button"
                onClick={() =>
                  download({ fileName: `halvings-${name}.${ending}`, make: () => make(`chart.${ending}`) })
                }
              >
                {words.files[ending]}
              </button>
            ) : (
              <a href={addressOf(`chart.${ending}`)} download={`halvings-${name}.${ending}`} rel="nofollow">
                {words.files[ending]}
              </a>
            )}
          </li>
        ))}
        <ChartCopies lang={figure.view.lang} png={() => copied('chart.png')} words={({ file }) => copied(file)} />
      </ul>
      {!local ? (
        <ChartPreview src={addressOf('chart.svg')} label={words.preview} />
      ) : opened && study ? (
        <MadePreview
          make={() => make('chart.svg')}
          of={[figure.query, name, draws !== null].join()}
          label={words.preview}
        />
      ) : null}
    </details>
  )
}
