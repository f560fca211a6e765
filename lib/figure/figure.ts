/**
 * The figure: everything any output needs, computed once by `describeFigure` and only read by chart, sentence, table,
 * CSV, PNG, JSON and alternative text. Plain data: it crosses from server to browser as it is. No pixels, no colours.
 */
import type { Better } from '@/lib/data/study'
import type { LeftOut, LeftOutReason } from '@/lib/fits/rows/observation'
import type { Problem } from '@/lib/problem'
import type {
  ContextPoint,
  OtherDirection,
  OtherSolver,
  FigureFit,
  FigurePoint,
  LawComparison,
  LinePoint,
} from '@/lib/result/result'
import type { Fragility } from '@/lib/result/evidence/fragility'
import type { Comparison } from '@/lib/result/pairs'
import type { Warning } from '@/lib/result/evidence/warning'
import type { Forecast } from '@/lib/result/forecast'
import type { Proof } from '@/lib/result/proof'
import type { Ignored } from '@/lib/view/refusal'
import type { Note } from '@/lib/view/note'
import type { View } from '@/lib/view/view'

/** A value of the axis and what is written at it. */
export interface Tick {
  readonly value: number
  readonly label: string
}

/** One axis in data units: decimal years, or cost in its own unit. */
export interface Axis {
  readonly scale: 'log' | 'linear'
  readonly domain: readonly [number, number]
  readonly ticks: readonly Tick[]
  /** Unlabelled ticks; on a log axis 2 to 9 times each decade where they fit. */
  readonly minor: readonly number[]
  readonly title: string
}

/** Dates to the right, cost upwards. */
export interface Axes {
  readonly x: Axis
  readonly y: Axis
}

/** Every sentence of the view, in its language: the page, the picture and the alternative text say the same. */
export interface FigureText {
  /** The finding: "The training compute to reach AlexNet-level accuracy halves every 15.7 months". */
  readonly title: string
  /** The same in pieces, so that the number can be set apart. */
  readonly titleParts: { readonly before: string; readonly number: string; readonly after: string }
  /** "95 % interval 13.2 to 19.3 · 6 records · 2012 to 2019 · R² 0.982". */
  readonly subtitle: string
  readonly interval: string
  /** "516 of 1,948 rows: “Notable” is yes; from 1 January 2010 on": what was asked of the rows, and how many it left. */
  readonly rows: string
  /** One line on the law: "About 1.1 times Moore’s pace of 18 months". */
  readonly comparison: string
  /** Method, what was asked of the rows and how many it left, source, data version. */
  readonly caption: string
  /** Long description for screen readers. */
  readonly alt: string
  readonly yTitle: string
  /** What the dates are dates of, as the study names its column. */
  readonly xTitle: string
}

/** All that any output shows; no reader of it computes. */
export interface Figure {
  readonly view: View
  /** Canonical query of the view, without a leading "?". */
  readonly query: string
  readonly data: {
    readonly study: string
    readonly version: string
    readonly engine: string
    readonly title: string
    readonly shortTitle: string
    readonly date: string
    readonly source: string
    readonly license: string
    readonly benchmark: string
    readonly benchmarkLabel: string
    readonly cost: string
    readonly costLabel: string
    readonly costUnit: string
    readonly costBetter: Better
    readonly performanceLabel: string | null
    readonly performanceUnit: string | null
    /** Which rows of the population are asked for; null where the method uses all. */
    readonly selection: View['select'] | null
    /** Rows of the series. */
    readonly n: number
    readonly used: number
    readonly leftOut: readonly LeftOut[]
  }
  readonly fit: FigureFit | null
  /** The numbers of a comparison at equal performance, which has no fit; null of every other method. */
  readonly pairs: Comparison | null
  /** Why there is no fit; null when there is one. */
  readonly problem: Problem | null
  /** The same rows by the other method with performance inside; null for methods that have none. */
  readonly counterpart: OtherDirection | null
  /** The scaling law by its other solver; absent for methods that have none. */
  readonly otherSolver?: OtherSolver
  /** What the number hangs on beside its rows; null without a fit. */
  readonly fragility: Fragility | null
  readonly laws: readonly LawComparison[]
  /** Set where a figure for a screen carries only some dots of a long table: what it had (`thinFigure`). */
  readonly thinned?: {
    readonly points: number
    readonly leftOut: ReadonlyMap<LeftOutReason, number>
  }
  readonly points: readonly FigurePoint[]
  readonly context: readonly ContextPoint[]
  /** Set under a hand: `context` holds what is drawn by itself, and the cloud of others lies where the figure before had it. */
  readonly cloudStays?: true
  readonly line: readonly LinePoint[]
  /** What is asked of other dates; the line reaches there. Null where nothing is asked, or there is no line. */
  readonly forecast: Forecast | null
  /** Step line through the records, in date order; empty unless records were selected. */
  readonly frontier: readonly { readonly decimalYear: number; readonly value: number }[]
  /** Vertical marks with a reason (a change of rules). */
  readonly marks: readonly { readonly date: string; readonly decimalYear: number; readonly label: string }[]
  readonly x: Axis
  readonly y: Axis
  readonly text: FigureText
  readonly ignored: readonly Ignored[]
  readonly warnings: readonly Warning[]
  readonly permalink: string
  /**
   * A reader's own words, for the page and for the reader's pictures alone, with the query and the pinned address that have
   * them; absent where there are none. View, query, permalink and citation never have them.
   */
  readonly notes?: { readonly list: readonly Note[]; readonly query: string; readonly permalink: string }
  /** Whether a pinned link's number is still this one; null of a link without. */
  readonly proof: Proof | null
  readonly citation: string
}
