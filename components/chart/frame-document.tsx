import type { ReactNode } from 'react'
import type { FrameLayout } from '@/lib/chart/frame/frame-layout'
import { pixel } from '@/lib/chart/mark-shape'
import type { Palette } from '@/lib/chart/palette'
import { TextBlocks } from './marks/text-blocks'

interface Props {
  readonly layout: FrameLayout
  readonly title: string
  /** Long description for screen readers. */
  readonly alt: string
  /** Address of the view, kept in the file for who opens it again; null of what is of no view. */
  readonly view: string | null
  readonly palette: Palette
  readonly ground: boolean
  readonly zoom: number
  readonly children: ReactNode
}

/** A picture that stands alone, around content as `layoutFrame` has made room for it. */
export function FrameDocument({ layout, title, alt, view, palette, ground, zoom, children }: Props) {
  const { width, height, blocks, origin } = layout
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${pixel(width)} ${pixel(height)}`}
      width={pixel(width * zoom)}
      height={pixel(height * zoom)}
      role="img"
      aria-labelledby="title"
      aria-describedby="desc"
    >
      <title id="title">{title}</title>
      <desc id="desc">{alt}</desc>
      {view === null ? null : <metadata id="halvings-view">{view}</metadata>}
      {ground ? <rect width={pixel(width)} height={pixel(height)} fill={palette.paper} /> : null}
      <TextBlocks blocks={blocks} palette={palette} />
      <g transform={`translate(${origin.map(pixel).join(' ')})`} fontFamily={palette.sans}>
        {children}
      </g>
    </svg>
  )
}
