/**
 * A chart of an analysis as data: what stands where, in the units of its axes, without a pixel. The tabs draw the same values
 * by Recharts, which needs a browser; `panels-content.tsx` draws them for files.
 */
import type { TableCell, TableColumn } from '@/lib/export/table'
import type { Tick } from '@/lib/figure/figure'

export interface PanelAxis {
  /** '' for none. */
  readonly title: string
  readonly scale: 'linear' | 'log'
  readonly domain: readonly [number, number]
  readonly reversed?: boolean
  /** @param pixels between the two ends */
  readonly ticks: (pixels: number) => readonly Tick[]
}

/** A dot, as the tabs draw them: full, grey, or hollow; `ringed` where it decides much. */
interface Dot {
  readonly x: number
  readonly y: number
  readonly look: 'full' | 'faint' | 'hollow' | 'own'
  readonly ringed?: boolean
}

export type PanelMark =
  | {
      readonly kind: 'band'
      readonly points: readonly { readonly x: number; readonly low: number; readonly high: number }[]
      readonly step: boolean
      readonly opacity: number
    }
  | {
      readonly kind: 'line'
      readonly points: readonly (readonly [x: number, y: number])[]
      readonly step: boolean
      readonly ink: 'trend' | 'ink3'
      readonly dashed?: true
    }
  | { readonly kind: 'dots'; readonly dots: readonly Dot[]; readonly radius: number }
  | {
      readonly kind: 'whiskers'
      readonly along: 'x' | 'y'
      readonly at: readonly { readonly x: number; readonly y: number; readonly low: number; readonly high: number }[]
    }
  | {
      readonly kind: 'bars'
      readonly bars: readonly { readonly from: number; readonly to: number; readonly value: number }[]
    }
  | { readonly kind: 'shade'; readonly from: number; readonly to: number }
  | { readonly kind: 'level'; readonly y: number; readonly dashed?: true }
  /** Laws across the panel, with their names; zero with them. */
  | { readonly kind: 'laws'; readonly laws: readonly { readonly label: string; readonly speed: number }[] }
  | {
      readonly kind: 'upright'
      readonly x: number
      readonly label: string
      readonly ink: 'trend' | 'ink3' | 'law'
      /** Of its name, from the top; without one the name stands at the foot. */
      readonly row?: number
    }
  /** Published numbers beside the panel. */
  | {
      readonly kind: 'beside'
      readonly title: string
      readonly at: readonly { readonly y: number; readonly low: number | null; readonly high: number | null }[]
    }

/** A row of choices below a panel, on its horizontal axis: where the choice is made. */
export interface ChoiceGroup {
  readonly title: string
  readonly rows: readonly { readonly label: string; readonly made: readonly boolean[] }[]
}

export interface Panel {
  /** Of the table, where a chart has several. */
  readonly name: string
  readonly x: PanelAxis
  readonly y: PanelAxis
  readonly marks: readonly PanelMark[]
  readonly choices?: readonly ChoiceGroup[]
  /** Pixels wanted between the two ends of the vertical axis. */
  readonly height: number
  /** What the marks are of, in full precision; the first two columns are where each stands. */
  readonly columns: readonly TableColumn[]
  readonly rows: readonly (readonly TableCell[])[]
}

/** Ticks that do not hang on the pixels. */
export const fixedTicks =
  (ticks: readonly Tick[]): PanelAxis['ticks'] =>
  () =>
    ticks
