'use client'

import { createContext, type ReactNode, useCallback, useContext, useLayoutEffect, useMemo, useState } from 'react'

interface Shown {
  /** A chart is there; what it returns takes it away again. */
  readonly add: () => () => void
}

const Charts = createContext<Shown | null>(null)

/** Counted by its frame: what is there is what can leave as a file. */
export function useChartShown(there: boolean): void {
  const charts = useContext(Charts)
  useLayoutEffect(() => (there && charts ? charts.add() : undefined), [there, charts])
}

/** What stands below charts, only while one of them is there. */
export function WithCharts({ children, below }: { readonly children: ReactNode; readonly below: ReactNode }) {
  const [count, setCount] = useState(0)
  const add = useCallback(() => {
    setCount((now) => now + 1)
    return () => setCount((now) => now - 1)
  }, [])
  const shown = useMemo(() => ({ add }), [add])
  return (
    <Charts value={shown}>
      {children}
      {count > 0 ? below : null}
    </Charts>
  )
}
