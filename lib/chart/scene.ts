/** What a chart draws: one figure, or several on common axes, each a layer with its own name and colour. */
import type { Axes, Figure } from '@/lib/figure/figure'

/** One figure among those that share the axes of a chart. */
export interface Layer {
  /** Tells the marks of layers apart; '' where there is one layer, whose marks carry the ids of their rows. No "/". */
  readonly id: string
  /** What line end and legend call it; null where it is alone and the page says what it is. */
  readonly name: string | null
  readonly figure: Figure
}

/** What one chart shows: figures on common axes, with the words that stand for the whole. */
export interface Scene {
  /** At least one, back to front. */
  readonly layers: readonly Layer[]
  readonly axes: Axes
  /** The finding in a line, and the long description for screen readers. */
  readonly title: string
  readonly alt: string
}

/** The layers of a chart that shows one figure. */
export const soleLayer = (figure: Figure): readonly Layer[] => [{ id: '', name: null, figure }]

/** A figure alone, on its own axes. */
export function sceneOfFigure(figure: Figure): Scene {
  return { layers: soleLayer(figure), axes: figure, title: figure.text.title, alt: figure.text.alt }
}

/** Id of a row's mark among all layers. */
export const markId = (layer: Pick<Layer, 'id'>, row: string): string => (layer.id === '' ? row : `${layer.id}/${row}`)

/** The inverse of `markId`; null where no layer has such marks. */
export function rowOfMark(
  layers: readonly Layer[],
  mark: string,
): { readonly layer: Layer; readonly row: string } | null {
  const layer = layers.find(({ id }) => id === '' || mark.startsWith(`${id}/`))
  return layer ? { layer, row: layer.id === '' ? mark : mark.slice(layer.id.length + 1) } : null
}
