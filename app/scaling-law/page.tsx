import type { Metadata } from 'next'
import Link from 'next/link'
import { connection } from 'next/server'
import { needStudy } from '@/app/_server/studies'
import { openScalingReport, SCALING_LAW_STUDY } from '@/app/_server/scaling-report'
import { DeltaChart } from '@/components/scaling-law/delta-chart'
import { DeltaTable } from '@/components/scaling-law/delta-table'
import { QuantitiesTable } from '@/components/scaling-law/quantities-table'
import { SolverTable } from '@/components/scaling-law/solver-table'
import { StructuresTable } from '@/components/scaling-law/structures-table'
import { ValidationGrid } from '@/components/scaling-law/validation-grid'
import { exploreHref } from '@/components/shell/explore-href'
import { StudySection } from '@/components/parts/page-section'
import { structuresWithRate } from '@/lib/fits/scaling-law/structure'
import { formatInteger } from '@/lib/text/format'
import { differencesFromPublished, solversMeaning } from '@/lib/text/scaling-law'
import { scalingLawQuestion } from '@/lib/result/analyses/scaling-law-report'
import { rankingAgreement, validationRanking } from '@/lib/result/analyses/validation-ranking'
import { ModelSplitSection } from './model-split-section'
import type { SplitQuery } from './model-split'
import { reportedQuantities } from './reported-quantities'
import styles from './scaling-law-page.module.css'
import { solverColumns } from './solver-columns'

export const metadata: Metadata = {
  title: 'The scaling law behind the headline',
  description:
    'Both solvers, the penalty, twenty structures, the model-averaged halving time and what lowered the loss between two models, beside what was published.',
}

/** All that the scaling law says beyond the headline. Dynamic: the comparison answers the query. */
export default async function ScalingLawPage({ searchParams }: { readonly searchParams: Promise<SplitQuery> }) {
  await connection()
  const query = await searchParams
  const study = await needStudy(SCALING_LAW_STUDY)
  const question = scalingLawQuestion(study)
  const report = await openScalingReport()
  const [published, converged] = await solverColumns()
  const ranking = validationRanking(report.structures)
  return (
    <div className={`page ${styles.page}`}>
      <h1>The scaling law behind the headline</h1>
      <p className={styles.lead}>
        The headline number comes from one model out of many: one structure, one penalty, one solver, fitted to{' '}
        {formatInteger(question.population.observations.length)} evaluations of language models. Here are the others,
        and what they change. The formulas are in{' '}
        <Link href="/methods#scaling-law" prefetch={false}>
          Methods
        </Link>
        ; the structures, the data and the published numbers are of{' '}
        <a href="https://arxiv.org/abs/2403.05812">Ho et al. 2024</a>.
      </p>

      <StudySection id="solvers" title="Two solvers">
        <p>{solversMeaning(answerOf(published.papers), answerOf(converged.papers))}</p>
        <SolverTable columns={[published, converged]} />
        <p className={styles.note}>
          Structure 7, δ = {report.delta}. Each interval is of {formatInteger(published.papers.bootstrap?.draws ?? 0)}{' '}
          draws and leads to its view. Papers drawn: all rows of a paper together; rows drawn: each by itself, as the
          authors do.
        </p>
      </StudySection>

      <StudySection id="penalty" title="The penalty">
        <p>
          The fit minimises the mean squared residual plus δ times the sum of the parameters’ magnitudes. The authors’
          fit has δ = {report.delta}. The answer depends on it, and by the converged solver it jumps where another set
          of parameters is pressed to zero.
        </p>
        <DeltaChart rows={report.deltas} usual={report.delta} />
        <DeltaTable
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

      <StudySection id="structures" title="Twenty structures">
        <p>
          What may progress work on, and does it differ between benchmarks or architectures? Each answer is a structure.
          All are fitted here at δ = {report.delta}; a structure’s number leads to its view where it has one rate at
          every loss.
        </p>
        <StructuresTable
          structures={report.structures}
          href={(id) =>
            structuresWithRate.includes(id) ? exploreHref(SCALING_LAW_STUDY, id === '7' ? '' : `structure=${id}`) : null
          }
        />
        <p className={styles.note}>
          R² is of the loss in nats, by the solver as published, among the rows fitted. * By the numerical route, at
          2023 and 10²⁵ FLOP: these structures have no rate that holds at every loss. Structure 19 is fitted on the rows
          whose vocabulary is known. Structures 16 and 17 hold no progress. As published, 11 has no steady end: where
          its solver stops moves between 2.8 and 4.9 months when the start moves by a billionth, so nobody’s number for
          it is right to more than that.
        </p>
      </StudySection>

      <StudySection id="validation" title="Predicting rows left out">
        <p>
          Mean squared error of the predicted loss, nats squared, when each of the authors’ 184 rows is left out in
          turn: ours, and below it the published number. Our ten best pairs of structure and penalty are set apart, with
          their places.
        </p>
        <ValidationGrid ranking={ranking} />
      </StudySection>

      <StudySection id="averaged" title="Averages, and transformers">
        <p>
          Three published results rest on many fits at once. The averaged time pools the resamples of ten pairs of
          structure and penalty. The numerical route asks how long the best model of 10²⁵ FLOP in 2023 would have to
          wait to be as good as one of twice the compute. The transformer’s gain is how many times the compute an
          equally good model without it would need.
        </p>
        <QuantitiesTable quantities={reportedQuantities(report)} />
        <p className={styles.note}>
          Rows drawn with replacement, seed {report.seed}, by the solver as published, intervals of 95 %. The authors
          draw 100 times.
        </p>
      </StudySection>

      <ModelSplitSection question={question} query={query} />

      <StudySection id="differences" title="What does not reproduce">
        <ul>
          {differencesFromPublished(rankingAgreement(ranking, report.delta)).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </StudySection>
    </div>
  )
}

const answerOf = ({ solver, halvingTime }: Awaited<ReturnType<typeof solverColumns>>[0]['papers']) => ({
  objective: solver?.objective ?? NaN,
  months: halvingTime.months,
  papers: halvingTime,
})
