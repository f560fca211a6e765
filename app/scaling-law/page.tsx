import type { Metadata } from 'next'
import Link from 'next/link'
import { connection } from 'next/server'
import { needStudy } from '@/app/_server/studies'
import { openScalingReport, publishedScalingReport, SCALING_LAW_STUDY } from '@/app/_server/answers/scaling-report'
import { DeltaChart } from '@/components/scaling-law/delta-chart'
import { DeltaTable } from '@/components/scaling-law/delta-table'
import { QuantitiesTable } from '@/components/scaling-law/quantities-table'
import { SolverTable } from '@/components/scaling-law/solver-table'
import { PapersTable } from '@/components/scaling-law/papers-table'
import { StructuresTable } from '@/components/scaling-law/structures-table'
import { ValidationGrid } from '@/components/scaling-law/validation-grid'
import { exploreHref } from '@/components/shell/explore-href'
import { StudySection } from '@/components/parts/page-section'
import { structuresWithRate } from '@/lib/fits/scaling-law/structure-ids'
import { scalingLawQuestion } from '@/lib/result/analyses/scaling-law-report'
import { mostInfluential } from '@/lib/result/analyses/paper-influence'
import { rankingAgreement, validationRanking } from '@/lib/result/analyses/validation-ranking'
import { ModelSplitSection } from './model-split-section'
import type { SplitQuery } from './model-split'
import { reportedQuantities } from './reported-quantities'
import head from '@/components/parts/page-head.module.css'
import styles from './scaling-law-page.module.css'
import { solverColumns } from './solver-columns'
import { intervalEnds } from '@/lib/text/answer/interval-ends'
import type { Lang } from '@/lib/text/words-in'
import type { FigureFit } from '@/lib/result/result'
import { scalingLawPageWords } from '@/lib/text/pages/scaling-law-page'
import { formats } from '@/lib/text/formats'
import { scalingLawWords } from '@/lib/text/scaling-law'
import { RichText } from '@/components/parts/rich-text'
import { siteLanguage } from '@/app/site-language'
import { socialCard } from '@/app/social-card'

export function generateMetadata(): Metadata {
  const { title, description } = scalingLawPageWords(siteLanguage)
  const picture = `/api/v1/chart.png?study=${SCALING_LAW_STUDY}`
  return socialCard({ title, description, path: '/scaling-law', picture, alt: title })
}

/** Papers shown for each solver. */
const MOST_INFLUENTIAL = 4

/** All that the scaling law says beyond the headline. Dynamic: the comparison answers the query. */
export default async function ScalingLawPage({ searchParams }: { readonly searchParams: Promise<SplitQuery> }) {
  const lang = siteLanguage
  const words = scalingLawPageWords(lang)
  const { formatInteger } = formats(lang)
  const { differencesFromPublished, solversMeaning, withoutPapersSentence } = scalingLawWords(lang)
  await connection()
  const query = await searchParams
  const study = await needStudy(SCALING_LAW_STUDY)
  const question = scalingLawQuestion(study)
  const report = await openScalingReport()
  const [published, converged] = await solverColumns(lang)
  const ranking = validationRanking(report.structures)
  return (
    <div className={`page ${head.page} ${styles.page}`}>
      <h1 className={head.title}>{words.title}</h1>
      <p className={head.lead}>
        <RichText
          text={words.lead(formatInteger(question.population.observations.length))}
          slots={{
            link: (text) => (
              <Link href="/methods#scaling-law" prefetch={false}>
                {text}
              </Link>
            ),
            link2: (text) => <a href="https://arxiv.org/abs/2403.05812">{text}</a>,
          }}
        />
      </p>

      <StudySection id="solvers" title={words.twoSolvers}>
        <p>{solversMeaning(answerOf(published.papers, lang), answerOf(converged.papers, lang))}</p>
        <SolverTable lang={lang} columns={[published, converged]} />
        <p className={styles.note}>
          {words.solversNote(report.delta, formatInteger(published.papers.bootstrap?.draws ?? 0))}
        </p>
      </StudySection>

      <StudySection id="papers" title={words.withoutEachPaper}>
        <p>
          {withoutPapersSentence(
            report.papers,
            report.papers.map(({ paper, convergedMonths }) => ({ paper, months: convergedMonths })),
          )}
        </p>
        <PapersTable
          lang={lang}
          papers={mostInfluential(
            report.papers,
            { published: published.papers.halvingTime.months, converged: converged.papers.halvingTime.months },
            MOST_INFLUENTIAL,
          )}
        />
      </StudySection>

      <StudySection id="penalty" title={words.thePenalty}>
        <p>{words.penaltyLead(report.delta)}</p>
        <DeltaChart lang={lang} rows={report.deltas} usual={report.delta} />
        <DeltaTable
          lang={lang}
          rows={report.deltas}
          href={({ delta, solver }) =>
            exploreHref(
              SCALING_LAW_STUDY,
              [solver === 'converged' && 'solver=converged', delta !== report.delta && `delta=${delta}`]
                .filter(Boolean)
                .join('&'),
            )
          }
        />
      </StudySection>

      <StudySection id="structures" title={words.twentyStructures}>
        <p>{words.structuresLead(report.delta)}</p>
        <StructuresTable
          lang={lang}
          structures={report.structures}
          href={(id) =>
            structuresWithRate.includes(id) ? exploreHref(SCALING_LAW_STUDY, id === '7' ? '' : `structure=${id}`) : null
          }
        />
        <p className={styles.note}>{words.structuresNote}</p>
      </StudySection>

      <StudySection id="validation" title={words.predictingRowsLeftOut}>
        <p>{words.validationLead}</p>
        <ValidationGrid lang={lang} ranking={ranking} />
      </StudySection>

      <StudySection id="averaged" title={words.averages}>
        <p>{words.averagesLead}</p>
        <QuantitiesTable lang={lang} quantities={reportedQuantities(report, await publishedScalingReport(), lang)} />
        <p className={styles.note}>{words.averagesNote(report.seed)}</p>
      </StudySection>

      <ModelSplitSection lang={lang} question={question} query={query} />

      <StudySection id="differences" title={words.differences}>
        <ul>
          {differencesFromPublished(rankingAgreement(ranking, report.delta)).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </StudySection>
    </div>
  )
}

const answerOf = (fit: FigureFit, lang: Lang) => ({
  objective: fit.solver?.objective ?? NaN,
  months: fit.halvingTime.months,
  papers: fit.halvingTime,
  ends: intervalEnds(fit, lang),
})
