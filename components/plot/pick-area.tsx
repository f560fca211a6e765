'use client'

import type { PointerEvent } from 'react'
import { usePlotArea, useXAxisScale, ZIndexLayer } from 'recharts'

interface Props {
  /** Values along the horizontal axis of the things to be picked. */
  readonly values: readonly number[]
  readonly onChoose: (index: number) => void
  /** What a click does. */
  readonly onAct: (index: number) => void
}

/** The whole plot area as one target: the pointer takes the nearest thing, a click acts, a finger only looks. */
export function PickArea({ values, onChoose, onAct }: Props) {
  const scale = useXAxisScale()
  const area = usePlotArea()
  if (!scale || !area) return null
  const under = (event: PointerEvent<SVGRectElement>): number => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left + area.x
    const away = values.map((value) => Math.abs((scale(value) ?? Infinity) - x))
    return away.indexOf(Math.min(...away))
  }
  return (
    <ZIndexLayer zIndex={ABOVE_ALL}>
      <rect
        {...area}
        fill="transparent"
        onPointerMove={(event) => {
          if (event.pointerType !== 'touch') onChoose(under(event))
        }}
        onPointerUp={(event) => {
          if (event.button !== 0) return
          if (event.pointerType === 'touch') onChoose(under(event))
          else onAct(under(event))
        }}
      />
    </ZIndexLayer>
  )
}

const ABOVE_ALL = 3000
