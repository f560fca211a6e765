/**
 * A chart that leaves by itself: whatever it draws between its words, with its numbers as a table. Forest plots of pages and the
 * charts of a view's analyses are such charts; files of either are written in one way.
 */
import type { ReactNode } from 'react'
import { type FrameText, innerWidth, layoutFrame } from '@/lib/chart/frame/frame-layout'
import type { Palette } from '@/lib/chart/palette'
import { paletteOn } from '@/lib/chart/frame/palette-on'
import { leastPlotHeight } from '@/lib/chart/frame/plot-share'
import type { PictureForm } from '@/lib/chart/picture-form'
import type { Table } from '@/lib/export/table'
import type { DocumentFacts } from '@/lib/export/typst-text'
import { FrameDocument } from './frame-document'
import { svgText } from './svg-text'

/** What is drawn at a width. */
export interface ChartContent {
  /** Pixels. */
  readonly height: number
  readonly draw: (palette: Palette) => ReactNode
}

export interface StandaloneChart {
  readonly text: FrameText
  /** Long description for screen readers. */
  readonly alt: string
  /** Of the metadata of its files; `view` is null where it is of a page. */
  readonly facts: DocumentFacts
  readonly theme: 'light' | 'dark'
  /** Every number that is drawn, in full precision. */
  readonly table: Table
  /**
   * @param width pixels; @param height pixels that the content should have, null for as high as it needs
   * @param cut whether rows that the height has no room for are left out
   */
  readonly content: (width: number, height: number | null, cut: boolean) => ChartContent
}

/** Pixels that content has at least: where the picture may grow, and where what it has no room for is left out. */
const LEAST = 200
const LEAST_CUT = 100

/**
 * The chart as an SVG file: as high as its words and its content need, whatever height was asked for. Where it may grow, the
 * content is most of it, however much is said around.
 */
export async function chartSvg(
  chart: Omit<StandaloneChart, 'table'>,
  { size, zoom, ground, shown }: PictureForm,
  cut = false,
): Promise<string> {
  const { text, alt, facts, theme } = chart
  const inner = innerWidth(size.width)
  const around = layoutFrame(text, size.width, 0, shown).height
  const asked = 'height' in size ? Math.max(cut ? LEAST_CUT : LEAST, size.height - around) : null
  const wanted = chart.content(inner, asked, cut)
  const least = asked === null ? leastPlotHeight(around, size.width, inner) : 0
  const content = wanted.height > 0 && wanted.height < least ? chart.content(inner, least, false) : wanted
  const framed = layoutFrame(text, size.width, content.height, shown)
  const layout = cut && 'height' in size ? { ...framed, height: size.height } : framed
  const palette = paletteOn(ground, theme)
  return svgText(
    <FrameDocument
      layout={layout}
      title={text.title}
      alt={alt}
      view={facts.view}
      palette={palette}
      ground={ground !== 'transparent'}
      zoom={zoom}
    >
      {content.draw(palette)}
    </FrameDocument>,
  )
}
