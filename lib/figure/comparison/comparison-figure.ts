/**
 * Several views compared: their figures under names that tell them apart, the differences of their speeds, and two of them
 * set against each other choice by choice. Page, files and pictures read it; none computes.
 */
import { diffViews, type ViewDiff } from '@/lib/result/comparison/view-diff'
import type { Difference } from '@/lib/result/comparison/difference'
import { standingOf } from '@/lib/result/evidence/standing'
import { comparisonWords } from '@/lib/text/comparison'
import { formats } from '@/lib/text/formats'
import { methodNames } from '@/lib/text/method/methods'
import { wordsFor } from '@/lib/text/words-for'
import { type Arrangement, comparisonAddress, type ComparisonLink } from '@/lib/view/comparison/comparison-link'
import type { ChangedField } from '@/lib/view/comparison/changed-fields'
import type { Ignored } from '@/lib/view/refusal'
import { queryOfLink } from '@/lib/view/view-address'
import type { Figure } from '../figure'
import { viewNames } from './view-names'

/** A view in its place. */
export interface ComparedFigure {
  readonly letter: string
  /** "A Training compute". */
  readonly name: string
  readonly figure: Figure
}

/** Two views told apart, first to second. */
export interface FigureDiff extends ViewDiff {
  readonly pair: readonly [first: number, second: number]
  /** The choices as sentences name them. */
  readonly changes: readonly string[]
  /** What changes, what comes of it, which rows it hangs on. */
  readonly finding: string
}

/** What every output of a comparison shows. */
export interface ComparisonFigure {
  readonly lang: Figure['view']['lang']
  /** Canonical: what can't be read is gone, the arrangement and pair as the link has them. */
  readonly link: ComparisonLink
  readonly arrangement: Arrangement
  /** Whether all costs are of one unit, without which one chart would set them on one axis in vain. */
  readonly sameUnit: boolean
  readonly views: readonly ComparedFigure[]
  readonly level: number
  readonly differences: readonly Difference[]
  readonly diff: FigureDiff | null
  readonly title: string
  /** The intervals of the answers. */
  readonly subtitle: string
  readonly alt: string
  readonly caption: string
  /** As the link has it: short enough to stand in a picture. */
  readonly address: string
  /** With every view pinned to its data, its engine and the number that it shows. */
  readonly permalink: string
  readonly ignored: readonly Ignored[]
}

interface Inputs {
  /** With the canonical queries of `figures`, in their order. */
  readonly link: ComparisonLink
  /** At least one. */
  readonly figures: readonly Figure[]
  readonly level: number
  readonly differences: readonly Difference[]
  readonly ignored: readonly Ignored[]
  /** What links in files begin with. */
  readonly origin: string
}

/** Always a figure, of one view as of six. */
export function describeComparison({ link, figures, level, differences, ignored, origin }: Inputs): ComparisonFigure {
  const lang = figures[0]?.view.lang ?? 'en'
  const words = comparisonWords(lang)
  const { names, common } = viewNames(figures)
  const letterAt = (place: number) => words.letters[place] ?? String(place + 1)
  const views = figures.map((figure, place): ComparedFigure => {
    const name = names[place] ?? ''
    return { letter: letterAt(place), name: name === '' ? letterAt(place) : words.named(letterAt(place), name), figure }
  })
  const units = new Set(figures.map(({ data }) => data.costUnit))
  const sameUnit = units.size <= 1
  const arrangement = sameUnit ? (link.chart ?? 'layers') : 'multiples'
  const pair = link.pair ?? [0, 1]
  const [first, second] = [views[pair[0]], views[pair[1]]]
  const sources = [...new Set(figures.map(({ data }) => data.source))]
  const plural = names.some((name) => name !== '')
  return {
    lang,
    link,
    arrangement,
    sameUnit,
    views,
    level,
    differences,
    diff: first && second ? diffOf(first, second, pair) : null,
    title: words.finding(
      common,
      views.map(({ figure, letter }, place) => ({
        name: plural ? (names[place] ?? letter) : letter,
        time: timeOf(figure),
      })),
    ),
    subtitle: words.intervals(
      views.map(({ letter, figure: { fit, view } }) => ({
        letter,
        interval: fit && wordsFor(view.lang).interval(fit),
      })),
    ),
    alt: words.alt(figures.length, arrangement === 'layers'),
    caption: words.source(sources.join('; ')),
    address: `${origin}${comparisonAddress(link)}`,
    permalink: `${origin}${comparisonAddress({ ...link, queries: figures.map((one) => queryOfLink(one.permalink)) })}`,
    ignored,
  }
}

/** Null where the points carry no rate. */
function timeOf({ fit }: Figure) {
  const standing = fit && standingOf(fit)
  if (fit === null || standing === 'no-rate') return null
  return { ...fit.halvingTime, clear: standing !== 'unclear' && standing !== 'elsewhere' }
}

function diffOf(first: ComparedFigure, second: ComparedFigure, pair: FigureDiff['pair']): FigureDiff {
  const words = comparisonWords(first.figure.view.lang)
  const diff = diffViews(first.figure, second.figure)
  const changes = diff.choices.map((choice) =>
    words.change(choice.key, valueText(first.figure, choice, 'first'), valueText(second.figure, choice, 'second')),
  )
  // Of two series every row comes and goes: their names would say nothing.
  const [lost, won] = diff.byRow ? [diff.onlyFirst, diff.onlySecond] : [[], []]
  const named = ({ letter, figure }: ComparedFigure) => ({ name: letter, time: timeOf(figure) })
  return { ...diff, pair, changes, finding: words.because(changes, named(first), named(second), lost, won) }
}

/** What a view's figure calls its choice; else as the link writes it. */
function valueText(figure: Figure, choice: ChangedField, side: 'first' | 'second'): string {
  const { lang } = figure.view
  const words = comparisonWords(lang)
  const raw = choice[side]
  if (raw === null) return words.nothing
  switch (choice.key) {
    case 'study':
      return figure.data.shortTitle
    case 'benchmark':
      return figure.data.benchmarkLabel
    case 'cost':
      return figure.data.costLabel
    case 'method':
      return methodNames(lang)[figure.view.method].menu
    case 'select':
      return words.selections[figure.view.select]
    case 'threshold':
      return formats(lang).formatPerformance(figure.view.threshold ?? NaN, figure.data.performanceUnit ?? '')
    default:
      return raw
  }
}
