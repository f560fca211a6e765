/** What a program says where it computes nothing. */
import { describe, expect, it } from 'vitest'
import { figureOf, study } from '@/lib/result/bundled-studies.fixture'
import { languages } from '../golden/interpreters.fixture'
import { finishedFigure } from '../golden/views.fixture'

const huber = 'study=benchmarks&select=reaching&estimator=huber'

describe.each(languages)('a $name program', ({ write }) => {
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
