/**
 * The forest plot of a comparison laid out: a row a task with its geometric mean and range on a logarithmic axis of ratios,
 * the line at 1, and all pairs together at the foot. Pure; `components/chart/pairs` draws it.
 */
import type { Comparison } from '@/lib/result/pairs'
import { pairsWords } from '@/lib/text/answer/pairs'
import { formats } from '@/lib/text/formats'
import type { Lang } from '@/lib/text/words-in'
import { textWidth } from './labels/text-width'
import { wrapText } from './labels/wrap-text'
import { axisScale } from './layout-scale'

/** One row, in pixels. */
export interface PairsRow {
  readonly key: string
  readonly label: string
  readonly value: string
  readonly y: number
  readonly x: number
  readonly low: number | null
  readonly high: number | null
  /** All pairs together: drawn as a diamond with its interval. */
  readonly whole: boolean
}

/** A forest plot placed in pixels: everything that is drawn. */
export interface PairsLayout {
  readonly width: number
  readonly height: number
  readonly fontSize: number
  /** Left and right end of the axis. */
  readonly plot: readonly [left: number, right: number]
  /** Baseline of the tick labels. */
  readonly foot: number
  readonly one: number
  /** What a ratio on either side of 1 says, where there is room for it; each text ends or begins beside the line. */
  readonly sides: readonly { readonly text: string; readonly x: number; readonly anchor: 'start' | 'end' }[]
  /** Right end of the values. */
  readonly end: number
  readonly ticks: readonly { readonly x: number; readonly label: string }[]
  readonly rows: readonly PairsRow[]
}

const ROW = 22
const HEAD = 14
const FOOT = 62
/** Pixels beside the first letter and the last digit of a row, and between its label and the axis. */
const PAD = 4
export const LABEL_GAP = 14
/** Between what is said of a side and the line at 1. */
const SIDE_GAP = 8
const COMPACT_BELOW = 560

/** Height that the rows of a comparison need. */
export const pairsHeight = ({ tasks }: Comparison): number => HEAD + (tasks.length + 1) * ROW + FOOT

/** @param width pixels of the whole picture; @param asked pixels of its height, where rows may stand further apart than they need */
export function layoutPairs(pairs: Comparison, width: number, lang: Lang, asked = 0): PairsLayout {
  const words = pairsWords(lang)
  const { formatNumber } = formats(lang)
  const fontSize = width < COMPACT_BELOW ? 11 : 12.5
  const height = Math.max(pairsHeight(pairs), asked)
  const row = (height - HEAD - FOOT) / (pairs.tasks.length + 1)
  const labels = [...pairs.tasks.map(words.taskLabel), words.pairsPicture.mean]
  const most = width < COMPACT_BELOW ? width * 0.38 : width * 0.34
  const left = Math.min(most, Math.max(...labels.map((label) => textWidth(label, fontSize)))) + PAD + LABEL_GAP
  const right = width - textWidth('0.000', fontSize) - 22
  const { low, high } = pairs.ratio
  const values = [1, ...pairs.range, ...(low === null ? [] : [low]), ...(high === null ? [] : [high])]
  const [least, greatest] = [Math.min(...values), Math.max(...values)]
  const scale = axisScale({ scale: 'log', domain: [least / 1.25, greatest * 1.25] }, [left, right])
  const whole = pairs.tasks.length
  const rows = pairs.tasks.map((task, index): PairsRow => ({
    key: task.task,
    label: wrapText(words.taskLabel(task), left - LABEL_GAP - PAD, fontSize, 'sans', 1)[0] ?? '',
    value: words.ratioText(task.ratio),
    y: HEAD + (index + 0.5) * row,
    x: scale(task.ratio),
    low: task.n > 1 ? scale(task.low) : null,
    high: task.n > 1 ? scale(task.high) : null,
    whole: false,
  }))
  return {
    width,
    height,
    fontSize,
    plot: [left, right],
    foot: height - FOOT + 20,
    one: scale(1),
    ticks: ticksOf(least / 1.25, greatest * 1.25, right - left).map((value) => ({
      x: scale(value),
      label: formatNumber(value, 1),
    })),
    sides: sidesOf(scale(1), [PAD, width - PAD], fontSize, lang),
    end: width - PAD,
    rows: [
      ...rows,
      {
        key: '',
        label: words.pairsPicture.mean,
        value: words.ratioText(pairs.ratio.value),
        y: HEAD + (whole + 0.5) * row,
        x: scale(pairs.ratio.value),
        low: low === null ? null : scale(low),
        high: high === null ? null : scale(high),
        whole: true,
      },
    ],
  }
}

function sidesOf(
  one: number,
  [from, to]: readonly [number, number],
  fontSize: number,
  lang: Lang,
): PairsLayout['sides'] {
  const { more, less } = pairsWords(lang).pairsPicture
  const sides = [
    { text: more, x: one - SIDE_GAP, anchor: 'end', room: one - SIDE_GAP - from },
    { text: less, x: one + SIDE_GAP, anchor: 'start', room: to - one - SIDE_GAP },
  ] as const
  return sides.filter(({ text, room }) => textWidth(text, fontSize) <= room)
}

/** Powers of ten, with 2 and 5 times them where there is room. */
function ticksOf(low: number, high: number, pixels: number): readonly number[] {
  const decades = Math.log10(high / low)
  const multiples = pixels / decades > 150 ? [1, 2, 5] : pixels / decades > 70 ? [1, 3] : [1]
  const ticks: number[] = []
  for (let exponent = Math.floor(Math.log10(low)); exponent <= Math.ceil(Math.log10(high)); exponent++)
    for (const multiple of multiples) {
      const value = Number(`${multiple}e${exponent}`)
      if (value >= low && value <= high) ticks.push(value)
    }
  return ticks
}
