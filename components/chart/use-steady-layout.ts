'use client'

import { useMemo, useState } from 'react'
import { layoutScene } from '@/lib/chart/layout'
import { CROWDED_RADIUS } from '@/lib/chart/layout-layer'
import type { PlacedContext, PlacedLayer, SceneLayout, Size } from '@/lib/chart/placed'
import type { Scene } from '@/lib/chart/scene'
import type { Lang } from '@/lib/text/words-in'

/**
 * The layout of a scene; while `frozen`, on the axes and margins that it had before and with the cloud that lay there, so that nothing
 * but what changes moves under the hand.
 */
export function useSteadyLayout(scene: Scene, size: Size, lang: Lang, frozen: boolean): SceneLayout {
  const [settled, setSettled] = useState<SceneLayout | null>(null)
  const kept = frozen && settled?.width === size.width && settled.height === size.height ? settled : null
  const laid = useMemo(
    () => layoutScene(scene.layers, kept?.axes ?? scene.axes, size, lang, kept),
    [scene, size, lang, kept],
  )
  const clouds = useMemo(() => kept?.layers.map(cloudOf) ?? null, [kept])
  const layout = useMemo(
    () => (clouds ? { ...laid, layers: laid.layers.map((layer) => inCloud(layer, clouds[layer.index] ?? [])) } : laid),
    [laid, clouds],
  )
  if (!frozen && (settled?.axes !== layout.axes || settled.margins !== layout.margins)) setSettled(layout)
  return layout
}

/** What lay there in small: the dots beside the fit, and under the fitted ones what shows where one of them goes. */
const cloudOf = ({ context, points }: PlacedLayer): readonly PlacedContext[] => [
  ...context.filter(({ look }) => look !== 'hollow'),
  ...points.map(({ id, x, y, point }): PlacedContext => ({
    ...{ id, x, y, radius: CROWDED_RADIUS },
    look: 'quiet',
    point: { ...point, reason: 'not-a-record' },
  })),
]

function inCloud(layer: PlacedLayer, cloud: readonly PlacedContext[]): PlacedLayer {
  if (!layer.figure.cloudStays) return layer
  if (layer.context.length === 0) return { ...layer, context: cloud } // the same one: nothing is to be drawn
  const alone = new Set(layer.context.map(({ id }) => id))
  return { ...layer, context: [...cloud.filter(({ id }) => !alone.has(id)), ...layer.context] }
}
