import type { Metadata } from 'next'
import Link from 'next/link'
import { type ParametersTour, parametersTour } from '@/app/_server/answers/parameters'
import { PairsChart } from '@/components/chart/pairs/pairs-chart'
import { ExplainedTable } from '@/components/parameters/explained-table'
import { RatesForest } from '@/components/parameters/rates-forest'
import { Scatter } from '@/components/parameters/scatter'
import { DataTable } from '@/components/parts/data-table'
import { StudySection } from '@/components/parts/page-section'
import { exploreHref } from '@/components/shell/explore-href'
import type { Figure } from '@/lib/figure/figure'
import { formats } from '@/lib/text/formats'
import { parametersPageWords } from '@/lib/text/pages/parameters-page'
import { siteLanguage } from '@/app/site-language'
import { socialCard } from '@/app/social-card'
import { pageCardPath } from '@/components/export/pages/page-charts'
import { pageChartWords } from '@/lib/text/pages/page-charts'
import head from '@/components/parts/page-head.module.css'
import styles from './parameters-page.module.css'

const lang = siteLanguage

export function generateMetadata(): Metadata {
  const { title, description } = parametersPageWords(lang).parametersPage
  const { charts } = pageChartWords(lang)
  const picture = pageCardPath('parameters')
  return socialCard({ title, description, path: '/parameters', picture, alt: charts.parameters })
}

/** What parameter counts say and what they do not: figures of the studies, each with its view. Made at build time. */
export default async function ParametersPage() {
  const words = parametersPageWords(lang)
  const { parametersPage: page } = words
  const tour = await parametersTour()
  const first = tour.explained.find(({ unit }) => unit === 'fraction')
  return (
    <div className={`page ${head.page} ${styles.page}`}>
      <h1 className={head.title}>{page.title}</h1>
      <p className={head.lead}>{page.lead}</p>
      {first ? (
        <StudySection id="scatter" title={page.sections.scatter}>
          <p>{words.scatterSentence(first)}</p>
          <Scatter lang={lang} scores={first} />
          <ToView href={exploreHref('benchmarks', `benchmark=${first.benchmark}&method=inverse&cost=parameters`)} />
          <p>{words.explainedSentence(tour.explained)}</p>
          <ExplainedTable lang={lang} study="benchmarks" explained={tour.explained} />
          <p className={styles.note}>{page.explainedNote}</p>
        </StudySection>
      ) : null}
      <Smaller tour={tour} />
      <Switches tour={tour} />
      <StudySection id="rates" title={page.sections.rates}>
        <p>
          {words.ratesSentence(
            tour.rates.map(({ parameters, compute }) => ({ parameters: parameters.value, compute: compute.value })),
          )}
        </p>
        <RatesForest lang={lang} rows={tour.rates} />
        <p className={styles.note}>{page.ratesNote}</p>
      </StudySection>
      <StudySection id="pairs" title={page.sections.pairs}>
        <p>{words.pairsLead}</p>
        <ul>
          {[tour.pairs.pruned, tour.pairs.special, tour.pairs.tabular, tour.pairs.pictures].map((figure) => (
            <li key={figure.query}>
              <Finding figure={figure} />
            </li>
          ))}
        </ul>
        {tour.pairs.all.pairs ? (
          <>
            <h3>{page.kanTitle}</h3>
            <PairsChart lang={lang} pairs={tour.pairs.all.pairs} title={tour.pairs.all.text.alt} />
            <ToView href={`/explore?${tour.pairs.all.query}`} />
          </>
        ) : null}
      </StudySection>
      <StudySection id="agents" title={page.sections.agents}>
        <p>{words.agentsSentence(tour.agents)}</p>
        <p>
          <Finding figure={tour.agents.figure} />
        </p>
      </StudySection>
      <Metrics tour={tour} />
      <StudySection id="headline" title={page.sections.headline}>
        <p>
          <Finding figure={tour.headline} />
        </p>
        <p>{words.headlineWhy}</p>
        <p>
          <Link prefetch={false} href="/scaling-law">
            {page.moreOnLaw}
          </Link>
        </p>
      </StudySection>
    </div>
  )
}

/** A view's own sentence with what it rests on, as a link to it. */
function Finding({ figure: { query, text } }: { readonly figure: Figure }) {
  return (
    <>
      <Link prefetch={false} href={query === '' ? '/explore' : `/explore?${query}`}>
        {text.title}
      </Link>
      <span className={styles.subtitle}>{text.subtitle}</span>
    </>
  )
}

function ToView({ href }: { readonly href: string }) {
  return (
    <p className={styles.open}>
      <Link prefetch={false} href={href}>
        {parametersPageWords(lang).parametersPage.open}
      </Link>
    </p>
  )
}

/** GPT-3 and those that reach its score with fewer. */
function Smaller({ tour: { gpt3 } }: { readonly tour: ParametersTour }) {
  const words = parametersPageWords(lang)
  const { parametersPage: page } = words
  const { formatCost, formatGain, formatMonthYear } = formats(lang)
  const { figure, score, parameters, reaching } = gpt3
  return (
    <StudySection id="gpt3" title={page.sections.gpt3}>
      <p>{words.gpt3Sentence({ score, parameters, reaching, least: figure.points.at(-1) ?? null })}</p>
      <DataTable
        lang={lang}
        caption={page.gpt3Caption}
        columns={[
          { key: 'model', title: page.model },
          { key: 'date', title: page.date, kind: 'number' },
          { key: 'parameters', title: page.parameters, kind: 'number' },
          { key: 'fewer', title: page.fewer, kind: 'number' },
        ]}
        rows={figure.points.map(({ id, name, date, cost }) => ({
          key: id,
          cells: {
            model: name,
            date: formatMonthYear(date),
            parameters: formatCost(cost, ''),
            fewer: formatGain(parameters / cost),
          },
        }))}
      />
      <ToView href={`/explore?${figure.query}`} />
    </StudySection>
  )
}

/** HELM's metrics beside one another: no one number holds them. */
function Metrics({ tour: { metrics } }: { readonly tour: ParametersTour }) {
  const words = parametersPageWords(lang)
  const { parametersPage: page } = words
  const { formatInteger } = formats(lang)
  return (
    <StudySection id="metrics" title={page.sections.metrics}>
      <p>{words.metricsSentence(metrics)}</p>
      <DataTable
        lang={lang}
        caption={page.metricsCaption}
        columns={[
          { key: 'metric', title: page.metric },
          { key: 'n', title: page.models, kind: 'number' },
          { key: 'organisations', title: page.organisations, kind: 'number' },
          { key: 'change', title: page.change, kind: 'number' },
          { key: 'interval', title: page.changeInterval, kind: 'number' },
        ]}
        rows={metrics.map(({ benchmark, label, n, organisations, perYear, interval }) => ({
          key: benchmark,
          cells: {
            metric: (
              <Link prefetch={false} href={exploreHref('helm', `benchmark=${benchmark}`)}>
                {label}
              </Link>
            ),
            n: formatInteger(n),
            organisations: formatInteger(organisations),
            change: words.pointsText(perYear),
            interval: words.pointsInterval(interval),
          },
        }))}
      />
      <p className={styles.note}>{page.metricsNote}</p>
    </StudySection>
  )
}

/** The largest Switch Transformers against a dense model. */
function Switches({ tour: { switches } }: { readonly tour: ParametersTour }) {
  const words = parametersPageWords(lang)
  const { parametersPage: page } = words
  const { formatCost, formatPercent } = formats(lang)
  const [, larger, smaller] = switches
  return (
    <StudySection id="switches" title={page.sections.switches}>
      {larger && smaller ? <p>{words.switchSentence(larger, smaller)}</p> : null}
      <DataTable
        lang={lang}
        caption={page.switchCaption}
        columns={[
          { key: 'model', title: page.model },
          { key: 'parameters', title: page.parameters, kind: 'number' },
          { key: 'score', title: page.score, kind: 'number' },
          { key: 'note', title: page.remark },
        ]}
        rows={switches.map(({ name, parameters, score, note, url }) => ({
          key: name,
          cells: {
            model: <a href={url}>{name}</a>,
            parameters: formatCost(parameters, ''),
            score: score === null ? page.noScore : formatPercent(score),
            note,
          },
        }))}
      />
      <p>{words.switchWhy}</p>
      <ToView href={exploreHref('superglue', 'cost=parameters')} />
    </StudySection>
  )
}
