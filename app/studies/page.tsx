import type { Metadata } from 'next'
import { listStudies } from '@/app/_server/catalogue'
import { overviewFigures } from '@/app/_server/overview'
import { exploreHref } from '@/components/shell/explore-href'
import { coverage } from '@/components/study-page/coverage'
import { StudyList, type StudySummary } from '@/components/study-page/study-list'
import type { Study } from '@/lib/data/study'
import { formatInteger } from '@/lib/text/format'
import type { Figure } from '@/lib/figure/figure'
import { DEFAULT_STUDY } from '@/lib/view/view-codec'
import styles from './studies.module.css'

export const metadata: Metadata = {
  title: 'Studies',
  description: 'The data behind every number: what each study is, where it comes from, its licence and its oddities.',
}

/** Every bundled study with its default answer. Made at build time. */
export default async function StudiesPage() {
  const figures = new Map((await overviewFigures()).map((figure) => [figure.data.study, figure]))
  const studies = listStudies()
    .toSorted((a, b) => Number(b.meta.id === DEFAULT_STUDY) - Number(a.meta.id === DEFAULT_STUDY))
    .map((study) => summary(study, figures.get(study.meta.id)))
  return (
    <div className={`page ${styles.page}`}>
      <h1>Studies</h1>
      <p className={styles.lead}>
        Each study is a table of published facts with its source, version and licence. Nothing is corrected in silence:
        what looks odd is kept, and listed on the study’s page.
      </p>
      <StudyList studies={studies} />
    </div>
  )
}

function summary({ meta, rows }: Study, figure: Figure | undefined): StudySummary {
  const { from, to } = coverage(rows, meta.roles.date)
  return {
    id: meta.id,
    title: meta.title,
    description: meta.description,
    facts: [
      `${formatInteger(rows.length)} rows`,
      ...(from !== null && to !== null ? [`${from.slice(0, 4)} to ${to.slice(0, 4)}`] : []),
      meta.licences.map(({ title }) => title).join(', '),
    ],
    answer: {
      href: exploreHref(meta.id),
      title: figure?.text.title ?? 'Open in the workbench',
      subtitle: figure?.text.subtitle ?? '',
    },
  }
}
