'use client'

import { useMemo, useState } from 'react'
import { layoutScene } from '@/lib/chart/layout'
import type { SceneLayout, Size } from '@/lib/chart/placed'
import type { Scene } from '@/lib/chart/scene'
import type { Lang } from '@/lib/text/words-in'

/**
 * The layout of a scene; while `frozen`, on the axes and margins that it had before, so that nothing but what changes moves
 * under the hand.
 */
export function useSteadyLayout(scene: Scene, size: Size, lang: Lang, frozen: boolean): SceneLayout {
  const [settled, setSettled] = useState<Pick<SceneLayout, 'axes' | 'margins' | 'width' | 'height'> | null>(null)
  const kept = frozen && settled?.width === size.width && settled.height === size.height ? settled : null
  const layout = useMemo(
    () => layoutScene(scene.layers, kept?.axes ?? scene.axes, size, lang, kept?.margins ?? null),
    [scene, size, lang, kept],
  )
  if (!frozen && (settled?.axes !== layout.axes || settled.margins !== layout.margins)) setSettled(layout)
  return layout
}
