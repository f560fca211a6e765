/** Sentences of the method tab about rows and model, step by step. */
import * as en from './en/method'
import { wordsIn } from './words-in'

export type { LossTerms, MetricFacts, NamedFilter, Noun, RowRule, RuleContext } from './en/method'

export const methodWords = wordsIn({ en })
