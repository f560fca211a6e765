import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { pythonScript } from '../python'
import { rScript } from '../r'
import { findPython, findR, runAll } from './run-program.fixture'
import { finishedFigure, goldenViews } from './views.fixture'

const pathOf = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const kept = (name: string) => readFileSync(pathOf(name), 'utf8')

const NUMBER = /-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/g
/** Results agree to 1e-10 on every platform (METHODS 8); the ends of an interval near zero keep fewer digits. */
const SAME = 1e-8

/** Equal text, and numbers that are equal as numbers: the last digit of an exponential belongs to the platform. */
function expectSameProgram(made: string, wanted: string): void {
  expect(made.replace(NUMBER, '0')).toBe(wanted.replace(NUMBER, '0'))
  const [ours, theirs] = [made.match(NUMBER) ?? [], wanted.match(NUMBER) ?? []].map((all) => all.map(Number))
  const apart = (ours ?? []).flatMap((value, i) => {
    const other = theirs?.[i] ?? NaN
    return value === other || Math.abs(value - other) <= SAME * Math.max(Math.abs(value), Math.abs(other)) ? [] : [[value, other]]
  })
  expect(apart).toEqual([])
}

describe('the programs kept (written anew by write.fixture.ts)', () => {
  it.each(goldenViews)('$name is what its view gives today', { timeout: 60_000 }, ({ name, query }) => {
    const { figure, study } = finishedFigure(query)
    expect(figure.ignored).toEqual([])
    expectSameProgram(pythonScript(figure, study), kept(`${name}.py`))
    expectSameProgram(rScript(figure, study), kept(`${name}.R`))
  })
})

describe.each([
  { language: 'Python', ending: 'py', find: findPython },
  { language: 'R', ending: 'R', find: findR },
])('the $language programs', ({ ending, find }) => {
  const names = goldenViews.map(({ name }) => `${name}.${ending}`)
  const hasFit = (name: string) => !name.startsWith('imagenet-none-reach')

  it('hold every number of the page that they check', () => {
    for (const name of names.filter(hasFit))
      expect(kept(name).match(/^ *check(?:_end|_if)?\(/gm)?.length ?? 0).toBeGreaterThanOrEqual(20)
  })

  it('come to the numbers of the page, where the language is installed', { timeout: 300_000 }, async () => {
    const command = find()
    const outcomes = command === null ? [] : await runAll(command, names.map(pathOf))
    expect(outcomes.length).toBe(command === null ? 0 : names.length)
    outcomes.forEach(({ status, output }, i) => {
      expect({ program: names[i], status, output }).toMatchObject({ program: names[i], status: 0 })
      expect(output).not.toContain('DIFFERS')
      expect(output).not.toMatch(/warning/i)
      const agreeing = output.match(/ agrees(?:$|: )/gm)?.length ?? 0
      expect(agreeing).toBeGreaterThanOrEqual(hasFit(names[i] ?? '') ? 20 : 0)
    })
  })
})
