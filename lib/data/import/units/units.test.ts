import { describe, expect, it } from 'vitest'
import { guessUnit } from './header-unit'
import { COST_UNITS, costUnit } from './units'

describe('cost units', () => {
  it('have exact factors', () => {
    // 1e12 FLOP/s over 86,400 s, and a thousand times that; both are whole numbers that a double holds exactly.
    expect(costUnit('teraflops-day')?.factor).toBe(1e12 * 86_400)
    expect(costUnit('petaflops-day')?.factor).toBe(1e15 * 86_400)
    expect(costUnit('days')?.factor).toBe(24 * costUnit('hours')!.factor)
    expect(new Set(COST_UNITS.map(({ id }) => id)).size).toBe(COST_UNITS.length)
  })

  it.each([
    ['Training compute (teraflop/s-days)', 'teraflops-day'],
    ['training_compute_tfs_days', 'teraflops-day'],
    ['Rechenaufwand (Teraflop/s-Tage)', 'teraflops-day'],
    ['PF-days', 'petaflops-day'],
    ['petaFLOP/s-days', 'petaflops-day'],
    ['training_compute_flop', 'flop'],
    ['Compute (EFLOP)', 'exaflop'],
    ['GPU hours', 'gpu-hours'],
    ['wall time (min)', 'minutes'],
    ['time_s', 'seconds'],
    ['Parameters (M)', 'million-parameters'],
    ['params', 'parameters'],
    ['tokens (billions)', 'billion-tokens'],
    ['USD per million tokens', 'usd-per-million-tokens'],
    ['Cost (USD)', 'usd'],
    ['$/Mtok', 'usd-per-million-tokens'],
    ['steps', 'steps'],
    ['notes', null],
    ['cost', null],
  ])('%s is %s', (header, id) => {
    expect(guessUnit(header)?.id ?? null).toBe(id)
  })
})
