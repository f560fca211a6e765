import { describe, expect, it } from 'vitest'
import { methods } from '@/lib/fits/methods/registry'
import { finishedFigure } from './golden/views.fixture'
import { languages } from './golden/interpreters.fixture'
import { recipeOf } from './header/recipe'
import { sectionsIn, withNeeds } from './sections'
import { sectionsFor } from './selection'

const source = `About the file.
# --- section: first
one

# --- section: second
# needs: first

two
# --- section: third
# needs: first, second
three
`
const names = (wanted: readonly string[]) => withNeeds(sectionsIn(source), wanted).map(({ name }) => name)

describe('sections of a program', () => {
  it('are read with their names, needs and text', () => {
    expect(sectionsIn(source)).toEqual([
      { name: 'first', needs: [], text: 'one' },
      { name: 'second', needs: ['first'], text: 'two' },
      { name: 'third', needs: ['first', 'second'], text: 'three' },
    ])
  })

  it('come with all that they need, each once, in the order of the file', () => {
    expect(names(['third', 'first'])).toEqual(['first', 'second', 'third'])
    expect(names(['second'])).toEqual(['first', 'second'])
  })

  it('are known by name', () => {
    expect(() => names(['fourth'])).toThrow('no section fourth')
    expect(() => sectionsIn('# --- section: a\n# needs: b\n# --- section: b\n')).toThrow('no section b')
    expect(() => sectionsIn('# --- section: a\n# --- section: a\n')).toThrow('two sections a')
  })
})

describe.each(languages)('the $name file', ({ source: whole, language }) => {
  const own = new Set(sectionsIn(whole).map(({ name }) => name))

  it('has a section for every method, estimator, solver, and way to draw', () => {
    const fitted = methods.filter(({ id }) => id !== 'paired') // fits nothing: `pairs/` has its program
    const needed = [
      ...fitted.map(({ id }) => `method-${id}`),
      ...fitted.flatMap(({ id, estimators }) => estimators.map((estimator) => `${id}-${estimator}`)),
      ...['as-published', 'converged'].map((id) => `solver-${id}`),
      ...['row', 'cluster', 'residual'].map((by) => `draw-${by}`),
      ...['percentile', 'bca'].map((ci) => `interval-${ci}`),
    ]
    expect(needed.filter((name) => !own.has(name))).toEqual([])
  })

  it('lets no view pass whose estimator it has no section for', () => {
    const { figure, study } = finishedFigure('study=efficiency-milestones')
    const recipe = recipeOf(figure, study, language)
    const madeUp = { ...figure, view: { ...figure.view, estimator: 'made-up' as 'ols' } }
    expect(() => withNeeds(sectionsIn(whole), sectionsFor({ ...recipe, figure: madeUp }))).toThrow(
      'no section trend-made-up',
    )
  })
})
