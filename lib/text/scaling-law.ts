/** Sentences about the scaling law's results. */
import * as scalingLaw from './en/scaling-law'
import * as twoSolvers from './en/answer/two-solvers'
import { wordsIn } from './words-in'

export const scalingLawWords = wordsIn({ en: { ...scalingLaw, ...twoSolvers } })
