/** The picture of views side by side, laid out: the finding above, a named panel a view, source and link below. */
import type { ComparisonFigure } from '@/lib/figure/comparison/comparison-figure'
import { comparisonWords } from '@/lib/text/comparison'
import { comparisonScenes } from './comparison-scenes'
import type { FixedSize, GrowingSize, ShownText } from './document-layout'
import { padOf } from './frame/margin'
import { leastPlotHeight, plotHeightIn } from './frame/plot-share'
import { LARGEST, LEAST_TYPE, WORD_SCALES, type WordScale } from './frame/word-scales'
import { wrapText } from './labels/wrap-text'
import { layoutScene } from './layout'
import type { SceneLayout, Size } from './placed'

interface Lines {
  readonly lines: readonly string[]
  readonly size: number
  readonly lineHeight: number
  readonly serif: boolean
  readonly ink: 'ink' | 'ink2' | 'ink3'
}

/** Text at its first baseline. */
interface PlacedLines extends Lines {
  readonly x: number
  readonly y: number
}

/** A panel's plot, and where its top left corner stands. */
interface Panel {
  readonly plot: SceneLayout
  readonly origin: readonly [left: number, top: number]
}

const GAP = 24
const NAME = 13
/** A panel is never so low that its ticks stand on each other. */
const LEAST_PANEL = 120
/** Of a picture that grows with its words: panels beside each other where there is room for two, each four by three. */
const BESIDE_FROM = 560
const PANEL_SHAPE = 3 / 4

/** All in pixels from the top left corner; panels fill rows from the left, as square as the room lets them be. */
export function layoutPanels(
  comparison: ComparisonFigure,
  asked: FixedSize | GrowingSize,
  shown: ShownText,
): Size & { readonly blocks: readonly PlacedLines[]; readonly panels: readonly Panel[] } {
  const { width } = asked
  const { pad, above, below } = wordsAround(comparison, asked, shown)
  const inner = width - 2 * pad
  const scenes = comparisonScenes(comparison)
  const around = 2 * pad + GAP + heightOfAll([...above, ...below])
  const height = 'height' in asked ? asked.height : grownHeight(asked, around, inner, scenes.length)
  const blocks: PlacedLines[] = []
  let top = pad
  for (const one of above) top = place(blocks, one, pad, top)
  let bottom = height - pad
  for (const one of below.toReversed()) {
    bottom -= heightOf(one)
    place(blocks, one, pad, bottom)
  }
  top += GAP / 2
  const columns =
    'height' in asked ? columnsFor(scenes.length, inner, bottom - top) : columnsBeside(scenes.length, inner)
  const rows = Math.ceil(scenes.length / columns)
  const size = {
    width: (inner - GAP * (columns - 1)) / columns,
    height: Math.max(LEAST_PANEL, (bottom - top - GAP / 2) / rows - NAME * 2),
  }
  const panels = scenes.map(({ layers, axes: scales, title: name }, index): Panel => {
    const left = pad + (index % columns) * (size.width + GAP)
    const y = top + Math.floor(index / columns) * (size.height + NAME * 2)
    place(blocks, block(name, size.width, NAME, 1, false, 'ink'), left, y)
    return {
      plot: layoutScene(layers, scales, size, comparison.lang),
      origin: [Math.round(left), Math.round(y + NAME * 1.6)],
    }
  })
  return { width, height, blocks, panels }
}

interface Around {
  readonly pad: number
  readonly above: readonly Lines[]
  readonly below: readonly Lines[]
}

/** The words; where the height is given as large as leaves the panels their share of it. */
function wordsAround(comparison: ComparisonFigure, asked: FixedSize | GrowingSize, shown: ShownText): Around {
  const { width } = asked
  const leastType = 'height' in asked ? (asked.leastType ?? LEAST_TYPE) : 0
  const at = (scale: WordScale): Around => wordsAt(comparison, width, shown, scale, leastType)
  if (!('height' in asked)) return at(LARGEST)
  const { height } = asked
  const all = WORD_SCALES.map(at)
  const smallest = all.at(-1) as Around
  // Where even small words leave too little, what the reader can spare goes first; the finding and the address stay.
  const spared = { ...smallest, below: smallest.below.slice(1) }
  const most = { ...spared, above: spared.above.slice(0, 1) }
  const fits = ({ pad, above, below }: Around): boolean =>
    2 * pad + GAP + NAME + heightOfAll([...above, ...below]) + plotHeightIn(width, height, width - 2 * pad) <= height
  return [...all, spared].find(fits) ?? most
}

function wordsAt(
  { title, subtitle, caption, address, sameUnit, lang }: ComparisonFigure,
  width: number,
  shown: ShownText,
  scale: WordScale,
  leastType: number,
): Around {
  const pad = Math.round(padOf(width) * scale.sentences)
  const inner = width - 2 * pad
  const words = comparisonWords(lang)
  const titleSize = Math.round(Math.min(30, Math.max(17, width * 0.024)) * scale.title)
  const small = Math.max(leastType, (width >= 700 ? 12 : 10.5) * scale.sentences)
  const axes = sameUnit ? words.sameAxes : words.sameDecades
  const sentences = (text: string, size: number, most: number) => block(text, inner, size, most, false, 'ink3')
  return {
    pad,
    above: shown.title
      ? [
          block(title, inner, titleSize, 3, true, 'ink'),
          block(subtitle, inner, Math.max(leastType, (width >= 700 ? 14 : 12) * scale.sentences), 2, false, 'ink2'),
        ]
      : [],
    below: shown.caption
      ? [sentences(`${axes} ${caption}`, small, 3), sentences(address.replace(/^https?:\/\//, ''), small, 2)]
      : [sentences(axes, small, 3)],
  }
}

const heightOfAll = (blocks: readonly Lines[]): number => blocks.reduce((sum, one) => sum + heightOf(one), 0)

const columnsBeside = (panels: number, width: number): number => (width >= BESIDE_FROM ? Math.min(2, panels) : 1)

/** As high as all words and panels that are most of the picture take. */
function grownHeight({ width, mostHeight }: GrowingSize, words: number, inner: number, count: number): number {
  const columns = columnsBeside(count, inner)
  const each = ((inner - GAP * (columns - 1)) / columns) * PANEL_SHAPE + NAME * 2
  const panels = Math.max(Math.ceil(count / columns) * each, leastPlotHeight(words + NAME, width, inner))
  return Math.round(Math.min(mostHeight, words + panels))
}

/** The number of columns whose panels come closest to four by three. */
function columnsFor(panels: number, width: number, height: number): number {
  const shapeOf = (columns: number) => width / columns / (height / Math.ceil(panels / columns))
  const all = Array.from({ length: panels }, (_, index) => index + 1)
  return all.reduce((best, columns) => (offShape(shapeOf(columns)) < offShape(shapeOf(best)) ? columns : best), 1)
}

const offShape = (shape: number): number => Math.abs(Math.log(shape / (4 / 3)))

const heightOf = ({ lines, lineHeight }: Lines): number => lines.length * lineHeight

function place(blocks: PlacedLines[], lines: Lines, x: number, top: number): number {
  blocks.push({ ...lines, x, y: top + lines.size * 0.95 })
  return top + heightOf(lines)
}

function block(text: string, width: number, size: number, most: number, serif: boolean, ink: Lines['ink']): Lines {
  const lines = wrapText(text, width, size, serif ? 'serif-semibold' : 'sans', most)
  return { lines, size, lineHeight: size * (serif ? 1.2 : 1.4), serif, ink }
}
