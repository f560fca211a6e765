/**
 * The words of one language. Every sentence of page, picture, file and API is made here from facts, so that they agree
 * and so that a language is added by writing one more file of this shape.
 */
import type { BenchmarkDefinition, CostDefinition } from '@/lib/data/study'
import type { RowSelection } from '@/lib/fits/fit-options'
import type { LeftOutReason } from '@/lib/fits/rows/observation'
import type { Remedy } from '@/lib/result/evidence/remedies'
import type { Problem } from '@/lib/problem'
import type { FigureFit, FigurePoint, LawComparison, MeasuredOver, OtherSolver } from '@/lib/result/result'
import type { Warning } from '@/lib/result/evidence/warning'
import type { Refusal } from '@/lib/view/refusal'

/** What a sentence about a result needs to know. */
export interface Subject {
  readonly benchmark: BenchmarkDefinition
  readonly cost: CostDefinition
  /** Null too where every row counts, whatever it reaches. */
  readonly threshold: number | null
}

/** A part of the sentence of remedies: one of them, or what stands between. */
export interface RemedyPart {
  readonly text: string
  readonly remedy: Remedy | null
}

/** The title around its number, which is set apart. */
export interface TitleParts {
  readonly before: string
  readonly number: string
  readonly after: string
}

/** All sentences of one language that are made from facts. */
export interface Words {
  /** @param measured its data folder's label and the dates that it is measured over; null of a law by convention */
  readonly lawLabel: (
    id: string,
    months: number,
    measured: { readonly label: string; readonly over: MeasuredOver } | null,
  ) => string
  /** A measured law before it is held against a fit, by its data folder's label. */
  readonly measuredLaw: (label: string) => string
  /** Why a text is no value of a parameter, as a clause. */
  readonly refusal: (refusal: Refusal) => string
  readonly problem: (problem: Problem) => string
  readonly leftOut: (reason: LeftOutReason) => string
  readonly warning: (warning: Warning) => string
  /** @param points of the fit, which are named where they give no rate */
  readonly titleParts: (subject: Subject, fit: FigureFit, points: readonly FigurePoint[]) => TitleParts
  /** The front page's sentence: a study's own phrase, then the number. */
  readonly headline: (phrase: string, fit: FigureFit) => TitleParts
  readonly titleWithoutFit: (problem: Problem) => string
  /** "13.22 to 19.28", "6.00 or more, without upper bound", or "pending". */
  readonly interval: (fit: FigureFit) => string
  /** What its ends are called: "95 % interval", or of what they are where they claim no level for a trend. */
  readonly intervalName: (fit: FigureFit) => string
  readonly subtitle: (fit: FigureFit, other: OtherSolver | null) => string
  readonly comparison: (laws: readonly LawComparison[], fit: FigureFit, other: OtherSolver | null) => string
  readonly method: (fit: FigureFit, select: RowSelection) => string
  /** The same without interval and records test: for a column of a table. */
  readonly methodShort: (fit: FigureFit, select: RowSelection) => string
  readonly yTitle: (cost: CostDefinition) => string
  /** What a reader can do where there are too few points, one sentence in parts; none where nothing would help. */
  readonly whatNext: (remedies: readonly Remedy[]) => readonly RemedyPart[]
  /** What was asked, for a figure without an answer. */
  readonly subjectAlone: (subject: Subject) => string
  readonly source: string
  readonly dataOf: (date: string, version: string) => string
  /** What a citation says of this program, after the source's own. */
  readonly trendBy: (dataVersion: string, engine: string) => string
  /** The figure told to someone who does not see it. */
  readonly alt: (facts: AltFacts) => string
}

/** What the description of a picture is made from. */
export interface AltFacts {
  readonly title: string
  readonly subtitle: string
  readonly comparison: string
  /** What was asked of the rows, and how many it left. */
  readonly rows: string
  /** What is asked of other dates, answered. */
  readonly forecast: readonly string[]
  readonly cost: CostDefinition
  /** What the dates are dates of. */
  readonly dates: string
  readonly points: string
  /** Least and greatest cost of the points used, as numbers without unit; null without points. */
  readonly range: readonly [string, string] | null
}
