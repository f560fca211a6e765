/** A Python program that computes a figure's numbers again and holds them against the page's (METHODS 3, 4 and 6). */
import type { Study } from '@/lib/data/study'
import { wordsFor } from '@/lib/text/words'
import type { Figure } from '@/lib/view-state/figure'
import { pythonMethod } from './python-code/method'
import { codeNumber } from './reproduction/number'
import type { Check } from './reproduction/checks'
import { givenSentence, heading, OWN_DRAWS, toleratedBeyond } from './reproduction/explain'
import { type Recipe, recipeOf } from './reproduction/recipe'
import { comment, commentBlock, pythonString } from './reproduction/source-text'

/**
 * The program's text, ASCII, with the rows inside: it needs no network.
 * @param study the rows behind the figure
 * @returns a program that prints each number beside the page's and ends with status 1 where they differ; without a fit,
 *   one that says why there is none
 */
export function pythonScript(figure: Figure, study: Study): string {
  const recipe = recipeOf(figure, study)
  if (!recipe) return withoutFit(figure)
  const method = pythonMethod(recipe)
  return lines(
    ...FIRST_LINES,
    ...heading(figure, `Python 3.9 or later with ${method.packages}`),
    '',
    'import csv',
    'import io',
    'import sys',
    'from datetime import date',
    '',
    ...method.imports,
    '',
    'ROWS = (',
    ...recipe.csv.map((row) => `    ${pythonString(`${row}\n`)}`),
    ')',
    ...fetching(recipe),
    'rows = list(csv.DictReader(io.StringIO(ROWS, newline="")))',
    ...(recipe.csvHasMore ? ['rows = [row for row in rows if row.get("used", "true") == "true"]'] : []),
    'n = len(rows)',
    '',
    ...method.code,
    '',
    ...interval(recipe),
    ...comparison(recipe, [...recipe.checks, ...method.checks]),
  )
}

/** Python takes a file's encoding from a comment in its first two lines: these are ours, whatever a title says below. */
const FIRST_LINES = ['#!/usr/bin/env python3', '# -*- coding: utf-8 -*-']

const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`

function fetching({ csvUrl }: Recipe): readonly string[] {
  if (csvUrl === null) return []
  return [
    '# The same rows from the page, instead of those above:',
    '# import urllib.request',
    `# ROWS = urllib.request.urlopen(${pythonString(csvUrl)}).read().decode("utf-8")`,
  ]
}

function withoutFit(figure: Figure): string {
  const why = figure.problem ? wordsFor(figure.view.lang).titleWithoutFit(figure.problem) : figure.text.title
  return lines(...FIRST_LINES, ...heading(figure, 'Python 3'), `print(${pythonString(why)})`)
}

/** Ends of the slope's interval: what the method's code has not computed comes from the page. */
function interval({ fit, resampling, figure }: Recipe): readonly string[] {
  if (resampling.kind === 'none') return []
  const ends = fit.slopeInterval
  if (resampling.kind === 'pending' || !ends)
    return [comment('The interval comes from draws that the page had not made when this was written.'), '']
  const given = [`slope_low, slope_high = ${codeNumber(ends[0])}, ${codeNumber(ends[1])}`, '']
  if (resampling.kind === 'given')
    return [...commentBlock(givenSentence(resampling.draws, resampling.because)), ...given]
  const { expected, most } = toleratedBeyond(fit.level, resampling.draws)
  return [
    ...commentBlock(
      `The ends of the interval are the page's, from ${resampling.draws} draws of its own generator; ${OWN_DRAWS} draws of NumPy's must leave as many slopes beyond each end as Monte Carlo error allows.`,
    ),
    ...given,
    `random = np.random.default_rng(${figure.view.seed})`,
    'draws = []',
    `while len(draws) < ${OWN_DRAWS}:`,
    '    drawn = random.integers(n, size=n)',
    '    if np.ptp(t[drawn]) > 0:',
    '        draws.append(slope_of(drawn))',
    `beyond = {"below": np.sum(np.array(draws) < slope_low), "above": np.sum(np.array(draws) > slope_high)}`,
    `expected, tolerated = ${codeNumber(expected)}, ${most}`,
    '',
  ]
}

function comparison({ fit, figure, resampling }: Recipe, checks: readonly Check[]): readonly string[] {
  const hasEnds = fit.slopeInterval !== null
  return [
    'months = 12 / abs(slope)',
    ...(hasEnds
      ? [
          comment('Months are the inverse of the rate, so the ends swap; without bound where the rate reaches zero.'),
          'slow, fast = (-slope_high, -slope_low) if slope < 0 else (slope_low, slope_high)',
          'months_low = 12 / fast if fast > 0 else None',
          'months_high = 12 / slow if slow > 0 else None',
        ]
      : []),
    ...figure.laws.flatMap((law, i) => [
      comment(
        law.measured
          ? `The law ${law.id}: a slope measured on another series of the site, given.`
          : `The law ${law.id}: a factor of two every ${law.months} months, in doublings a year.`,
      ),
      law.measured
        ? `law_${i + 1} = ${codeNumber(law.slope)}`
        : `law_${i + 1} = ${law.slope < 0 ? '-' : ''}12 / ${codeNumber(law.months)}`,
      `ratio_${i + 1} = slope / law_${i + 1}`,
      ...(hasEnds
        ? [`ratio_${i + 1}_low, ratio_${i + 1}_high = sorted([slope_low / law_${i + 1}, slope_high / law_${i + 1}])`]
        : []),
    ]),
    '',
    'failed = 0',
    '',
    '',
    'def check(label, computed, page, tolerance):',
    '    global failed',
    '    if computed is None or page is None:',
    '        good = computed is None and page is None',
    '    else:',
    '        good = abs(computed - page) <= tolerance * max(abs(computed), abs(page)) + 1e-12',
    '    failed += not good',
    '    show = lambda value: "unbounded" if value is None else format(value, ".10g")',
    "    print(f\"{label:<44}{show(computed):>18}{show(page):>18}  {'agrees' if good else 'DIFFERS'}\")",
    '',
    '',
    "print(f\"{'':<44}{'computed':>18}{'page':>18}\")",
    ...checks.flatMap(checkLines),
    ...(resampling.kind === 'rows'
      ? [
          'for side, count in beyond.items():',
          '    good = abs(count - expected) <= tolerated',
          '    failed += not good',
          `    print(f"own draws {side} the interval: {count} of ${OWN_DRAWS}, expected {expected:g} +- {tolerated}  {'agrees' if good else 'DIFFERS'}")`,
        ]
      : []),
    'sys.exit(1 if failed else 0)',
  ]
}

function checkLines({ label, variable, page, tolerance, when }: Check): readonly string[] {
  const call = `check(${pythonString(label)}, ${variable}, ${page === null ? 'None' : codeNumber(page)}, ${codeNumber(tolerance)})`
  if (when === undefined) return [call]
  return [
    `if ${when}:`,
    `    ${call}`,
    'else:',
    `    print(f"{'${label}':<44}{${variable}:>18.10g}  not steady: it hangs on rounding, so it is not compared")`,
  ]
}
