/** Files that the browser makes: of rows on the page, or of a long study in its thread. */
import type { Remote } from 'comlink'
import { browserPress } from '@/components/export/browser-press'
import type { Download } from '@/components/export/download'
import type { ExportFormat, FigureWithRows } from '@/components/export/format'
import { exportFormats } from '@/components/export/formats'
import { pictureFormats } from '@/components/export/picture-formats'
import type { LongStudy } from '@/components/worker/long-study'
import type { StudyMeta } from '@/lib/data/study'
import type { Figure } from '@/lib/figure/figure'
import { downloadsOf, type Write } from './downloads'

/** Files of rows that are at hand. */
export const filesOfRows =
  (asked: FigureWithRows): Write =>
  (format, query) =>
    format.read(query).write(asked, browserPress)

/** Files of a long study: pictures of the dots that are on the page, the others of all rows, where the rows are. */
export function longDownloads(
  figure: Figure,
  meta: StudyMeta,
  study: Remote<LongStudy>,
  picture = '',
): readonly Download[] {
  const onPage = filesOfRows({ figure, study: { meta, rows: [], version: figure.data.version }, draws: null })
  const isPicture = (format: ExportFormat) => pictureFormats.includes(format)
  return downloadsOf(
    figure,
    (format, query) => (isPicture(format) ? onPage(format, query) : study.write(format.file, query)),
    picture,
    exportFormats.filter((format) => format.work === 'text' || isPicture(format)),
  )
}
