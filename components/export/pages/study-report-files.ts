/** The report of a whole study: its files, by the last part of their address. */
import type { Study } from '@/lib/data/study'
import { pictureForm } from '@/lib/chart/picture-form'
import type { Figure } from '@/lib/figure/figure'
import type { Press } from '../press'

/** What the report is of: default views of the study's series, the study's own first. */
export interface ReportedStudy {
  readonly study: Study
  readonly figures: readonly [Figure, ...Figure[]]
  /** Address of the study's page. */
  readonly page: string
}

/** The last part of a file's address. */
export type ReportFile = 'report.pdf' | 'report.html'

interface StudyReportFile {
  readonly file: ReportFile
  readonly type: string
  readonly write: (asked: ReportedStudy, press: Press) => Promise<string | Uint8Array<ArrayBuffer>>
}

/** Of the picture in a report: the width of its text. */
const PICTURE = pictureForm({ of: 'mm', width: 176, height: 86 }, { width: 0, height: 0 }, 7, {
  ground: 'white',
  shown: { title: false, caption: false },
})

async function reportOf({ study, figures, page }: ReportedStudy) {
  const [{ pictureFile }, { withoutMargin }, { studyReport }, writers] = await Promise.all([
    import('@/components/chart/picture-file'),
    import('@/components/chart/without-margin'),
    import('@/lib/export/report/study-report'),
    import('@/lib/export/report/plain-report'),
  ])
  const svg = withoutMargin(await pictureFile(figures[0], PICTURE))
  return { report: studyReport(study, figures, svg, page), writers }
}

export const studyReportFiles: readonly StudyReportFile[] = [
  {
    file: 'report.pdf',
    type: 'application/pdf',
    write: async (asked, press) => {
      if (!press.typeset) throw new Error('no typesetter here')
      const { report, writers } = await reportOf(asked)
      return press.typeset(writers.plainReportTypst(report))
    },
  },
  {
    file: 'report.html',
    type: 'text/html; charset=utf-8',
    write: async (asked) => {
      const { report, writers } = await reportOf(asked)
      return writers.plainReportHtml(report)
    },
  },
]
