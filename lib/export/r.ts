/** A program in base R that computes a figure's numbers again and holds them against the page's (METHODS 3, 4 and 6). */
import type { Study } from '@/lib/data/study'
import { wordsFor } from '@/lib/text/words'
import type { Figure } from '@/lib/view-state/figure'
import { rMethod } from './r-code/method'
import type { Check } from './reproduction/checks'
import { givenSentence, heading, OWN_DRAWS, toleratedBeyond } from './reproduction/explain'
import { codeNumber } from './reproduction/number'
import { type Recipe, recipeOf } from './reproduction/recipe'
import { comment, commentBlock, rString } from './reproduction/source-text'

const NEEDS = 'R 3.6 or later, no packages'

/**
 * The program's text, ASCII, with the rows inside: it needs no network.
 * @param study the rows behind the figure
 * @returns a program that prints each number beside the page's and ends with status 1 where they differ; without a fit,
 *   one that says why there is none
 */
export function rScript(figure: Figure, study: Study): string {
  const recipe = recipeOf(figure, study)
  if (!recipe) return withoutFit(figure)
  const method = rMethod(recipe)
  return lines(
    ...heading(figure, NEEDS),
    '',
    'table <- paste(c(',
    recipe.csv.map((row) => `  ${rString(row)}`).join(',\n'),
    '), collapse = "\\n")',
    'rows <- read.csv(text = table, colClasses = "character", check.names = FALSE)',
    ...fetching(recipe),
    'n <- nrow(rows)',
    '',
    ...method.code,
    '',
    ...interval(recipe),
    ...comparison(recipe, [...recipe.checks, ...method.checks]),
  )
}

const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`

function fetching({ csvUrl, csvHasMore }: Recipe): readonly string[] {
  if (csvUrl === null) return []
  return [
    '# The same rows from the page, instead of those above:',
    `# rows <- read.csv(${rString(csvUrl)}, colClasses = "character", check.names = FALSE)`,
    ...(csvHasMore ? ['# rows <- rows[rows$used == "true", ]'] : []),
  ]
}

function withoutFit(figure: Figure): string {
  const why = figure.problem ? wordsFor(figure.view.lang).titleWithoutFit(figure.problem) : figure.text.title
  return lines(...heading(figure, NEEDS), `cat(${rString(`${why}\n`)})`)
}

/** Ends of the slope's interval: what the method's code has not computed comes from the page. */
function interval({ fit, resampling, figure }: Recipe): readonly string[] {
  if (resampling.kind === 'none') return []
  const ends = fit.slopeInterval
  if (resampling.kind === 'pending' || !ends)
    return [comment('The interval comes from draws that the page had not made when this was written.'), '']
  const given = [`slope_low <- ${codeNumber(ends[0])}`, `slope_high <- ${codeNumber(ends[1])}`, '']
  if (resampling.kind === 'given')
    return [...commentBlock(givenSentence(resampling.draws, resampling.because)), ...given]
  const { expected, most } = toleratedBeyond(fit.level, resampling.draws)
  return [
    ...commentBlock(
      `The ends of the interval are the page's, from ${resampling.draws} draws of its own generator; ${OWN_DRAWS} draws of R's must leave as many slopes beyond each end as Monte Carlo error allows.`,
    ),
    ...given,
    `set.seed(${figure.view.seed % 2 ** 31})`,
    'draws <- numeric(0)',
    `while (length(draws) < ${OWN_DRAWS}) {`,
    '  drawn <- sample.int(n, replace = TRUE)',
    '  if (diff(range(t[drawn])) > 0) draws <- c(draws, slope_of(drawn))',
    '}',
    'beyond <- c(below = sum(draws < slope_low), above = sum(draws > slope_high))',
    `expected <- ${codeNumber(expected)}`,
    `tolerated <- ${most}`,
    '',
  ]
}

function comparison({ fit, figure, resampling }: Recipe, checks: readonly Check[]): readonly string[] {
  const hasEnds = fit.slopeInterval !== null
  return [
    'months <- 12 / abs(slope)',
    ...(hasEnds
      ? [
          '# Months are the inverse of the rate, so the ends swap; without bound (NA) where the rate reaches zero.',
          'slow <- if (slope < 0) -slope_high else slope_low',
          'fast <- if (slope < 0) -slope_low else slope_high',
          'months_low <- if (fast > 0) 12 / fast else NA',
          'months_high <- if (slow > 0) 12 / slow else NA',
        ]
      : []),
    ...figure.laws.flatMap((law, i) => [
      comment(
        law.measured
          ? `The law ${law.id}: a slope measured on another series of the site, given.`
          : `The law ${law.id}: a factor of two every ${law.months} months, in doublings a year.`,
      ),
      law.measured
        ? `law_${i + 1} <- ${codeNumber(law.slope)}`
        : `law_${i + 1} <- ${law.slope < 0 ? '-' : ''}12 / ${codeNumber(law.months)}`,
      `ratio_${i + 1} <- slope / law_${i + 1}`,
      ...(hasEnds
        ? [
            `ratio_${i + 1}_low <- min(slope_low / law_${i + 1}, slope_high / law_${i + 1})`,
            `ratio_${i + 1}_high <- max(slope_low / law_${i + 1}, slope_high / law_${i + 1})`,
          ]
        : []),
    ]),
    '',
    'failed <- 0',
    'check <- function(label, computed, page, tolerance) {',
    '  computed <- unname(computed)',
    '  good <- if (is.na(computed) || is.na(page)) is.na(computed) && is.na(page)',
    '    else abs(computed - page) <= tolerance * max(abs(computed), abs(page)) + 1e-12',
    '  failed <<- failed + !good',
    '  show <- function(value) if (is.na(value)) "unbounded" else sprintf("%.10g", value)',
    '  cat(sprintf("%-44s%18s%18s  %s\\n", label, show(computed), show(page), if (good) "agrees" else "DIFFERS"))',
    '}',
    '',
    'cat(sprintf("%-44s%18s%18s\\n", "", "computed", "page"))',
    ...checks.map(
      ({ label, variable, page, tolerance, when }) =>
        `${when === undefined ? '' : `if (${when}) `}check(${rString(label)}, ${variable}, ${page === null ? 'NA' : codeNumber(page)}, ${codeNumber(tolerance)})`,
    ),
    ...(resampling.kind === 'rows'
      ? [
          'for (side in names(beyond)) {',
          '  good <- abs(beyond[[side]] - expected) <= tolerated',
          '  failed <- failed + !good',
          `  cat(sprintf("own draws %s the interval: %d of ${OWN_DRAWS}, expected %g +- %d  %s\\n",`,
          '    side, beyond[[side]], expected, tolerated, if (good) "agrees" else "DIFFERS"))',
          '}',
        ]
      : []),
    'quit(status = if (failed > 0) 1 else 0)',
  ]
}
