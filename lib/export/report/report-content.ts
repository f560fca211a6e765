/**
 * What a report of a view says, in the order in which it is read: question, answer, picture, how far choices and points move
 * it, data, method, what others published, references, how to compute it again. Plain data; writers set it.
 */
import { encode } from 'uqr'
import { findBenchmark } from '@/lib/data/find-benchmark'
import type { Study } from '@/lib/data/study'
import type { Figure } from '@/lib/figure/figure'
import { fragilityParts } from '@/lib/figure/fragility-parts'
import { methodText, type MethodStep } from '@/lib/method-steps/method-text'
import { sweepOf } from '@/lib/result/analyses/sweep-view'
import { fasterThan, specificationsOf } from '@/lib/result/analyses/specifications-view'
import { mostInfluential } from '@/lib/result/evidence/influence'
import { fragilityIn } from '@/lib/text/answer/fragility'
import { formats } from '@/lib/text/formats'
import { reportWords } from '@/lib/text/report'
import { specificationsIn } from '@/lib/text/tabs/specifications'
import { sweepIn } from '@/lib/text/tabs/sweep'
import { wordsFor } from '@/lib/text/words-for'
import { isLocalStudy } from '@/lib/view/view-codec'
import { apa } from '../citations/citation-styles'
import { citedWorks } from '../citations/cited-works'
import { type Rate, ratePicture } from './rate-picture'

/** A picture with what it shows in words. */
interface Shown {
  readonly heading: string
  readonly svg: string
  readonly text: string
}

interface TextTable {
  readonly heading: string
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** In reading order. */
export interface ReportContent {
  readonly lang: string
  readonly study: string
  readonly question: string
  readonly title: string
  readonly answer: readonly string[]
  readonly figure: { readonly svg: string; readonly alt: string; readonly caption: string }
  readonly cautions: { readonly heading: string; readonly items: readonly string[] }
  /** Sweep and specification curve, those that the series has. */
  readonly curves: readonly Shown[]
  readonly influence: TextTable | null
  readonly data: { readonly heading: string; readonly paragraphs: readonly string[] }
  readonly method: { readonly heading: string; readonly steps: readonly MethodStep[] }
  readonly published: TextTable | null
  readonly references: { readonly heading: string; readonly items: readonly string[] }
  readonly reproduce: {
    readonly heading: string
    readonly lead: string
    readonly facts: readonly (readonly [name: string, value: string])[]
    readonly link: string
    readonly qr: string
    readonly qrAlt: string
  }
}

const INFLUENTIAL = 5
/** Levels named below the sweep. */
const NAMED_LEVELS = 6

/** @param svg of the figure, without the words that stand around it in the report */
export function reportContent(figure: Figure, study: Study, svg: string): ReportContent {
  const { text, data, view, fit } = figure
  const words = reportWords(view.lang)
  const { fragilityLead } = fragilityIn(view.lang)
  const fragile = fragilityParts(figure, 'all').parts
  const fall = data.costBetter === 'less'
  return {
    lang: view.lang,
    study: data.title,
    question: words.question(data.costLabel, data.benchmarkLabel, fall),
    title: text.title,
    answer: [
      text.subtitle,
      text.comparison,
      fragile.length > 0 ? `${fragilityLead} ${fragile.join('; ')}.` : '',
    ].filter(Boolean),
    figure: { svg, alt: text.alt, caption: text.caption },
    cautions: { heading: words.cautions, items: figure.warnings.map((one) => wordsFor(view.lang).warning(one)) },
    curves: fit ? [...sweepCurve(figure, study), ...specificationCurve(figure, study)] : [],
    influence: influenceTable(figure),
    data: { heading: words.data, paragraphs: dataNotes(figure, study) },
    method: { heading: words.method, steps: methodText(figure, study.meta).steps },
    published: publishedTable(figure, study),
    references: { heading: words.references, items: apa(citedWorks(figure, study)).trim().split('\n') },
    reproduce: {
      heading: words.reproduce,
      lead: words.reproduceLead(isLocalStudy(data.study)),
      facts: [
        [words.facts.view, figure.query || words.defaultView],
        [words.facts.data, data.version],
        [words.facts.date, words.date(data.date)],
        [words.facts.engine, data.engine],
        [words.facts.seed, words.seed(view.seed, view.draws)],
      ],
      link: figure.permalink,
      qr: qrPicture(figure.permalink),
      qrAlt: words.qr,
    },
  }
}

function sweepCurve(figure: Figure, study: Study): readonly Shown[] {
  const { view } = figure
  const { sweepFinding, sweepOmissions, sweepWords } = sweepIn(view.lang)
  const sweep = sweepOf(view, study)
  if (sweep.points.length < 2) return []
  const { performance } = findBenchmark(study.meta, view.benchmark)
  const every = Math.max(1, Math.ceil(sweep.points.length / NAMED_LEVELS))
  // The level whose rows are those of the view: the first that is as hard.
  const harder = performance?.better === 'less' ? -1 : 1
  const own = sweep.points.findIndex(({ threshold }) => harder * (threshold - (sweep.threshold ?? Infinity)) >= 0)
  const rates = sweep.points.map((point, index): Rate => {
    const label =
      index % every === 0 ? formats(view.lang).formatPerformance(point.threshold, performance?.unit ?? '') : null
    return { ...along(figure, point.slope, point.interval), label, own: index === own && sweep.ownMethod }
  })
  const text = [sweep.ownMethod ? '' : sweepWords.notOwn, sweepFinding(sweep), sweepOmissions(sweep)]
  return [{ heading: reportWords(view.lang).sweep, svg: picture(figure, rates), text: text.filter(Boolean).join(' ') }]
}

function specificationCurve(figure: Figure, study: Study): readonly Shown[] {
  const { view, fit, laws } = figure
  const { specificationCounts, specificationFinding } = specificationsIn(view.lang)
  const [low = null, high = null] = fit?.slopeInterval ?? []
  const shown = low === null || high === null ? null : ([low, high] as const)
  const specifications = specificationsOf(view, study, {}, shown)
  // Measured laws, too, over the dates of the fit: the figure has them with their slopes.
  const progress = figure.data.costBetter === 'less' ? -1 : 1
  const curve = { ...specifications, laws: laws.map((law) => fasterThan(law, specifications.results, progress)) }
  if (curve.results.length < 2) return []
  const rates = curve.results.map((result, index): Rate => ({
    ...along(figure, result.slope, result.interval),
    label: null,
    own: index === curve.own?.index,
  }))
  const lawLabel = (id: string): string => laws.find((law) => law.id === id)?.label ?? id
  const text = `${specificationFinding(curve, lawLabel)} ${specificationCounts(curve)}`
  return [{ heading: reportWords(view.lang).specifications, svg: picture(figure, rates), text }]
}

/** A slope as a speed along progress. */
function along({ data }: Figure, slope: number, interval: readonly [number, number] | null) {
  const progress = data.costBetter === 'less' ? -1 : 1
  const ends = interval?.map((end) => progress * end).sort((a, b) => a - b)
  return { speed: progress * slope, low: ends?.[0] ?? null, high: ends?.[1] ?? null }
}

function picture({ view, data, laws }: Figure, rates: readonly Rate[]): string {
  const fall = data.costBetter === 'less'
  return ratePicture({
    rates,
    laws: laws.map(({ label, months }) => ({ label, speed: 12 / months })),
    title: reportWords(view.lang).perYear(fall),
  })
}

function influenceTable({ points, fit, view, data }: Figure): TextTable | null {
  if (!fit) return null
  const words = reportWords(view.lang)
  const { formatCost, formatDate, formatFixed } = formats(view.lang)
  const refitted = points.some(({ withoutMonths }) => withoutMonths !== null)
  return {
    heading: words.influence,
    heads: refitted ? words.influenceHeads : words.influenceHeadsWithoutRefit,
    rows: mostInfluential(points, fit.halvingTime.months, INFLUENTIAL).map((point) => [
      point.name,
      formatDate(point.date),
      formatCost(point.cost, data.costUnit),
      refitted
        ? point.withoutMonths === null
          ? ''
          : words.months(Math.abs(point.withoutMonths))
        : formatFixed(point.residual, 2),
    ]),
  }
}

function dataNotes({ text, data, view }: Figure, { meta }: Study): readonly string[] {
  const words = reportWords(view.lang)
  const counts = new Map<string, number>()
  for (const { reason } of data.leftOut) {
    const why = wordsFor(view.lang).leftOut(reason)
    counts.set(why, (counts.get(why) ?? 0) + 1)
  }
  const left = [...counts].map(([reason, n]) => words.leftOut(n, reason))
  return [
    meta.description,
    [`${text.rows}.`, left.length > 0 ? `${words.leftOutLead} ${left.join('; ')}.` : ''].filter(Boolean).join(' '),
    ...meta.oddities,
  ].filter(Boolean)
}

function publishedTable({ view, fit, query }: Figure, { meta }: Study): TextTable | null {
  if (meta.published.length === 0) return null
  const words = reportWords(view.lang)
  const range = (months: number, low?: number | null, high?: number | null) =>
    words.range(words.monthsShort(months), low ? words.monthsShort(low) : null, high ? words.monthsShort(high) : null)
  return {
    heading: words.published,
    heads: words.publishedHeads,
    rows: meta.published.map((one) => {
      // The number of this page stands only beside the published one that its own view answers.
      const answers =
        `study=${meta.id}${one.query === '' ? '' : `&${one.query}`}` === query || (one.query === '' && query === '')
      const time = answers ? fit?.halvingTime : undefined
      return [
        one.what,
        range(one.months, one.low, one.high),
        time ? range(time.months, time.low, time.high) : '',
        one.source,
      ]
    }),
  }
}

/** One path of squares, four of them empty around it as the code asks. */
function qrPicture(link: string): string {
  const { data, size } = encode(link, { border: 4 })
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${4 * size}" height="${4 * size}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#fff"/><path d="${squares.join('')}"/></svg>`
}
