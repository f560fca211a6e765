/** Random query strings for property tests: right values, wrong values, hostile text, repeated and unknown parameters. */
import fc from 'fast-check'
import type { Study } from '@/lib/data/study'
import { fieldValues } from './field-values.fixture'

/** More draws than these take longer than a property test may. */
const MOST_DRAWS = 50

const WRONG = [
  ...['', '0', '1', '-1', '1e3', '1e30', 'NaN', '3,1', '0.0001', '99999999999999999999'],
  ...['yesterday', '2020-02-30', '1900-01-01', '0000-00-00', '2020-01-01..2012-01-01', 'none', 'lasso', 'half', 'true'],
]
const HOSTILE = [
  '<script>alert(1)</script>',
  '=1+1',
  '%',
  '%00',
  '\u202e',
  '💥',
  "' OR 1=1",
  'a'.repeat(300),
  '__proto__',
]

/** A study and a query for it. @param laws ids of the measured laws */
export function randomQuery(
  studies: readonly Study[],
  laws: readonly string[],
): fc.Arbitrary<{ readonly id: string; readonly query: string }> {
  const all = studies.map((study) => {
    const { draws = [], ...others } = fieldValues(study, laws)
    const values = { ...others, draws: ['10', ...draws.filter((text) => Number(text) <= MOST_DRAWS)], v: ['1', '2'] }
    return { id: study.meta.id, values: new Map(Object.entries(values)) }
  })
  return fc.constantFrom(...all).chain(({ id, values }) => {
    const names = [...values.keys()].filter((name) => values.get(name)?.length) // some studies leave nothing to choose
    const right = fc
      .constantFrom(...names)
      .chain((name) => fc.tuple(fc.constant(name), fc.constantFrom(...(values.get(name) ?? ['']))))
    const wrong = fc.tuple(fc.constantFrom(...names), fc.constantFrom(...WRONG))
    const hostile = fc.tuple(fc.constantFrom(...names, 'foo', 'width'), fc.constantFrom(...HOSTILE))
    return fc
      .array(
        fc.oneof({ weight: 8, arbitrary: right }, { weight: 4, arbitrary: wrong }, { weight: 1, arbitrary: hostile }),
        { maxLength: 7 },
      )
      .map((pairs) => ({ id, query: new URLSearchParams([['study', id], ...pairs]).toString() }))
  })
}
