/** Right values of every field of the table, for property tests: a new field is drawn by being in the table. */
import type { Study } from '@/lib/data/study'
import { askedOf } from './asked-of'
import type { Expectation } from './refusal'
import { viewFields } from './view-fields'

/** Some texts of each parameter that a study can be asked with, whatever the others say. */
export function fieldValues(study: Study, laws: readonly string[]): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    viewFields.map(({ key }) => [key, [...new Set(askedOf(study, laws, key).flatMap((one) => textsFor(one, study)))]]),
  )
}

function textsFor(asked: Expectation, { meta, rows, version }: Study): readonly string[] {
  switch (asked.code) {
    case 'one-of':
      return asked.values
    case 'number':
      return ['0.5', '3', '30', '1200']
    case 'range': {
      const { low, high, whole } = asked
      // Near the low end too: most numbers of a view are small, and thousands of draws take long.
      const some = [0, 1e-4, 1e-3, 5e-3, 0.5, 1].map((share) => low + share * (high - low))
      return [...new Set(some.map((value) => String(whole ? Math.round(value) : Number(value.toPrecision(6)))))]
    }
    case 'factor':
      return ['1', '2', '4.5', ...(asked.grades ? ['grades'] : [])]
    case 'fraction':
      return ['0.05', '0.4', '0.75', '0.98']
    case 'positive':
      return ['0.5', '20', '60', '150']
    case 'date':
      return ['2012-06-01', '2016-02-29', '2019-05-28', '2026-01-01']
    case 'period':
      return ['2012-06-01..2019-05-28', '1990-01-01..2026-01-01']
    case 'filter':
      return meta.fields.flatMap(({ name }) => {
        const cell = rows.find(({ cells }) => cells[name] !== null)?.cells[name] ?? ''
        const value = typeof cell === 'object' ? (cell[0] ?? '') : String(cell)
        return [`${name}:${value}`, `-${name}:${value}`]
      })
    case 'row':
      return rows.slice(0, 200).map(({ id }) => id)
    case 'law':
      return ['18', '24', '30.5', ...asked.measured]
    case 'data-version':
      return [version, '000000000000']
    case 'shown-number':
      return ['15.684', '15.684,13.219,19.279', '10.287,5.97,-']
    case 'legend-entry':
      return [...asked.kinds, 'group-language']
    case 'note':
      return ['title:My own title', '2020-06-11:GPT-3 opens', `row:${rows[0]?.id ?? ''}:the one to look at`]
    case 'engine-version':
      return ['1', '0.9.1']
  }
}
