/** The Python program of a view (METHODS 3, 4 and 6). */
import type { Study } from '@/lib/data/study'
import type { Figure } from '@/lib/figure/figure'
import comparison from './pairs/compare.py'
import { pairsProgram } from './pairs/pairs-program'
import { writeProgram } from './program'
import source from './reproduce.py'

/** Python takes a file's encoding from a comment in its first two lines: these are ours, whatever a title says below. */
const FIRST_LINES = ['#!/usr/bin/env python3', '# -*- coding: utf-8 -*-']

/** @returns the program's text, ASCII; `writeProgram` says what it does */
export function pythonScript(figure: Figure, study: Study): string {
  if (figure.pairs) {
    const needs = 'Python 3.9 or later with numpy and scipy'
    return pairsProgram(
      { language: 'python', source: comparison, firstLines: FIRST_LINES, needs },
      figure,
      figure.pairs,
      study,
    )
  }
  return writeProgram({ language: 'python', source, firstLines: FIRST_LINES, needs }, figure, study)
}

function needs(sections: readonly string[]): string {
  const packages = [
    'numpy',
    ...(sections.some((name) => name.startsWith('scipy-')) || sections.includes('statsmodels') ? ['scipy'] : []),
    ...(sections.includes('statsmodels') ? ['statsmodels'] : []),
  ]
  return `Python 3.9 or later with ${packages.join(', ').replace(/, (\w+)$/, ' and $1')}`
}
