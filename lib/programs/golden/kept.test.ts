/**
 * Headers and selections as they are kept beside this file, and the example inside the two programs' files. Written anew
 * by `WRITE_PROGRAMS=1 npx vitest run lib/programs/golden/kept.test.ts`; then read what has changed.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { env } from 'node:process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { sectionsIn } from '../sections'
import { languages } from './interpreters.fixture'
import { finishedFigure, goldenViews } from './views.fixture'

const WRITE = env['WRITE_PROGRAMS'] === '1'
const pathOf = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/** One view for each kind of header. */
const HEADERS = [
  'alexnet',
  'imagenet-bca',
  'imagenet-none-reach',
  'imagenet-steps',
  'mmlu-clusters',
  'nanogpt-residuals',
  'nanogpt-quantile',
  'scaling-law',
]
const ROWS_KEPT = 3
const EXAMPLE_TAIL = {
  py: '\n\n# Of other views.\nDRAWS = None\nSCALING = {"terms": []}\nCOST_ERROR = {"column": None, "factors": {}, "otherwise": 1}',
  R: '\n\n# Of other views.\nDRAWS <- NULL\nSCALING <- list(terms = list())\nCOST_ERROR <- list(column = NULL, factors = list(), otherwise = 1)',
}

/** What stands before the sections' code, with the first rows only. */
const headerOf = (program: string): string =>
  `${program.slice(0, program.indexOf('\n\n# --- '))}\n\n${literalsOf(program)}\n`.replace(
    /^(ROWS .*\n)((?: +".*\n)+)/m,
    (_, start: string, rows: string) => `${start}${rows.split('\n').slice(0, ROWS_KEPT).join('\n')}\n  ...\n`,
  )
const literalsOf = (program: string): string => sectionsIn(program).find(({ name }) => name === 'literals')?.text ?? ''

const NUMBER = /-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/g
/** Results agree to 1e-10 on every platform (METHODS 8); the ends of an interval near zero keep fewer digits. */
const SAME = 1e-8

/** Equal text, and numbers that are equal as numbers: the last digit of an exponential belongs to the platform. */
function expectKept(file: string, made: string): void {
  if (WRITE) writeFileSync(file, made)
  const kept = readFileSync(file, 'utf8')
  expect(made.replace(NUMBER, '0')).toBe(kept.replace(NUMBER, '0'))
  const [ours, theirs] = [made, kept].map((text) => (text.match(NUMBER) ?? []).map(Number))
  const apart = (ours ?? []).flatMap((value, i) => {
    const other = theirs?.[i] ?? NaN
    const near = Math.abs(value - other) <= SAME * Math.max(Math.abs(value), Math.abs(other))
    return value === other || near ? [] : [[value, other]]
  })
  expect(apart).toEqual([])
}

describe.each(languages)('the $name programs', ({ ending, write }) => {
  it('are made of the sections that are kept for each view', { timeout: 300_000 }, () => {
    const selections = goldenViews.map(({ name, query }) => {
      const { figure, study } = finishedFigure(query)
      expect(figure.ignored).toEqual([])
      return `${name}: ${sectionsIn(write(figure, study))
        .map((section) => section.name)
        .join(' ')}\n`
    })
    expectKept(pathOf(`sections.${ending}.txt`), selections.join(''))
  })

  it.each(HEADERS)('have the header that is kept of %s', (name) => {
    const query = goldenViews.find((view) => view.name === name)?.query ?? ''
    const { figure, study } = finishedFigure(query)
    expectKept(pathOf(`${name}.${ending}.txt`), headerOf(write(figure, study)))
  })

  it('have an example in their file that is the view of today', () => {
    const { figure, study } = finishedFigure('study=efficiency-milestones')
    const file = pathOf(`../reproduce.${ending}`)
    const whole = readFileSync(file, 'utf8')
    const literals = literalsOf(write(figure, study)) + EXAMPLE_TAIL[ending]
    expectKept(
      file,
      whole.replace(
        /(# --- section: literals\n)[^]*?(?=\n# --- section: )/,
        (_, start: string) => `${start}${literals}\n`,
      ),
    )
  })
})
