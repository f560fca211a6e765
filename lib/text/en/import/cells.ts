/** What the import page says about single cells: why one keeps its row out, what can be done, and what was put right. */
import type { RepairCode } from '@/lib/data/import/cells/cell-number'
import { PIVOT } from '@/lib/data/import/cells/calendar-date'
import type { Reject, RejectReason } from '@/lib/data/import/import-problem'

/** Why a cell keeps its row out. */
export function rejectReason(reason: RejectReason): string {
  switch (reason.code) {
    case 'missing':
      return `no ${reason.role}`
    case 'bad-date':
      return 'not a date'
    case 'date-out-of-range':
      return `year outside ${reason.first} to ${reason.last}`
    case 'order-in-doubt':
      return 'day and month can’t be told apart'
    case 'not-a-number':
      return 'not a number'
    case 'not-positive':
      return 'zero or negative'
    case 'other-unit':
      return `in ${reason.found}, not in ${reason.expected}`
    case 'no-unit':
      return `no unit that can be read: “${reason.found}”`
    case 'bound':
      return 'a bound or a range, not a value'
    case 'share-in-doubt':
      return 'percent or fraction?'
    case 'summary-row':
      return `“${reason.name}” sums up other rows`
    case 'out-of-range':
      return `outside ${reason.low} to ${reason.high}${reason.unit === 'percent' ? ' %' : ''}`
    case 'duplicate-id':
      return `id already used in line ${reason.firstLine}`
    case 'too-many-cells':
      return `${reason.found} cells, but ${reason.expected} columns`
  }
}

/** What the reader can do about it. */
export function rejectRemedy({ reason }: Pick<Reject, 'reason'>): string {
  switch (reason.code) {
    case 'missing':
      return 'Fill it in, or leave the row out.'
    case 'bad-date':
      return 'A day that exists, written like the others; or change the date format above.'
    case 'date-out-of-range':
      return 'Correct the year.'
    case 'order-in-doubt':
      return 'The column has both orders: write the month as a word, or choose one order above.'
    case 'not-a-number':
      return `Only a number, with a unit if it has one and a decimal ${reason.decimal}; or change the decimal mark above.`
    case 'not-positive':
      return 'Only positive numbers have a logarithm: correct the sign or leave the row out.'
    case 'other-unit':
      return 'Convert it, or choose another unit above.'
    case 'no-unit':
      return 'Correct the unit of the row.'
    case 'bound':
      return 'Type a value, or take bounds as values.'
    case 'share-in-doubt':
      return 'Write it with a % sign, or like the others.'
    case 'summary-row':
      return 'It would count them twice; keep it only if it is a row of its own.'
    case 'out-of-range':
      return 'Correct it, or choose another unit above.'
    case 'duplicate-id':
      return 'Give it an id of its own, or choose no id column.'
    case 'too-many-cells':
      return 'Put cells that hold the separator in quotation marks.'
  }
}

export const repairs: Readonly<Record<RepairCode, string>> = {
  approximate: '“about” was dropped',
  'at-least': 'a lower bound, taken as the value',
  'at-most': 'an upper bound, taken as the value',
  range: 'a range, taken at its middle; of a cost its ends are kept as the error',
  spread: '± was taken off; of a cost it is kept as the error',
  footnote: 'a footnote mark was dropped',
  remark: 'a remark in brackets was dropped',
  'formula-text': 'Excel’s ="…" was taken off',
  'two-digit-year': `a year of two digits, read as 19${PIVOT} to 20${PIVOT - 1}`,
  period: 'a part of a year, read as its first day',
  'no-day': 'a day or month of 00, read as the first',
  'fiscal-year': 'a fiscal year, read as the calendar year',
  corrected: 'corrected by you',
}
