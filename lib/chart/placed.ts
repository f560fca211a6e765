/** What a layout is made of: everything that a renderer draws, placed in pixels. */
import type { Axes } from '@/lib/figure/figure'
import type { ContextPoint, FigurePoint } from '@/lib/result/result'
import type { GroupStyle } from './groups'
import type { PlacedLabel } from './labels/labels'
import type { FigureCurves } from './layout-curves'
import type { PlacedForecast } from './layout-forecast'
import type { PlotRectangle, Scale } from './layout-scale'
import type { PlacedTicks } from './ticks/layout-ticks'
import type { MarkShape } from './mark-shape'
import type { Layer } from './scene'

/** Of a picture, in pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** Pixels between the edges of the picture and those of the plot. */
export interface Margins {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** A fitted row as a dot, in pixels. */
export interface PlacedPoint {
  /** `markId` of its row. */
  readonly id: string
  readonly x: number
  readonly y: number
  readonly radius: number
  /** Whether an edge of paper keeps it apart from its neighbours; in a crowd the edges would be all one sees. */
  readonly edged: boolean
  /** Drawn in the trend's colour. Where a figure emphasises no row, all carry the trend alike. */
  readonly emphasised: boolean
  readonly point: FigurePoint
  /** Null where points are not coloured by group. */
  readonly style: GroupStyle | null
  readonly shape: MarkShape
}

/** `hollow`: left out by the reader, by hand or by a filter. `faint`: not even at the level asked for. */
export interface PlacedContext {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly point: ContextPoint
  readonly look: 'hollow' | 'quiet' | 'faint'
}

/** A date marked by an upright line at pixel x; its name is null where there is no room for it. */
export interface PlacedMark {
  readonly x: number
  readonly label: PlacedLabel | null
}

/** A reader's note at a row or at a day; one of a title stands above the plot. */
export interface PlacedNote {
  readonly of: 'day' | 'row'
  /** Of the dot, or of the line, which has no y. */
  readonly x: number
  readonly y: number | null
  /** Null where there is no room: the list of notes has it. */
  readonly label: PlacedLabel | null
}

/** A figure as it stands in the picture. */
export interface PlacedLayer extends Layer {
  /** Place among the layers, which decides colour and shape. */
  readonly index: number
  /** So many points in the trend's colour that its line must be drawn over them. */
  readonly crowded: boolean
  readonly curves: FigureCurves
  /** Fitted rows inside the plot, emphasised ones last so that they are drawn on top. */
  readonly points: readonly PlacedPoint[]
  readonly context: readonly PlacedContext[]
  /** What is asked of other dates, inside the plot. */
  readonly forecasts: readonly PlacedForecast[]
  /** Empty where several layers share the picture: colour then tells layers apart. */
  readonly groups: readonly GroupStyle[]
}

/** Name of a trend or of a law at its line. */
export interface LineLabel extends PlacedLabel {
  readonly of: 'trend' | 'law'
  /** Index of its layer. */
  readonly layer: number
}

/** A scene laid out: all that is needed to draw it, in pixels. */
export interface SceneLayout extends Size {
  readonly compact: boolean
  /** Font size of ticks and labels. */
  readonly fontSize: number
  readonly margins: Margins
  readonly plot: PlotRectangle
  /** The axes as drawn: those given, or a harmless stand-in where a domain is empty. */
  readonly axes: Axes
  readonly x: Scale
  readonly y: Scale
  readonly xTicks: PlacedTicks
  readonly yTicks: PlacedTicks
  readonly yTitle: readonly string[]
  readonly xTitle: string
  /** Back to front. */
  readonly layers: readonly PlacedLayer[]
  /** Laws first, so that a trend's name is drawn on top. */
  readonly lineLabels: readonly LineLabel[]
  readonly pointLabels: readonly PlacedLabel[]
  readonly marks: readonly PlacedMark[]
  /** A reader's own. */
  readonly notes: readonly PlacedNote[]
}

/** What has been laid out when labels are chosen. */
export interface Unlabelled {
  readonly layers: readonly PlacedLayer[]
  readonly size: Size
  readonly plot: PlotRectangle
  readonly axes: Axes
  readonly x: Scale
  readonly y: Scale
  readonly fontSize: number
  readonly compact: boolean
}
