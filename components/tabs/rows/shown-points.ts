/** Which of the rows used a table shows, and in what order. */
import type { FigurePoint } from '@/lib/result/result'

/** A column's value, and which way it goes. */
export interface Order {
  readonly value: (point: FigurePoint) => string | number | null
  readonly descending: boolean
}

/** Those whose name or date holds the text, upper and lower case alike; the text is no pattern. */
export function foundPoints(points: readonly FigurePoint[], text: string): readonly FigurePoint[] {
  const wanted = plain(text)
  return wanted === '' ? points : points.filter(({ name, date }) => plain(`${name} ${date}`).includes(wanted))
}

/** In order; equal ones stay as they were, and those without a value stand last whichever way it goes. */
export function shownPoints(found: readonly FigurePoint[], { value, descending }: Order): readonly FigurePoint[] {
  const way = descending ? -1 : 1
  return found
    .map((point) => ({ point, value: value(point) }))
    .sort((a, b) =>
      a.value === null || b.value === null
        ? Number(a.value === null) - Number(b.value === null)
        : typeof a.value === 'number' && typeof b.value === 'number'
          ? (a.value - b.value) * way
          : collator.compare(String(a.value), String(b.value)) * way,
    )
    .map(({ point }) => point)
}

/** Names as a reader expects them: "Gopher 7B" before "Gopher 44B". */
const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().trim()
