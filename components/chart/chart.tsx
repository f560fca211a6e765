'use client'

import { lazy, Suspense, useMemo, useSyncExternalStore } from 'react'
import { layoutFigure } from '@/lib/chart/layout'
import { chartWordsFor } from '@/lib/text/chart-words'
import type { Figure } from '@/lib/figure/figure'
import styles from './chart.module.css'
import box from './chart-box.module.css'
import { Legend } from './legend'
import { StaticChart, wideSize } from './static-chart'
import { useElementSize } from './use-element-size'

const InteractiveChart = lazy(() =>
  import('./interactive-chart').then(({ InteractiveChart }) => ({ default: InteractiveChart })),
)

interface Props {
  readonly figure: Figure
  /** Leaves a row out of the fit or puts it back; absent: the chart is for reading only. */
  readonly onTogglePoint?: (id: string) => void
}

/**
 * A figure's chart with its legend. The static picture is in the HTML; after hydration, and once its code has arrived, the
 * interactive one takes the same box, so that nothing on the page shifts.
 */
export function Chart({ figure, onTogglePoint }: Props) {
  const hydrated = useSyncExternalStore(subscribeToNothing, onClient, onServer)
  const [measure, size] = useElementSize()
  // What there is to explain hangs on the rows and not on the width.
  const layout = useMemo(() => layoutFigure(figure, wideSize), [figure])
  const words = chartWordsFor(figure.view.lang)
  const still = <StaticChart figure={figure} />
  const empty = layout.points.length + layout.context.length === 0
  return (
    <figure className={styles.chart} data-testid="chart">
      <Legend figure={figure} layout={layout} roomForExcluded={onTogglePoint !== undefined} />
      <div className={box.box}>
        <div className={box.stage} ref={measure}>
          {hydrated && size && !empty ? (
            <Suspense fallback={still}>
              <InteractiveChart figure={figure} size={size} onTogglePoint={onTogglePoint} />
            </Suspense>
          ) : (
            still
          )}
        </div>
      </div>
      {empty ? <p className={styles.note}>{words.whatToDo}</p> : null}
    </figure>
  )
}

const subscribeToNothing = () => () => {}
const onClient = () => true
const onServer = () => false
