import { describe, expect, it } from 'vitest'
import { normalDraws } from '@/lib/stats/chance/normal-draws'
import { createRandom } from '@/lib/stats/chance/random'
import reference from './fixtures/aicc.json'
import { type LineComparison, linearity } from './linearity'

const { order } = reference
const made = ['bend', 'leaning line', 'leaning bend', 'few'] as const
const real = ['nanogpt-speedrun', 'hardware', 'training-runs', 'microprocessors'] as const

function criteria(comparison: LineComparison): readonly (number | null)[] {
  return order.map((shape) => comparison.shapes.find((one) => one.shape === shape)?.aicc ?? null)
}

function expectClose(ours: readonly (number | null)[], theirs: readonly (number | null)[], digits: number): void {
  ours.forEach((value, i) => {
    const wanted = theirs[i] ?? null
    if (wanted === null) expect(value).toBeNull()
    else expect(value).toBeCloseTo(wanted, digits)
  })
}

describe('AICc against R', () => {
  it.each([...made, ...real])('%s: every shape, residuals independent (lm, every break tried)', (name) => {
    const { t, y, independent, lag1 } = reference[name]
    const found = linearity(t, y)
    // Both double precision; ours subtracts sums of squares, theirs is QR: eight decimals of numbers up to 2,000.
    expectClose(criteria(found!.independent), independent, 8)
    expect(found?.lag1).toBeCloseTo(lag1, 9)
  })

  it.each(['leaning line', 'leaning bend', 'nanogpt-speedrun'] as const)(
    '%s: every shape with AR(1) residuals (nlme’s gls by maximum likelihood)',
    (name) => {
      const { t, y, ar1 } = reference[name]
      // Two optimisers of rho: each ends within 1e-7 of the minimum of a smooth function, its value to six decimals.
      expectClose(criteria(linearity(t, y)!.ar1!), ar1 ?? [], 6)
    },
  )

  it('has by how much the line loses in four studies, as METHODS gives it for independent residuals', () => {
    const loss = (name: (typeof real)[number]) => linearity(reference[name].t, reference[name].y)?.independent.loss
    expect(loss('nanogpt-speedrun')).toBeCloseTo(107.7, 1)
    expect(loss('hardware')).toBeCloseTo(276.9, 1) // 276.5 with knots at observed dates only; ours tries four a gap
    expect(loss('training-runs')).toBeCloseTo(29.0, 1)
    expect(loss('microprocessors')).toBeCloseTo(11.1, 1)
  })

  it('has the date and both rates of the best shape', () => {
    const { t, y } = reference['training-runs']
    const { best } = linearity(t, y)!.independent
    expect(best.shape).toBe('two-lines')
    expect(best.at).toBeCloseTo(2019.4, 1)
    expect(best.slopes[0]).toBeCloseTo(1.21, 2)
    expect(best.slopes[1]).toBeCloseTo(2.44, 2)
  })
})

describe('what leans on its neighbours', () => {
  it('is fitted again with AR(1) residuals, and a bend that they explain is none', () => {
    const speedrun = linearity(reference['nanogpt-speedrun'].t, reference['nanogpt-speedrun'].y)!
    expect(speedrun.independent.loss).toBeGreaterThan(100)
    expect(speedrun.ar1?.loss).toBeLessThan(10)
    expect(linearity(reference.microprocessors.t, reference.microprocessors.y)?.ar1).toBeNull()
  })

  it('seldom loses where a line is true, and always where it bends sharply', () => {
    const t = Array.from({ length: 40 }, (_, i) => 2010 + i / 4)
    const normal = normalDraws(createRandom(7))
    const runs = 100
    let [lost, found] = [0, 0]
    for (let run = 0; run < runs; run++) {
      const noise = t.map(() => normal())
      const straight = linearity(
        t,
        t.map((year, i) => 50 - (year - 2010) + noise[i]!),
      )!
      const bent = linearity(
        t,
        t.map((year, i) => 50 - 0.3 * (year - 2010) - 2 * Math.max(0, year - 2015) + noise[i]!),
      )!
      if ((straight.ar1 ?? straight.independent).loss > 10) lost++
      if ((bent.ar1 ?? bent.independent).loss > 10) found++
    }
    // The price of the searched date is 6 or 8; a further 10 is beyond what the search finds in one series of a hundred.
    expect(lost).toBeLessThan(5)
    expect(found).toBeGreaterThan(95)
  })
})

describe('laws and refusals', () => {
  const { t, y } = reference.bend

  it('does not move with scaled costs and shifted dates', () => {
    const found = linearity(t, y)!
    const moved = linearity(
      t.map((year) => year + 8),
      y.map((value) => value + 10),
    )!
    expect(moved.independent.loss).toBeCloseTo(found.independent.loss, 7)
    expect(moved.independent.best.slopes[1]).toBeCloseTo(found.independent.best.slopes[1], 8)
    expect(moved.ar1?.loss).toBeCloseTo(found.ar1?.loss ?? NaN, 5)
  })

  it('says nothing of under 5 rows, one date, or points on one line', () => {
    expect(linearity(t.slice(0, 4), y.slice(0, 4))).toBeNull()
    expect(
      linearity(
        t.map(() => 2012),
        y,
      ),
    ).toBeNull()
    expect(
      linearity(
        t,
        t.map((year) => 3 * (year - 2010)),
      ),
    ).toBeNull()
    expect(linearity([...t.slice(1), NaN], y)).toBeNull()
  })
})
