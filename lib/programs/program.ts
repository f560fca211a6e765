/** A program that computes a figure's numbers again: the header of its view and the sections that the view needs. */
import type { Study } from '@/lib/data/study'
import type { Figure } from '@/lib/figure/figure'
import { wordsFor } from '@/lib/text/words-for'
import { heading } from './header/explain'
import { headerOf } from './header/header'
import { recipeOf } from './header/recipe'
import { isAtPage } from './page/nearness'
import { sectionsIn, withNeeds } from './sections'
import { sectionsFor } from './selection'
import { assignment, type Language } from './text/literal'
import { commentBlock } from './text/source-text'

/** What one language needs to make programs of a recipe. */
export interface Writer {
  readonly language: Language
  /** Text of the file with all sections. */
  readonly source: string
  /** Before the heading. */
  readonly firstLines: readonly string[]
  /** What must be installed to run these sections. */
  readonly needs: (sections: readonly string[]) => string
}

/**
 * The program's text, ASCII, with the rows inside: it needs no network.
 * @param study the rows behind the figure
 * @returns a program that prints each number beside the page's and ends with status 1 where they differ; without a fit,
 *   one that counts the rows of each step and says why there is none
 */
export function writeProgram({ language, source, firstLines, needs }: Writer, figure: Figure, study: Study): string {
  const recipe = recipeOf(figure, study, language)
  const sections = withNeeds(sectionsIn(source), sectionsFor(recipe))
  const names = sections.map(({ name }) => name)
  const literals = headerOf(recipe, noTrendOf(figure)).map(({ about, name, value }) =>
    [...about.flatMap((text) => commentBlock(text)), ...assignment(language, name, value)].join('\n'),
  )
  const texts = sections.map(({ name, text }) =>
    [`# --- section: ${name}`, name === 'literals' ? literals.join('\n\n') : text].join('\n'),
  )
  const front = [...firstLines, ...heading(figure, needs(names), isAtPage(figure.view, language))].join('\n')
  return `${[front, ...texts].join('\n\n')}\n`
}

function noTrendOf({ problem, text, view }: Figure): string {
  return problem ? wordsFor(view.lang).titleWithoutFit(problem) : text.title
}
