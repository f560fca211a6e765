/** What a program says where it computes nothing, and that it says so where a number of the page is another. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { figureOf, study } from '@/lib/result/bundled-studies.fixture'
import type { Figure } from '@/lib/figure/figure'
import type { FigureFit } from '@/lib/result/result'
import { findPython, findR, runProgram } from '../golden/run-program.fixture'
import { finishedFigure } from '../golden/views.fixture'
import { pythonScript } from '../python'
import { rScript } from '../r'

const huber = 'study=benchmarks&estimator=huber'
const languages = [
  { language: 'Python', ending: 'py', write: pythonScript, find: findPython },
  { language: 'R', ending: 'R', write: rScript, find: findR },
]

describe.each(languages)('a $language program without an interval', ({ write }) => {
  const flat = (text: string) => text.replace(/\n# /g, ' ')

  it('tells draws that are not there yet from draws that were never asked for', () => {
    const benchmarks = study('benchmarks')
    expect(flat(write(figureOf(huber), benchmarks))).toContain('draws that the page had not made when this was written')
    const none = finishedFigure(`${huber}&draws=0`).figure
    expect(flat(write(none, benchmarks))).toContain('The view asks for no draws')
    const one = finishedFigure(`${huber}&draws=1`).figure
    expect(flat(write(one, benchmarks))).toContain('made one draw')
  })

  it('says what the page did not read of its link, and that its data are of another version', () => {
    const figure = figureOf('study=imagenet&data=000000000000&colour=blue')
    const text = flat(write(figure, study('imagenet')))
    expect(text).toContain('made with data version 000000000000')
    expect(text).toContain('the page ignored colour=blue')
  })

  it('does not claim to compute a trend that there is none of', () => {
    const text = flat(write(figureOf('study=imagenet&method=trend&threshold=0.01'), study('imagenet')))
    expect(text).toContain('The page has no trend for this view.')
    expect(text).not.toContain('compares what it gets')
  })
})

describe.each(languages)(
  'a $language program for a page with a wrong number',
  { timeout: 60_000 },
  ({ ending, write, find }) => {
    const statusOf = async (query: string, change: (fit: FigureFit) => FigureFit): Promise<number | null> => {
      const { figure, study: rows } = finishedFigure(query)
      if (!figure.fit) throw new Error(`${query} has no fit`)
      const changed: Figure = { ...figure, fit: change(figure.fit) }
      const file = join(mkdtempSync(join(tmpdir(), 'halvings-wrong-')), `wrong.${ending}`)
      writeFileSync(file, write(changed, rows))
      const command = find()
      return command === null ? null : (await runProgram(command, [file])).status
    }
    const millionth = (fit: FigureFit): FigureFit => ({ ...fit, slope: fit.slope * (1 + 1e-6) })
    const third = (fit: FigureFit): FigureFit => {
      const [low, high] = fit.slopeInterval ?? [NaN, NaN]
      return { ...fit, slopeInterval: [low * 1.3, high * 1.3] }
    }

    it.each([
      { what: 'a slope a millionth away', query: 'study=efficiency-milestones', change: millionth },
      { what: 'a row more', query: 'study=benchmarks', change: (fit: FigureFit) => ({ ...fit, n: fit.n + 1 }) },
      { what: 'an interval a third away', query: 'study=imagenet&interval=bootstrap', change: third },
    ])('finds $what', async ({ query, change }) => {
      expect([null, 1]).toContain(await statusOf(query, change))
    })
  },
)
