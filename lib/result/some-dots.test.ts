import { expect, it } from 'vitest'
import { someDots } from './some-dots'
import { createRandom } from '@/lib/stats/chance/random'

const random = createRandom(5)
const dots = Array.from({ length: 60_000 }, (_, id) => ({
  id,
  decimalYear: 2010 + 10 * random.uniform(),
  cost: 10 ** (20 * random.uniform()),
}))

it('keeps what must stay, the outline of the cloud and its ends, in their order, and few others', () => {
  const must = new Set([17, 4711, 59_999])
  const kept = someDots(
    dots,
    (dot) => dot,
    ({ id }) => must.has(id),
  )
  const ids = kept.map(({ id }) => id)
  expect(ids.filter((id) => must.has(id))).toEqual([...must])
  expect(ids).toEqual([...ids].sort((a, b) => a - b))
  expect(kept.length).toBeLessThan(4000 + 2 * 250 + 5)
  for (const of of ['decimalYear', 'cost'] as const) {
    const all = dots.map((dot) => dot[of])
    const some = kept.map((dot) => dot[of])
    expect([some.reduce((a, b) => Math.min(a, b)), some.reduce((a, b) => Math.max(a, b))]).toEqual([
      all.reduce((a, b) => Math.min(a, b)),
      all.reduce((a, b) => Math.max(a, b)),
    ])
  }
})

it('leaves a list of few as it is', () => {
  const few = dots.slice(0, 4000)
  expect(
    someDots(
      few,
      (dot) => dot,
      () => false,
    ),
  ).toBe(few)
})
