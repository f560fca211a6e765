'use client'

import { useMemo } from 'react'
import { layoutScene } from '@/lib/chart/layout'
import type { Scene } from '@/lib/chart/scene'
import { chartWordsFor } from '@/lib/text/chart-words'
import type { ChartActions } from './chart-actions'
import styles from './chart.module.css'
import box from './chart-box.module.css'
import { InteractiveChart } from './interactive-chart'
import { Legend } from './legend'
import { StaticChart, wideSize } from './static-chart'
import { useElementSize } from './use-element-size'
import type { Lang } from '@/lib/text/words-in'

interface Props {
  readonly lang: Lang
  readonly scene: Scene
  readonly actions: ChartActions
  /** The hand is on a slider: axes and margins stay as they are until it lets go. */
  readonly frozen: boolean
}

/**
 * A scene's chart with its legend. The static picture is in the HTML; once the box has been measured, the interactive one
 * takes its place, so that nothing on the page shifts.
 */
export function Chart({ lang, scene, actions, frozen }: Props) {
  const [measure, size] = useElementSize()
  // What there is to explain hangs on the rows and not on the width.
  const layout = useMemo(() => layoutScene(scene.layers, scene.axes, wideSize, lang), [scene, lang])
  const words = chartWordsFor(scene.layers[0]?.figure.view.lang ?? 'en')
  const empty = layout.layers.every(({ points, context }) => points.length + context.length === 0)
  return (
    <figure className={styles.chart} data-testid="chart">
      <div className={styles.head}>
        <Legend layout={layout} roomForExcluded />
        <button
          type="button"
          className={styles.all}
          data-idle={scene.layers[0]?.figure.view.x === null}
          onClick={() => actions.zoom(null)}
        >
          {words.showAll}
        </button>
      </div>
      <div className={box.box}>
        <div className={box.stage} ref={measure}>
          {size && !empty ? (
            <InteractiveChart {...{ lang, scene, size, actions, frozen }} />
          ) : (
            <StaticChart lang={lang} scene={scene} />
          )}
        </div>
      </div>
      {empty ? <p className={styles.note}>{words.whatToDo}</p> : null}
    </figure>
  )
}
