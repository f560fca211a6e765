/**
 * What Methods and two studies say of sizes between those that were trained: ratios with the cost read off the straight line
 * between two sizes, in place of the cheapest size that reaches the level. From the rows, by a reading of its own.
 */
import { expect, it } from 'vitest'
import { study } from '@/lib/result/bundled-studies.fixture'

interface Size {
  readonly cost: number
  /** More is better: a score as it is, an error by its logarithm. */
  readonly score: number
}

/** The sizes of a side that are better than every cheaper one. */
function curveOf(rows: readonly Size[]): readonly Size[] {
  const curve: Size[] = []
  for (const row of [...rows].sort((a, b) => a.cost - b.cost || a.score - b.score))
    if (row.score > (curve.at(-1)?.score ?? -Infinity)) curve.push(row)
  return curve
}

/** Logarithm of the cost at a level: of the first size that reaches it, or off the line from the size before. */
function costAt(curve: readonly Size[], level: number, between: boolean): number {
  const at = curve.findIndex(({ score }) => score >= level)
  const [size, before] = [curve[at], curve[at - 1]]
  if (!size) return NaN
  if (!between || !before || size.score === level) return Math.log(size.cost)
  const share = (level - before.score) / (size.score - before.score)
  return Math.log(before.cost) + share * Math.log(size.cost / before.cost)
}

interface Asked {
  readonly id: string
  readonly where: Readonly<Record<string, string>>
  readonly cost: readonly string[]
  readonly between: boolean
}

/** Geometric mean of partner over model, where a partner of one size counts at 98 % of its performance. */
function ratioOf({ id, where, cost, between }: Asked): number {
  const { rows, meta } = study(id)
  const { task = '', curve = '', partner = '', performance = '', better = '' } = { ...meta.pairs }
  const sides = new Map<string, { partner: string; share: (own: Size) => number; sizes: Size[] }>()
  for (const { cells } of rows) {
    if (!Object.entries(where).every(([column, value]) => cells[column] === value)) continue
    const [price, value] = [cost.map((name) => cells[name]).find((one) => typeof one === 'number'), cells[performance]]
    if (typeof price !== 'number' || typeof value !== 'number') continue
    const less = cells[better] === 'less'
    const key = (name: unknown) => JSON.stringify([cells[task], name])
    const own = key(cells[curve])
    const side = sides.get(own) ?? {
      partner: cells[partner] == null ? '' : key(cells[partner]),
      share: ({ score }: Size) => (less ? Math.exp(score) : score),
      sizes: [],
    }
    sides.set(own, side)
    side.sizes.push({ cost: price, score: less ? -Math.log(value) : value })
  }
  const logs = [...sides.values()].flatMap((side) => {
    const rival = sides.get(side.partner)
    if (!rival) return []
    const [own, other] = [curveOf(side.sizes), curveOf(rival.sizes)]
    const [best, theirs] = [own.at(-1), other.at(-1)]
    if (!best || !theirs) return []
    if (rival.sizes.length === 1 && side.share(best) / side.share(theirs) < 0.98) return []
    const level = Math.min(best.score, theirs.score)
    return [costAt(other, level, between) - costAt(own, level, between)]
  })
  return Math.exp(logs.reduce((sum, log) => sum + log, 0) / logs.length)
}

it.each([
  ['kan', { group: 'special functions' }, ['parameters'], 21.9, 10.5],
  ['kan', { group: 'tabular' }, ['parameters'], 3.02, 2.9],
  ['kan', { group: 'vision' }, ['parameters'], 0.21, 0.18],
  ['sparsity', { kind: 'distilled' }, ['parameters'], 2.73, 1.8],
] as const)('%s %j: %s, the cheapest size gives %f, the line between two sizes %f', (id, where, cost, plain, line) => {
  expect(ratioOf({ id, where, cost, between: false })).toBeCloseTo(plain, 1)
  expect(Math.abs(ratioOf({ id, where, cost, between: true }) / line - 1)).toBeLessThan(0.02)
})
