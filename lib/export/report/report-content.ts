/**
 * What a report of a view says, in the order in which it is read: question, answer, picture, how far choices and points move
 * it, data, method, what others published, references, how to compute it again. Plain data; writers set it.
 */
import type { Study } from '@/lib/data/study'
import type { Figure } from '@/lib/figure/figure'
import { fragilityParts } from '@/lib/figure/fragility-parts'
import { methodText, type MethodStep } from '@/lib/method-steps/method-text'
import { mostInfluential } from '@/lib/result/evidence/influence'
import { fragilityIn } from '@/lib/text/answer/fragility'
import { formats } from '@/lib/text/formats'
import { reportWords } from '@/lib/text/report'
import { wordsFor } from '@/lib/text/words-for'
import { isLocalStudy } from '@/lib/view/study-id'
import { apa } from '../citations/citation-styles'
import { citedWorks } from '../citations/cited-works'
import { linkCode } from '../links/link-code'
import type { ReportTable } from './report-table'

/** The curves that a report has, in its order. */
export const CURVES = ['sweep', 'specifications'] as const

/** The picture of one of them, with what it shows in words. */
export interface Curve {
  readonly of: (typeof CURVES)[number]
  readonly svg: string
  readonly text: string
}

interface TextTable extends ReportTable {
  readonly heading: string
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
  /** Those that the series has. */
  readonly curves: readonly (Curve & { readonly heading: string })[]
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
    /** Null where the link is too long for one. */
    readonly qr: string | null
    readonly qrAlt: string
  }
}

const INFLUENTIAL = 5

/** @param svg of the figure, without the words that stand around it in the report; @param curves drawn likewise */
export function reportContent(figure: Figure, study: Study, svg: string, curves: readonly Curve[]): ReportContent {
  const { text, data, view } = figure
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
    curves: curves.map((curve) => ({ ...curve, heading: words[curve.of] })),
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
      qr: linkCode(figure.permalink),
      qrAlt: words.qr,
    },
  }
}

function influenceTable({ points, fit, view, data }: Figure): TextTable | null {
  if (!fit) return null
  const words = reportWords(view.lang)
  const { formatCost, formatDate, formatFixed } = formats(view.lang)
  const refitted = points.some(({ withoutMonths }) => withoutMonths !== null)
  return {
    heading: words.influence,
    widths: [1, 'fit', 'fit', 'fit'],
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
  // The number of this page stands only beside the published one that its own view answers; the default study goes unnamed.
  const own = query.replace(/^study=[^&]*&?/, '')
  return {
    heading: words.published,
    widths: [1.6, 'fit', 'fit', 1],
    heads: words.publishedHeads,
    rows: meta.published.map((one) => {
      const time = one.query === own ? fit?.halvingTime : undefined
      return [
        one.what,
        range(one.months, one.low, one.high),
        time ? range(time.months, time.low, time.high) : words.none,
        one.source,
      ]
    }),
  }
}
