/** What every program must do when it is run, in one language: a test file each, so that the two run side by side. */
import { describe, expect, it } from 'vitest'
import type { Figure } from '@/lib/figure/figure'
import type { FigureFit } from '@/lib/result/result'
import { commandOf, type Interpreted, runPrograms } from './interpreters.fixture'
import { finishedFigure, goldenViews } from './views.fixture'

/** Half a minute on an idle machine. */
const TIME = { timeout: 900_000 }

/** Numbers that a program must come to where they are fewer than those of a fit. */
const FEWER: Readonly<Record<string, number>> = { 'imagenet-none-reach': 0, sparsity: 10 }

export function describeRuns(language: Interpreted): void {
  const programOf = (query: string, change = (fit: FigureFit): FigureFit => fit): string => {
    const { figure, study } = finishedFigure(query)
    const changed: Figure = { ...figure, fit: figure.fit && change(figure.fit) }
    return language.write(changed, study)
  }

  describe(`the ${language.name} programs`, () => {
    it('come to the numbers of the page', TIME, async () => {
      const outcomes = await runPrograms(
        language,
        goldenViews.map(({ query }) => programOf(query)),
      )
      outcomes.forEach(({ status, output }, i) => {
        const view = goldenViews[i]
        expect({ view, status, output }).toMatchObject({ view, status: 0 })
        expect(output).not.toMatch(/DIFFERS|warning/i)
        const agreeing = output.match(/ agrees(?:$|: )/gm)?.length ?? 0
        expect({ view, agreeing }).toSatisfy(() => agreeing >= (view ? (FEWER[view.name] ?? 17) : 17))
      })
    })

    it('fail where they cannot be run, and say what to install', () => {
      const missing = { ...language, probe: ['-e', 'import("of nothing")'] }
      expect(() => commandOf(missing)).toThrow(`install Debian's ${language.install}`)
    })

    it('run with all sections, too, as they stand in their file', TIME, async () => {
      const [whole, cut] = await runPrograms(language, [language.source, programOf('study=efficiency-milestones')])
      expect(whole).toEqual(cut)
    })

    const millionth = (fit: FigureFit): FigureFit => ({ ...fit, slope: fit.slope * (1 + 1e-6) })
    const third = (fit: FigureFit): FigureFit => {
      const [low, high] = fit.slopeInterval ?? [null, null]
      return { ...fit, slopeInterval: [low && low * 1.3, high && high * 1.3] }
    }
    const wrong = [
      { query: 'study=efficiency-milestones', change: millionth },
      { query: 'study=benchmarks', change: (fit: FigureFit) => ({ ...fit, n: fit.n + 1 }) },
      { query: 'study=imagenet&interval=bootstrap', change: third },
    ]

    it('notice a slope a millionth away, a row more, an interval a third away', TIME, async () => {
      const texts = wrong.map(({ query, change }) => programOf(query, change))
      for (const { status, output } of await runPrograms(language, texts)) {
        expect(output).toContain('DIFFERS')
        expect(status).toBe(1)
      }
    })
  })
}
