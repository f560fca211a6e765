import type { Metadata } from 'next'
import { listStudies } from '@/app/_server/catalogue'
import { overviewFigures } from '@/app/_server/answers/overview'
import { exploreHref } from '@/components/shell/explore-href'
import { rowsAYear } from '@/components/study-page/rows-a-year'
import { StudyList, type StudySummary } from '@/components/study-page/study-list'
import type { Study } from '@/lib/data/study'
import type { Figure } from '@/lib/figure/figure'
import { DEFAULT_STUDY } from '@/lib/view/study-id'
import head from '@/components/parts/page-head.module.css'
import { studyPageWords } from '@/lib/text/pages/study-pages'
import { formats } from '@/lib/text/formats'
import type { Lang } from '@/lib/text/words-in'
import { siteLanguage } from '@/app/site-language'

export function generateMetadata(): Metadata {
  const { studies, description } = studyPageWords(siteLanguage)
  return { title: studies, description }
}

/** Every bundled study with its default answer. Made at build time. */
export default async function StudiesPage() {
  const lang = siteLanguage
  const words = studyPageWords(lang)
  const figures = new Map((await overviewFigures()).map((figure) => [figure.data.study, figure]))
  const studies = listStudies()
    .toSorted((a, b) => Number(b.meta.id === DEFAULT_STUDY) - Number(a.meta.id === DEFAULT_STUDY))
    .map((study) => summary(study, figures.get(study.meta.id), lang))
  return (
    <div className={`page ${head.page}`}>
      <h1 className={head.title}>{words.studies}</h1>
      <p className={head.lead}>{words.lead}</p>
      <StudyList studies={studies} />
    </div>
  )
}

function summary({ meta, rows }: Study, figure: Figure | undefined, lang: Lang): StudySummary {
  const words = studyPageWords(lang)
  const { formatInteger } = formats(lang)
  const { from, to } = rowsAYear(rows, meta.roles.date)
  return {
    id: meta.id,
    title: meta.title,
    description: meta.description,
    facts: [
      words.rowCount(formatInteger(rows.length)),
      ...(from !== null && to !== null ? [words.span(from.slice(0, 4), to.slice(0, 4))] : []),
      meta.licences.map(({ title }) => title).join(', '),
    ],
    answer: {
      href: exploreHref(meta.id),
      title: figure?.text.title ?? words.openInTheWorkbench,
      subtitle: figure?.text.subtitle ?? '',
    },
  }
}
