/** What a layout is made of: everything that a renderer draws, placed in pixels. */
import type { Axis, Figure } from '@/lib/figure/figure'
import type { ContextPoint, FigurePoint } from '@/lib/result/result'
import type { GroupStyle } from './groups'
import type { PlacedLabel } from './labels/labels'
import type { FigureCurves } from './layout-curves'
import type { PlotRectangle, Scale } from './layout-scale'
import type { PlacedTicks } from './layout-ticks'

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Margins {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

export interface PlacedPoint {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly radius: number
  /** Whether an edge of paper keeps it apart from its neighbours; in a crowd the edges would be all one sees. */
  readonly edged: boolean
  /** Drawn in the trend's colour. Where a figure emphasises no row, all carry the trend alike. */
  readonly emphasised: boolean
  readonly point: FigurePoint
  /** Null where the view colours by nothing. */
  readonly style: GroupStyle | null
}

/** `hollow`: excluded by the reader. `faint`: not even at the level asked for. */
export interface PlacedContext {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly point: ContextPoint
  readonly look: 'hollow' | 'quiet' | 'faint'
}

export interface PlacedMark {
  readonly x: number
  readonly label: PlacedLabel | null
}

export interface FigureLayout extends Size {
  readonly compact: boolean
  /** So many points in the trend's colour that its line must be drawn over them. */
  readonly crowded: boolean
  /** Font size of ticks and labels. */
  readonly fontSize: number
  readonly margins: Margins
  readonly plot: PlotRectangle
  /** The axes as drawn: the figure's, or a harmless stand-in where its domain is empty. */
  readonly axes: { readonly x: Axis; readonly y: Axis }
  readonly x: Scale
  readonly y: Scale
  readonly xTicks: PlacedTicks
  readonly yTicks: PlacedTicks
  readonly yTitle: readonly string[]
  readonly xTitle: string
  readonly curves: FigureCurves
  /** Fitted rows inside the plot, emphasised ones last so that they are drawn on top. */
  readonly points: readonly PlacedPoint[]
  readonly context: readonly PlacedContext[]
  readonly groups: readonly GroupStyle[]
  readonly trendLabel: PlacedLabel | null
  readonly lawLabels: readonly PlacedLabel[]
  readonly pointLabels: readonly PlacedLabel[]
  readonly marks: readonly PlacedMark[]
}

/** What has been laid out when labels are chosen. */
export interface Scene {
  readonly figure: Figure
  readonly size: Size
  readonly plot: PlotRectangle
  readonly axes: { readonly x: Axis; readonly y: Axis }
  readonly x: Scale
  readonly y: Scale
  readonly curves: FigureCurves
  readonly points: readonly PlacedPoint[]
  readonly context: readonly PlacedContext[]
  readonly fontSize: number
  readonly compact: boolean
}
