/** Sentences of the method tab about rows and model, step by step. */
import * as model from '../en/method/model'
import * as rows from '../en/method/rows'
import * as scalingLaw from '../en/method/scaling-law'
import { wordsIn } from '../words-in'

export type { MetricFacts, Noun } from '../en/method/facts'
export type { NamedFilter, RowRule } from '../en/method/rows'

export const methodWords = wordsIn({ en: { ...rows, ...model, ...scalingLaw } })
