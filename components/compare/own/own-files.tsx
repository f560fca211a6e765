'use client'

import { browserPress } from '@/components/export/browser-press'
import { ChartCopies } from '@/components/export/copies/chart-copies'
import { MadePreview } from '@/components/export/before/made-preview'
import { Unfolding } from '@/components/parts/unfolding'
import { useDownload } from '@/components/export/use-download'
import type { ComparisonFigure } from '@/lib/figure/comparison/comparison-figure'
import { comparisonWords } from '@/lib/text/comparison'
import { type ComparisonFile, comparisonFiles } from '../comparison-files'

interface Props {
  readonly comparison: ComparisonFigure
  /** Whether the draws are there, without which files would lack their intervals. */
  readonly ready: boolean
}

const maker =
  (comparison: ComparisonFigure) =>
  async (id: ComparisonFile['id'], query = ''): Promise<Blob> => {
    const file = comparisonFiles.find((one) => one.id === id)
    if (!file) throw new Error(`no file ${id}`)
    return new Blob([await file.read(query).write(comparison, browserPress)], { type: file.type })
  }

/** The files of a comparison that holds a reader's own rows, made where the rows are. Only the server can set a PDF. */
export function OwnFiles({ comparison, ready }: Props) {
  const words = comparisonWords(comparison.lang)
  const download = useDownload()
  const make = maker(comparison)
  return (
    <>
      {comparisonFiles
        .filter(({ id, print }) => !print && id !== 'words')
        .map(({ id, fileName }) => (
          <li key={id}>
            <button type="button" disabled={!ready} onClick={() => download({ fileName, make: () => make(id) })}>
              {words.fileNames[id]}
            </button>
          </li>
        ))}
      <ChartCopies lang={comparison.lang} png={() => make('png')} words={({ as }) => make('words', `as=${as}`)} />
    </>
  )
}

/** The picture as its file will be, and again once its draws are there. */
export function OwnPreview({ comparison, ready }: Props) {
  return (
    <Unfolding summary={comparisonWords(comparison.lang).preview}>
      {() => (
        <MadePreview
          make={() => maker(comparison)('svg')}
          of={[JSON.stringify(comparison.link), comparison.caption, ready].join()}
          label={comparison.title}
        />
      )}
    </Unfolding>
  )
}
