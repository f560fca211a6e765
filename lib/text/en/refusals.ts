/** English for why a text is no value of a parameter: a clause that follows a colon, without a full stop. */
import { LEAST_MONTHS, MOST_MONTHS } from '@/lib/fits/rates/laws'
import type { Refusal } from '@/lib/view/refusal'
import { formatInteger } from './format'

/** More words than these are no help in a sentence. */
const MOST_LISTED = 12
const MONTHS = `${LEAST_MONTHS} to ${MOST_MONTHS}`

/** A clause that follows a colon. */
export function refusal(refusal: Refusal): string {
  switch (refusal.code) {
    case 'one-of':
      return refusal.values.length === 1
        ? `the only value possible here is ${refusal.values.join('')}`
        : `expected ${listed(refusal.values)}`
    case 'number':
      return `expected a ${refusal.whole ? 'whole ' : ''}number`
    case 'range':
      return `expected ${refusal.low} to ${refusal.high}`
    case 'factor':
      return `expected a factor from ${refusal.low} to ${refusal.high}${refusal.grades ? ', or grades' : ''}`
    case 'fraction':
      return 'expected a fraction between 0 and 1, neither of them'
    case 'positive':
      return 'expected a positive number'
    case 'date':
      return 'expected a date as YYYY-MM-DD'
    case 'period':
      return 'expected YYYY-MM-DD..YYYY-MM-DD'
    case 'filter':
      return 'expected field:value, or field:low..high for numbers'
    case 'row':
      return 'no row of that id in this study'
    case 'model':
      return 'no model of that name in this study'
    case 'law':
      return `expected ${alternatives([`months (${MONTHS})`, ...refusal.measured])}`
    case 'data-version':
      return 'expected 12 hex digits'
    case 'engine-version':
      return 'expected a version'
    case 'shown-number':
      return 'expected months, or months and both ends of their interval'
    case 'legend-entry':
      return `expected ${alternatives([...refusal.kinds, 'group-<value>'])}`
    case 'note':
      return `expected title:words, YYYY-MM-DD:words or row:<id>:words, at most ${refusal.most} characters of words`
    case 'no-column':
      return `no column ${refusal.column} in this study`
    case 'value-too-long':
      return `a value of at most ${refusal.most} characters`
    case 'before-start':
      return `before from=${refusal.from}`
    case 'belongs-to':
      return `belongs to ${refusal.field}=${alternatives(refusal.values)}`
    case 'no-performance':
      return 'this series has one fixed target or none'
    case 'records-not-resampled':
      return 'records are not resampled, because a draw of rows has other records, whose line falls even without a trend; record counts answer instead'
    case 'too-long':
      return `only the first ${refusal.most} characters are read`
    case 'first-listed':
      return `only the first ${refusal.most} are listed`
    case 'unknown-parameter':
      return 'unknown parameter'
    case 'grammar-version':
      return `expected ${refusal.expected}`
    case 'no-study':
      return 'no study of that id'
    case 'repeated':
      return 'given more than once; the first counts'
    case 'too-many':
      return `at most ${refusal.most}`
    case 'own-study':
      return 'rows of your own file never reach the server, so it can’t be compared here'
    case 'pair':
      return `expected two different numbers from 1 to ${refusal.most}, like 1,2`
    case 'ambiguous-comma':
      return `expected ${alternatives(refusal.readings)}: a comma can mean either`
    case 'in-unit':
      return `expected a number, or one in ${refusal.unit}`
    case 'perplexity':
      return 'expected a perplexity above 1'
    case 'fraction-or-percentage':
      return 'expected a fraction between 0 and 1, or a percentage'
    case 'months':
      return `expected months, ${MONTHS}`
    case 'whole-between':
      return `expected a whole number from ${refusal.low} to ${refusal.high}`
    case 'either':
      return `expected ${alternatives(refusal.values)}`
    case 'too-many-pixels':
      return `width x height x scale² may be at most ${refusal.most}`
    case 'one-of-these':
      return `expected one of ${refusal.values.join(', ')}`
    case 'year':
      return 'expected a year'
    case 'before-first-year':
      return `before the first year, ${refusal.year}`
  }
}

function listed(values: readonly string[]): string {
  if (values.length > MOST_LISTED) return `one of ${formatInteger(values.length)} known values`
  return alternatives(values)
}

function alternatives(values: readonly string[]): string {
  return values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`
}
