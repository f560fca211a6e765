/** A Python program that computes a figure's numbers again and holds them against the page's (METHODS 3, 4 and 6). */
import type { Study } from '@/lib/data/study'
import { wordsFor } from '@/lib/text/words-for'
import type { Figure } from '@/lib/figure/figure'
import { pythonDraws } from './python-code/draws'
import { pythonMethod } from './python-code/method'
import { pythonRecords } from './python-code/records'
import { pythonLines, pythonReport } from './python-code/report'
import { pythonRows } from './python-code/rows'
import { pythonSelection } from './python-code/selection'
import { fasterCalls, NORMAL } from './python-code/shared'
import { derivedCode, endsInMonths, lawsCode } from './reproduction/derived'
import { heading } from './reproduction/explain'
import { type FitRecipe, fitRecipeOf, type Recipe, recipeOf } from './reproduction/recipe'
import { pythonString } from './reproduction/source-text'
import { stagesOf } from './reproduction/stages'

/**
 * The program's text, ASCII, with the rows inside: it needs no network.
 * @param study the rows behind the figure
 * @returns a program that prints each number beside the page's and ends with status 1 where they differ; without a fit,
 *   one that counts the rows of each step and says why there is none
 */
export function pythonScript(figure: Figure, study: Study): string {
  const recipe = fitRecipeOf(figure, study, 'python')
  return recipe ? withFit(recipe) : withoutFit(recipeOf(figure, study))
}

/** Python takes a file's encoding from a comment in its first two lines: these are ours, whatever a title says below. */
const FIRST_LINES = ['#!/usr/bin/env python3', '# -*- coding: utf-8 -*-']
const STANDARD = ['import csv', 'import io', 'import sys', 'from datetime import date', '']

const text = (...all: readonly string[]): string => `${spaced(all).join('\n')}\n`

/** At most two blank lines running. */
const spaced = (all: readonly string[]): readonly string[] =>
  all.filter((line, i) => line !== '' || all[i - 1] !== '' || all[i - 2] !== '')

function withFit(recipe: FitRecipe): string {
  const { figure, steps, wanted, resampling } = recipe
  const method = pythonMethod(recipe)
  const drawsBca = resampling.kind === 'drawn' && resampling.bca
  const imports = [
    ...new Set([...method.imports, ...(drawsBca ? ['from scipy.stats import beta, binom', NORMAL] : [])]),
  ]
  const packages = ['numpy', 'scipy', 'statsmodels'].filter((name) => imports.some((line) => line.includes(` ${name}`)))
  const lines = [...recipe.lines, ...method.lines]
  return text(
    ...FIRST_LINES,
    ...heading(figure, `Python 3.9 or later with ${listed(packages)}`),
    '',
    ...STANDARD,
    ...imports,
    '',
    ...pythonRows(steps),
    '',
    '',
    ...pythonSelection(steps, { records: wanted.has('observed_gain'), log2Cost: steps.inDateOrder }),
    'span = year[fitted].max() - year[fitted].min()',
    '',
    '',
    ...method.code,
    ...(recipe.testsLaws ? ['', ''] : ['']),
    ...derivedCode(recipe, 'python'),
    '',
    ...pythonRecords(recipe),
    '',
    ...pythonReport(lines),
    '',
    '',
    ...pythonDraws(recipe),
    ...endsInMonths(recipe, 'python'),
    ...lawsCode(recipe, 'python'),
    ...fasterCalls(recipe),
    '',
    ...pythonLines(lines),
  )
}

function withoutFit({ figure, steps }: Recipe): string {
  const why = figure.problem ? wordsFor(figure.view.lang).titleWithoutFit(figure.problem) : figure.text.title
  const count = (label: string, value: string) => `print(${pythonString(label.padEnd(42))}, ${value})`
  return text(
    ...FIRST_LINES,
    ...heading(figure, 'Python 3.9 or later with numpy'),
    '',
    ...STANDARD.filter((line) => line !== 'import sys'),
    'import numpy as np',
    '',
    ...pythonRows(steps),
    '',
    '',
    ...pythonSelection(steps, { records: false, log2Cost: false }),
    '',
    count('rows of the series', 'series_rows'),
    count('  with a date and a cost', 'usable_rows'),
    count('  in the population', 'population_rows'),
    'places = np.sort(everything)',
    ...stagesOf(steps).flatMap(({ name, label }) => [`places = ${name}(places)`, count(`  ${label}`, 'len(places)')]),
    `print(${pythonString(why)})`,
  )
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
