'use client'

import { useEffect, useMemo, useState } from 'react'
import { chartStands } from '@/components/parts/after-chart'
import { useChosen } from '@/components/parts/use-chosen'
import { useResting } from '@/components/parts/use-resting'
import { layoutScene } from '@/lib/chart/layout'
import { pickedByLegend, type Picking } from '@/lib/chart/picked'
import type { Scene } from '@/lib/chart/scene'
import { chartWordsFor } from '@/lib/text/chart-words'
import type { ChartActions } from './chart-actions'
import buttons from './chart-buttons.module.css'
import styles from './chart.module.css'
import box from './chart-box.module.css'
import { FindPoints } from './find-points'
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
  const [text, setText] = useState('')
  const [entry, choose] = useChosen(scene.layers[0]?.figure.view.pick ?? null)
  const pick = (wanted: string | null) => {
    setText('')
    choose(wanted)
    actions.pick(wanted)
  }
  // What there is to explain hangs on the rows and not on the width; under the hand it stays as it was.
  const explained = useResting(scene, frozen)
  const layout = useMemo(() => layoutScene(explained.layers, explained.axes, wideSize, lang), [explained, lang])
  const words = chartWordsFor(scene.layers[0]?.figure.view.lang ?? 'en')
  const empty = layout.layers.every(({ points, context }) => points.length + context.length === 0)
  // What the entry stood for may be gone with the view that had it.
  const byLegend = entry === null ? null : pickedByLegend(layout, entry)
  const picking: Picking | null = text.trim() === '' ? byLegend : { by: 'name', text }
  const interactive = size !== null && !empty
  // Nothing will come to be pointed at.
  useEffect(() => {
    if (size !== null && empty) chartStands()
  }, [size, empty])
  return (
    <figure className={styles.chart} data-testid="chart">
      <Legend
        layout={layout}
        roomForExcluded
        {...(interactive
          ? { picking: { picked: picking?.by === 'legend' ? picking.id : null, onPick: pick, hint: words.standOut } }
          : {})}
      />
      <div className={box.box}>
        <div className={`${buttons.buttons} ${styles.tools}`}>
          <button
            type="button"
            className={styles.all}
            data-idle={scene.layers[0]?.figure.view.x === null}
            onClick={() => actions.zoom(null)}
          >
            {words.showAll}
          </button>
          <FindPoints words={words} text={text} layout={layout} disabled={!interactive} onFind={setText} />
        </div>
        <div className={box.stage} ref={measure}>
          {interactive ? (
            <InteractiveChart {...{ lang, scene, size, actions, frozen, picking }} />
          ) : (
            <StaticChart lang={lang} scene={scene} />
          )}
        </div>
      </div>
      {empty ? <p className={styles.note}>{words.whatToDo}</p> : null}
    </figure>
  )
}
