/**
 * A chart that leaves by itself: whatever it draws between its words, with its numbers as a table. Forest plots of pages and the
 * charts of a view's analyses are such charts; files of either are written in one way.
 */
import type { ReactNode } from 'react'
import type { FixedSize, GrowingSize, ShownText } from '@/lib/chart/document-layout'
import { type FrameLayout, type FrameText, innerWidth, layoutFrame } from '@/lib/chart/frame/frame-layout'
import type { Palette } from '@/lib/chart/palette'
import { paletteOn } from '@/lib/chart/frame/palette-on'
import { leastPlotHeight, plotHeightIn } from '@/lib/chart/frame/plot-share'
import { WORD_SCALES } from '@/lib/chart/frame/word-scales'
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
 * The chart as an SVG file: as high as its words and its content need, whatever height was asked for. The content is most of it,
 * however much is said around.
 */
export async function chartSvg(
  chart: Omit<StandaloneChart, 'table'>,
  { size, zoom, ground, shown }: PictureForm,
  cut = false,
): Promise<string> {
  const { text, alt, facts, theme } = chart
  const { layout, content } =
    cut && 'height' in size ? frameOfHeight(chart, size, shown) : frameAsHighAsNeeded(chart, size, shown, cut)
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

type Drawn = Pick<StandaloneChart, 'text' | 'content'>
type Laid = { readonly layout: FrameLayout; readonly content: ChartContent }

/** Content is most of it, however much is said around. */
function frameAsHighAsNeeded(chart: Drawn, size: FixedSize | GrowingSize, shown: ShownText, cut: boolean): Laid {
  const { width } = size
  const inner = innerWidth(width)
  const around = layoutFrame(chart.text, width, 0, shown).height
  const asked = 'height' in size ? Math.max(LEAST, size.height - around) : null
  const wanted = chart.content(inner, asked, cut)
  const least = leastPlotHeight(around, width, inner)
  const content = wanted.height > 0 && wanted.height < least ? chart.content(inner, least, false) : wanted
  return { layout: layoutFrame(chart.text, width, content.height, shown), content }
}

/** Words as large as leaves the content its share; where even small ones do not, the caption goes, all but the address. */
function frameOfHeight(chart: Drawn, { width, height }: FixedSize, shown: ShownText): Laid {
  const tried = [chart.text, { ...chart.text, caption: '' }].flatMap((text) =>
    WORD_SCALES.map((scale) => ({ text, scale, around: layoutFrame(text, width, 0, shown, scale) })),
  )
  const fitting = tried.find(({ around }) => around.height + plotHeightIn(width, height, around.inner) <= height)
  const { text, scale, around } = fitting ?? (tried.at(-1) as (typeof tried)[number])
  const content = chart.content(around.inner, Math.max(LEAST_CUT, height - around.height), true)
  return { layout: { ...layoutFrame(text, width, content.height, shown, scale), height }, content }
}
