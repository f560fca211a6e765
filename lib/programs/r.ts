/** A program in base R that computes a figure's numbers again and holds them against the page's (METHODS 3, 4 and 6). */
import type { Study } from '@/lib/data/study'
import { wordsFor } from '@/lib/text/words-for'
import type { Figure } from '@/lib/figure/figure'
import { rDraws } from './r-code/draws'
import { rMethod } from './r-code/method'
import { rRecords } from './r-code/records'
import { rLines, rReport } from './r-code/report'
import { rRows } from './r-code/rows'
import { rSelection } from './r-code/selection'
import { fasterCalls } from './r-code/shared'
import { derivedCode, endsInMonths, lawsCode } from './reproduction/derived'
import { heading } from './reproduction/explain'
import { type FitRecipe, fitRecipeOf, type Recipe, recipeOf } from './reproduction/recipe'
import { rString } from './reproduction/source-text'
import { stagesOf } from './reproduction/stages'

const NEEDS = 'R 3.6 or later, no packages'

/**
 * The program's text, ASCII, with the rows inside: it needs no network.
 * @param study the rows behind the figure
 * @returns a program that prints each number beside the page's and ends with status 1 where they differ; without a fit,
 *   one that counts the rows of each step and says why there is none
 */
export function rScript(figure: Figure, study: Study): string {
  const recipe = fitRecipeOf(figure, study, 'r')
  return recipe ? withFit(recipe) : withoutFit(recipeOf(figure, study))
}

const text = (...all: readonly string[]): string => `${spaced(all).join('\n')}\n`

/** At most one blank line running. */
const spaced = (all: readonly string[]): readonly string[] => all.filter((line, i) => line !== '' || all[i - 1] !== '')

function withFit(recipe: FitRecipe): string {
  const { figure, steps, wanted } = recipe
  const method = rMethod(recipe)
  const lines = [...recipe.lines, ...method.lines]
  return text(
    ...heading(figure, NEEDS, recipe.atPage),
    '',
    ...rRows(steps),
    '',
    ...rSelection(steps, { records: wanted.has('observed_gain'), log2Cost: steps.inDateOrder }),
    'span <- diff(range(year[fitted_places]))',
    '',
    ...method.code,
    '',
    ...derivedCode(recipe, 'r'),
    '',
    ...rRecords(recipe),
    '',
    ...rReport(lines),
    '',
    ...rDraws(recipe),
    ...endsInMonths(recipe, 'r'),
    ...lawsCode(recipe, 'r'),
    ...fasterCalls(recipe),
    '',
    ...rLines(lines),
  )
}

function withoutFit({ figure, steps }: Recipe): string {
  const why = figure.problem ? wordsFor(figure.view.lang).titleWithoutFit(figure.problem) : figure.text.title
  const count = (label: string, value: string) => `cat(${rString(label.padEnd(42))}, ${value}, "\\n")`
  return text(
    ...heading(figure, NEEDS),
    '',
    ...rRows(steps),
    '',
    ...rSelection(steps, { records: false, log2Cost: false }),
    '',
    count('rows of the series', 'series_rows'),
    count('  with a date and a cost', 'usable_rows'),
    count('  in the population', 'population_rows'),
    'places <- sort(everything)',
    ...stagesOf(steps).flatMap(({ name, label }) => [
      `places <- ${name}(places)`,
      count(`  ${label}`, 'length(places)'),
    ]),
    `cat(${rString(`${why}\n`)})`,
  )
}
