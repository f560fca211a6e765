'use client'

import { usePlotArea, XAxis, YAxis } from 'recharts'
import { bottomAxis, labelled, leftAxis } from './axes'
import { speedTicks } from './speed-axis'
import type { Lang } from '@/lib/text/words-in'

interface Props {
  readonly domain: readonly [number, number]
  /** What cost does where it goes against progress. */
  readonly backward: 'rising' | 'falling'
}

/** Pixels between labels beside each other, and above each other. */
const BESIDE = 34
const ABOVE = 18

/** The horizontal axis of speeds. */
export function SpeedXAxis({
  lang,
  domain,
  backward,
  title,
}: { readonly lang: Lang } & Props & { readonly title: string }) {
  const area = usePlotArea()
  return (
    <XAxis
      {...bottomAxis(title)}
      {...labelled(area ? speedTicks(domain, area.width, BESIDE, backward, lang) : [], lang)}
      interval={0}
      dataKey="speed"
      domain={[...domain]}
    />
  )
}

/** The vertical axis of speeds. @param below pixels of the plot area under it, for what hangs on the other axis alone */
export function SpeedYAxis({
  lang,
  domain,
  backward,
  width = 64,
  below = 0,
}: { readonly lang: Lang } & Props & { readonly width?: number; readonly below?: number }) {
  const area = usePlotArea()
  return (
    <YAxis
      {...leftAxis(width)}
      {...labelled(area ? speedTicks(domain, area.height - below, ABOVE, backward, lang) : [], lang)}
      dataKey="speed"
      domain={[...domain]}
      padding={{ bottom: below }}
    />
  )
}
