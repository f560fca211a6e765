import { describe, expect, it } from 'vitest'
import type { OtherSolver } from '@/lib/result/result'
import { aboutRange } from './about-range'
import { otherSolverPart, solversDiffer } from './two-solvers'

describe('what lies about where', () => {
  it.each([
    ['3.1', '30', 'about 3.1 to 30'],
    ['3.1', 'over\u00a030', 'about 3.1 to over\u00a030'],
    ['under\u00a05', '12', 'under\u00a05 to 12'],
    ['under\u00a05', 'over\u00a010', 'under\u00a05 to over\u00a010'],
    ['4', null, '4 or more'],
  ])('is a number: %s, %s', (low, high, text) => expect(aboutRange(low, high)).toBe(text))
})

it('a solver whose few draws support no digit has bounds, not about bounds', () => {
  const other = {
    id: 'converged',
    objective: 0.0507,
    halvingTime: { months: 6.08, low: 3, high: 30, direction: 'halving' },
    level: 0.95,
    bootstrap: { monteCarlo: { low: [0.4, 4.6], high: [14, 90] } },
  } as unknown as OtherSolver
  expect(otherSolverPart(other)).toMatch(/months, under\u00a05 to over\u00a010$/)
  expect(solversDiffer(other)).toContain('(95\u00a0% interval under\u00a05 to over\u00a010)')
})
