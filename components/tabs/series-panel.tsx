'use client'

import { type ComponentType, useMemo } from 'react'
import { seriesOf } from './series'
import type { TabProps } from './tab-list'

interface Props extends Omit<TabProps, 'series'> {
  readonly Panel: ComponentType<TabProps>
}

/** A panel with its series, the same one as long as fit and laws are the same: panels ask their questions by it. */
export function SeriesPanel({ Panel, ...props }: Props) {
  const {
    figure: { view, fit },
    context: { meta },
    lawRates,
  } = props
  const series = useMemo(() => seriesOf({ view, fit }, meta, lawRates), [view, fit, meta, lawRates])
  return <Panel {...props} series={series} />
}
