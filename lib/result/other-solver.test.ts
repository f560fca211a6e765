import { describe, expect, it } from 'vitest'
import { describeFigure } from '@/lib/figure/describe-figure'
import type { Figure } from '@/lib/figure/figure'
import { tableCsv } from '@/lib/export/csv'
import { fitTable } from '@/lib/export/fit-table'
import { contextOf } from '@/lib/view/study-context'
import { decodeView } from '@/lib/view/view-codec'
import { lawRates, study } from './bundled-studies.fixture'
import { drawSteps } from './draws/draws'
import { drawsRequest } from './draws/draws-request'
import { otherSolverView } from './other-solver'

const perplexity = study('lm-perplexity')

/** Both solvers' draws, as few as give an interval. */
function figureOf(query: string): Figure {
  const { view } = decodeView(query, contextOf(perplexity, lawRates))
  const drawn = (of: typeof view) => {
    const request = drawsRequest(of, perplexity)
    if (!request) throw new Error('no request')
    const steps = drawSteps({ ...request, draws: 100 }, perplexity)
    for (;;) {
      const step = steps.next()
      if (step.done) return step.value
    }
  }
  const other = otherSolverView(view)
  if (!other) throw new Error('no other solver')
  const inputs = { lawRates, ignored: [], asOf: '2026-07-18', origin: 'https://example.org' }
  return describeFigure(view, perplexity, { ...inputs, draws: drawn(view), otherDraws: drawn(other) })
}

describe('the other solver', () => {
  const published = figureOf('')
  const converged = figureOf('solver=converged')

  it('stands beside the chosen one, with interval and confidence', () => {
    // SciPy: 8.685 months where SLSQP stops, 6.075 at the minimum.
    expect(published.fit?.halvingTime.months).toBeCloseTo(8.6848, 3)
    expect(published.otherSolver).toMatchObject({ id: 'converged', level: 0.95 })
    expect(published.otherSolver?.halvingTime.months).toBeCloseTo(6.0754, 3)
    expect(published.otherSolver?.laws[0]).toMatchObject({ id: '18' })
    expect(converged.otherSolver?.halvingTime).toEqual(published.fit?.halvingTime)
    expect(published.otherSolver?.halvingTime).toEqual(converged.fit?.halvingTime)
    expect(published.otherSolver?.laws[0]?.pFaster).toBe(converged.laws[0]?.pFaster)
  })

  it('is in the sentences, the cautions and the files', () => {
    expect(published.text.subtitle).toContain('at the minimum of the same objective 6.08\u00a0months, under\u00a05 to ')
    expect(published.text.comparison).toMatch(
      /about.9\d.% confident that it is faster \(at the minimum of the same objective about.9\d.%\)/,
    )
    expect(converged.text.subtitle).toContain('where the published procedure stops 8.68\u00a0months, under\u00a05 to ')
    expect(published.warnings.find(({ code }) => code === 'solvers-differ')).toEqual({
      code: 'solvers-differ',
      other: published.otherSolver,
    })
    expect(tableCsv(fitTable(published))).toMatch(/other_solver_months_high,\d/)
  })

  it('says of R\u00b2 what it is of', () => expect(published.text.subtitle).toContain('R² of the loss\u00a00.91'))

  it('is not there for other methods', () => expect(otherSolverView({ ...published.view, method: 'trend' })).toBeNull())
})
