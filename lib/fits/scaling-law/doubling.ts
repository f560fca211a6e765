/**
 * Doubling times of structures whose exponents give them at every loss (METHODS 6): `T_N = 12 ln2 aN / aY` months,
 * `T_D = 12 ln2 bD / bY`, `T_C = (1 / T_N + 1 / T_D)^-1`. An exponent without a year has no progress and adds none: in
 * structures 2 and 8 `T_C = T_D`, in 3 and 9 `T_C = T_N`, and in 18, whose one exponent has compute itself,
 * `T_C = 12 ln2 aK / aY`. All are kept as rates, which stay meaningful where a time does not.
 */
import type { Evaluation } from './evaluation'
import { coefficient, type FittedLaw, scaleColumns } from './loss'
import { differsByArchitecture, differsByBenchmark, type Structure } from './structure'

/** Doublings a year of what the same inputs are worth; negative where they come to be worth less; null: no such term. */
export interface ProgressRates {
  readonly parameters: number | null
  readonly data: number | null
  /** Of effective compute: their sum. */
  readonly compute: number
}

/** Where a rate holds. */
export type Place = Pick<Evaluation, 'offset' | 'transformer'>

/** @returns null for a structure without rates of its own (12 and 14 to 17) */
export function progressRates(law: FittedLaw, place: Place): ProgressRates | null {
  if (law.structure.doubling !== 'closed') return null
  const rate = (part: 'first' | 'second'): number | null => {
    if (!law.structure[part].some(({ column }) => column === 'years')) return null
    return coefficient(law, part, ['years'], place) / coefficient(law, part, scaleColumns[part], place) / Math.LN2
  }
  const [first, data] = [rate('first'), rate('second')]
  const ofCompute = law.structure.second.length === 0
  return { parameters: ofCompute ? null : first, data, compute: (first ?? 0) + (data ?? 0) }
}

/** The places in which a structure's rates differ; one where they do not, WikiText-103 and transformers. */
export function placesOf(structure: Structure): readonly Place[] {
  if (differsByBenchmark(structure))
    return ([null, 'ptb', 'wt2'] as const).map((offset) => ({ offset, transformer: true }))
  if (differsByArchitecture(structure)) return [true, false].map((transformer) => ({ offset: null, transformer }))
  return [{ offset: null, transformer: true }]
}
