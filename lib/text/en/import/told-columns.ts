/** How a table is told what its columns are, by a program or a command: what answers a question, what a cell needs. */
import type { RejectReason } from '@/lib/data/import/import-problem'
import type { Question } from '@/lib/data/import/guess/open-questions'
import { clip } from '../../clip'
import { formatInteger } from '../format'
import { rejectRemedy } from './cells'

const MOST_LISTED = 12

/** What can be told of a table. */
export type Told = 'date' | 'dateFormat' | 'cost' | 'unit' | 'performance' | 'series'

/** How it is told: "send columns.unit", "say --unit", in lower case. */
export type Telling = (told: Told) => string

const listed = (values: readonly string[]): string =>
  values.length > MOST_LISTED
    ? `${values.slice(0, MOST_LISTED).join(', ')} and ${formatInteger(values.length - MOST_LISTED)} more`
    : values.join(', ')

/** Names in quotation marks, the first of many. */
export const quoted = (names: readonly string[]): string => listed(names.map((name) => `“${clip(name, 40)}”`))

/** What answers a question. @param name how a column is named: "the name of the column" */
export const answersBy =
  (tell: Telling, name: string) =>
  (question: Question, header: readonly string[]): string => {
    switch (question.code) {
      case 'column-open': {
        const likely = question.candidates.length === 0 ? header.map((_, place) => place) : question.candidates
        return capital(`${tell(question.role)} with ${name}: ${quoted(likely.map((place) => header[place] ?? ''))}.`)
      }
      case 'reading-open':
        return capital(
          `${tell('date')} “${clip(header[question.date] ?? '', 40)}” and ${tell('cost')} with ${name}: ${quoted(question.candidates.map((place) => header[place] ?? ''))}.`,
        )
      case 'date-order':
        return capital(`${tell('dateFormat')}: ${question.formats.join(' or ')}.`)
      case 'unit-open':
      case 'unit-implausible':
        return capital(
          `${tell('unit')}${question.instead.length === 0 ? '' : `, such as ${listed(question.instead)}`}; “other” for a bare number.`,
        )
      case 'log-base':
        return capital(`${tell('unit')}, such as log10-flop or ln-flop.`)
      case 'splits-costs':
        return capital(`${tell('series')} “${clip(header[question.column] ?? '', 40)}” for a series each.`)
      case 'look-alikes':
        return 'Write them alike in the table where they are one.'
    }
  }

/** What can be done about a cell that keeps its row out. */
export const remediesBy =
  (tell: Telling) =>
  (reason: RejectReason): string => {
    switch (reason.code) {
      case 'bad-date':
      case 'order-in-doubt':
        return `Write a day that exists, its month as a word; or ${tell('dateFormat')}.`
      case 'not-a-number':
        return `Write only a number, with a unit if it has one and a decimal ${reason.decimal}.`
      case 'other-unit':
        return `Convert it, or ${tell('unit')}.`
      case 'bound':
        return 'Write a value.'
      case 'out-of-range':
        return 'Correct it.'
      case 'duplicate-id':
        return 'Give it an id of its own.'
      default:
        return rejectRemedy({ reason })
    }
  }

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
