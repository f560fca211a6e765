/** The R program of a view, in base R (METHODS 3, 4 and 6). */
import type { Study } from '@/lib/data/study'
import type { Figure } from '@/lib/figure/figure'
import comparison from './pairs/compare.R'
import { pairsProgram } from './pairs/pairs-program'
import { writeProgram } from './program'
import source from './reproduce.R'

/** @returns the program's text, ASCII; `writeProgram` says what it does */
export function rScript(figure: Figure, study: Study): string {
  const needs = () => 'R 3.6 or later, no packages'
  if (figure.pairs)
    return pairsProgram(
      { language: 'r', source: comparison, firstLines: [], needs: needs() },
      figure,
      figure.pairs,
      study,
    )
  return writeProgram({ language: 'r', source, firstLines: [], needs }, figure, study)
}
