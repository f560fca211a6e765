import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { dataChanges, listStudies } from '@/app/_server/catalogue'
import { openDrawnFigure } from '@/app/_server/answers/figures'
import { openStudy } from '@/app/_server/studies'
import { BenchmarksTable } from '@/components/study-page/benchmarks-table'
import { ColumnsTable } from '@/components/study-page/columns-table'
import { CopyButton } from '@/components/parts/copy-button'
import { rowsAYear } from '@/components/study-page/rows-a-year'
import { RowsAYearStrip } from '@/components/study-page/rows-a-year-strip'
import { DataChanges } from '@/components/study-page/data-changes'
import { Findings } from '@/components/study-page/findings'
import { PublishedTable } from '@/components/study-page/published-table'
import { Sources } from '@/components/study-page/sources'
import { StudySection } from '@/components/parts/page-section'
import { exploreHref } from '@/components/shell/explore-href'
import { comparePublished } from './compare-published'
import { datasetJson } from './dataset-json'
import { findingGroups } from './finding-groups'
import head from '@/components/parts/page-head.module.css'
import styles from './study.module.css'
import { dataChangeWords } from '@/lib/text/pages/data-changes'
import { studyPageWords } from '@/lib/text/pages/study-pages'
import { formats } from '@/lib/text/formats'
import { RichText } from '@/components/parts/rich-text'
import { siteLanguage } from '@/app/site-language'
import { socialCard } from '@/app/social-card'

interface Props {
  readonly params: Promise<{ readonly id: string }>
}

/** Only the bundled studies have a page; any other id is "not found". */
export const dynamicParams = false

export const generateStaticParams = (): { id: string }[] => listStudies().map(({ meta }) => ({ id: meta.id }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const study = await openStudy((await params).id)
  if (!study) return {}
  const { id, title, description } = study.meta
  return socialCard({
    ...{ title, description, path: `/studies/${id}`, picture: `/api/v1/chart.png?study=${id}` },
    alt: (await openDrawnFigure(`study=${id}`)).text.title,
  })
}

/** All there is to know about one study's data. Made at build time. */
export default async function StudyPage({ params }: Props) {
  const lang = siteLanguage
  const words = studyPageWords(lang)
  const { formatDate, formatInteger } = formats(lang)
  const study = await openStudy((await params).id)
  if (!study) notFound()
  const { meta, rows, version } = study
  const covered = rowsAYear(rows, meta.roles.date)
  const comparisons = await comparePublished(study)
  return (
    <div className={`page ${styles.page}`}>
      <script
        type="application/ld+json"
        dangerouslySetInnerHTML={{ __html: datasetJson(study, dataChanges(meta.id)[0]?.date ?? meta.date) }}
      />
      <header className={styles.header}>
        <p className={styles.crumb}>
          <Link prefetch={false} href="/studies">
            {words.studies}
          </Link>
        </p>
        <h1 className={head.title}>{meta.title}</h1>
        <p className={styles.lead}>{meta.description}</p>
        <p className={styles.facts}>
          {words.rowCount(formatInteger(rows.length))}
          {covered.from !== null &&
            covered.to !== null &&
            words.spanAfter(formatDate(covered.from), formatDate(covered.to))}
          <RichText
            text={words.dataOf(formatDate(meta.date), version)}
            slots={{ code: (text) => <code>{text}</code> }}
          />
        </p>
        <p className={styles.actions}>
          <Link href={exploreHref(meta.id)} prefetch={false}>
            {words.openInTheWorkbench}
          </Link>
          <a href={`/api/v1/studies/${meta.id}/report.pdf`} rel="nofollow">
            {words.report}
          </a>
          <a href={`/studies/${meta.id}/rows.csv`} download>
            {words.rowsFile}
          </a>
          <a href={`/studies/${meta.id}/datapackage.json`} download>
            {words.descriptionFile}
          </a>
          <a href={`/studies/${meta.id}/data.zip`} download>
            {words.zipFile}
          </a>
        </p>
        <RowsAYearStrip lang={lang} rowsAYear={covered} />
      </header>

      {meta.presets.length > 0 && (
        <StudySection id="questions" title={words.questions}>
          <ul>
            {meta.presets.map(({ question, query }) => (
              <li key={query}>
                <Link href={exploreHref(meta.id, query)} prefetch={false}>
                  {question}
                </Link>
              </li>
            ))}
          </ul>
        </StudySection>
      )}
      <StudySection id="series" title={words.series}>
        <BenchmarksTable lang={lang} study={study} />
      </StudySection>
      {comparisons.length > 0 && (
        <StudySection id="published" title={words.publishedValues}>
          <PublishedTable lang={lang} comparisons={comparisons} />
        </StudySection>
      )}
      {meta.oddities.length > 0 && (
        <StudySection id="oddities" title={words.knownOddities}>
          <ul>
            {meta.oddities.map((oddity) => (
              <li key={oddity}>{oddity}</li>
            ))}
          </ul>
        </StudySection>
      )}
      <StudySection id="changes" title={dataChangeWords(lang).title}>
        <DataChanges lang={lang} study={meta.id} changes={dataChanges(meta.id)} />
        <p>
          <a href="/data.atom">{dataChangeWords(lang).feed}</a>
        </p>
      </StudySection>
      <StudySection id="missing" title={words.missing}>
        {(meta.missing ?? []).length > 0 && (
          <ul>
            {meta.missing?.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        )}
        <p className={styles.send}>{words.sendARow}</p>
        <CopyButton lang={lang} text={words.rowToSend(meta, version)} label={words.copyRowToSend} />
      </StudySection>
      <StudySection id="lint" title={words.checkedByRule}>
        <Findings lang={lang} groups={findingGroups(study, lang)} />
      </StudySection>
      <StudySection id="columns" title={words.columns}>
        <ColumnsTable lang={lang} fields={meta.fields} />
      </StudySection>
      <StudySection id="source" title={words.sourceAndLicence}>
        <Sources lang={lang} sources={meta.sources} />
      </StudySection>
      <StudySection id="citation" title={words.cite}>
        <p className={styles.citation}>{meta.citation}</p>
        <CopyButton lang={lang} text={meta.citation} label={words.copyCitation} />
      </StudySection>
    </div>
  )
}
