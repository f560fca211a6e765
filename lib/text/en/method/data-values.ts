/** Values of the tables that are codes, in words a reader knows: one list for menus, captions and methods. */
import { isNumeric, readRange } from '@/lib/data/filter'
import type { Field } from '@/lib/data/study'
import { formatNumber } from '../format'

/** Codes whose parts alone do not say it. */
const NAMES: Readonly<Record<string, string>> = {
  compute_far_from_6nd: 'compute far from 6 × parameters × tokens',
  compute_is_6ND_estimate: 'compute estimated as 6 × parameters × tokens',
  encoder_decoder_6ND_overcounts: '6 × parameters × tokens counts an encoder-decoder too high',
  possible_duplicate_of: 'possibly the same as another row',
  same_training_run_as: 'of the same training run as another row',
  compute_not_joined_it_was_imputed_from_benchmarks: 'compute left out, as it was imputed from benchmarks',
  bpb_not_comparable_with_runs_1_to_3: 'bits per byte not comparable with runs 1 to 3',
}

const YES_NO: Readonly<Record<string, string>> = { true: 'yes', false: 'no' }

/** A note of a list, which is written in small words with a line between them; any other value is as it is. */
export const codeText = (value: string): string => NAMES[value] ?? value.replaceAll('_', ' ')

/** A number as a filter writes it, or a range: "from 10⁹ to 2 × 10¹¹". */
export function numberText(value: string): string {
  const range = readRange(value)
  if (!range) return value
  const [low, high] = [range.low, range.high].map((end) => (end === null ? null : formatNumber(end, digitsOf(end))))
  return low == null ? `at most ${high}` : high == null ? `at least ${low}` : `from ${low} to ${high}`
}

/** As many as it is written with, at most six. */
const digitsOf = (value: number): number =>
  Math.min(6, (value.toExponential().split('e')[0] ?? '').replace(/\D/g, '').length)

export const dataValues = {
  /** @param field column of the value */
  valueText: (value: string, { type, list = false }: Pick<Field, 'type' | 'list'>): string =>
    type === 'boolean'
      ? (YES_NO[value] ?? value)
      : list
        ? codeText(value)
        : isNumeric({ type })
          ? numberText(value)
          : value,
}
