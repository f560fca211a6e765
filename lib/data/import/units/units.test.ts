import { describe, expect, it } from 'vitest'
import { guessUnit } from './header-unit'
import { UNIT_WORDS } from './unit-words'
import { COST_UNITS, costUnit, unitOf } from './units'

describe('cost units', () => {
  it('have exact factors', () => {
    // 1e12 FLOP/s over 86,400 s, and a thousand times that; both are whole numbers that a double holds exactly.
    expect(costUnit('teraflops-day')?.factor).toBe(1e12 * 86_400)
    expect(costUnit('petaflops-day')?.factor).toBe(1e15 * 86_400)
    expect(costUnit('days')?.factor).toBe(24 * costUnit('hours')!.factor)
    expect(new Set(COST_UNITS.map(({ id }) => id)).size).toBe(COST_UNITS.length)
  })

  it('have an id that reads back, each word of the grammar alone and under dollars', () => {
    const usd = UNIT_WORDS.get('usd')!
    const nothing = { denominator: [], tens: 0, perTens: 0, log: null, year: null }
    for (const unit of new Set(UNIT_WORDS.values())) {
      for (const one of [{ numerator: [unit] }, { numerator: [usd], denominator: [unit] }]) {
        const written = unitOf({ ...nothing, ...one })
        const { factor, dimensions } = costUnit(written?.id ?? '') ?? {}
        expect({ factor, dimensions }, written?.id).toEqual({
          factor: written?.factor,
          dimensions: written?.dimensions,
        })
      }
    }
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
    ['OOMs of effective compute', 'log10-flop'],
    ['Energy cost (USD/kWh)', 'usd-per-kilowatt-hour'],
    ['wall_clock_s', 'seconds'],
    ['kGPUh', 'thousand-gpu-hours'],
    ['gpu_hours_a100', 'gpu-hours'],
    ['TPU v3 core hours', 'gpu-hours'],
    ['INT8 TOPS', 'teraoperations-per-second'],
    ['Clock (GHz)', 'gigahertz'],
    ['Price (SEK)', 'sek'],
    ['Kosten je Million Tokens (USD)', 'usd-per-million-tokens'],
    ['Time to 94% accuracy (s)', 'seconds'],
    ['Cost to train to 93% accuracy (USD)', 'usd'],
    ['notes', null],
    ['cost', null],
  ])('%s is %s', (header, id) => {
    expect(guessUnit(header)?.id ?? null).toBe(id)
  })
})
