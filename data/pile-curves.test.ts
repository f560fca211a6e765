/** What the study of the Pile says of its families, from its rows: factors of compute at equal perplexity, and one exponent. */
import { expect, it } from 'vitest'
import { study } from '@/lib/result/bundled-studies.fixture'

/** The straight line through ln(value) and ln(compute) of one family, by least squares: ln(value) = intercept + slope ln(C). */
function lineOf(series: string, family: string) {
  const points = study('pile')
    .rows.filter(({ cells }) => cells.series === series && cells.family === family)
    .filter(({ cells }) => !(Array.isArray(cells.flags) && cells.flags.includes('outlier_in_the_source')))
    .map(({ cells }) => ({ x: Math.log(Number(cells.training_compute_flop)), y: Math.log(Number(cells.value)) }))
  const mean = (of: (point: (typeof points)[number]) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)]
  const slope = mean((point) => (point.x - x) * (point.y - y)) / mean((point) => (point.x - x) ** 2)
  return { n: points.length, slope, intercept: y - slope * x }
}

/** ln of the compute at which a family's line has a value. */
const computeAt = ({ slope, intercept }: ReturnType<typeof lineOf>, value: number) =>
  (Math.log(value) - intercept) / slope

it.each([
  ['Mamba', 2, 2.6],
  ['Mamba-2', 2.2, 3],
  ['RWKV4', 0.8, 1.2],
])('%s needs %f to %f times less compute than Pythia, from perplexity 8.3 to 6.5', (family, low, high) => {
  const [pythia, other] = [lineOf('perplexity-neox-tokens', 'Pythia'), lineOf('perplexity-neox-tokens', family)]
  for (const value of [8.3, 7.4, 6.5]) {
    const factor = Math.exp(computeAt(pythia, value) - computeAt(other, value))
    expect(factor).toBeGreaterThan(low)
    expect(factor).toBeLessThan(high)
  }
})

it('ln(loss) of Cerebras-GPT falls by 0.053 for each factor e of compute', () => {
  const line = lineOf('cross-entropy', 'Cerebras-GPT')
  expect(line.n).toBe(7)
  expect(line.slope).toBeCloseTo(-0.053, 3)
})
