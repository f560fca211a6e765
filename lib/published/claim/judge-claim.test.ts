import { describe, expect, it } from 'vitest'
import { figureOf, lawRates, study } from '@/lib/result/bundled-studies.fixture'
import { specificationsOf } from '@/lib/result/analyses/specifications-view'
import { contextOf } from '@/lib/view/study-context'
import { readStudyId } from '@/lib/view/study-id'
import { decodeView, encodeView } from '@/lib/view/view-codec'
import { claimAddress, readClaimLink, viewOfClaim } from './claim-link'
import { holdingChoices, judgeClaim, viewWithClaim } from './judge-claim'
import { parseClaim } from './parse-claim'

function judged(text: string, query: string) {
  const reading = parseClaim(text)
  if (!reading.ok) throw new Error(reading.problem.code)
  const one = study(readStudyId(query))
  const context = contextOf(one, lawRates)
  const view = viewWithClaim(decodeView(query, context).view, reading.claim, context)
  const figure = figureOf(encodeView(view, one.meta))
  const progress = figure.data.costBetter === 'less' ? -1 : 1
  return { ...judgeClaim(reading.claim, figure.fit, figure.laws[0] ?? null, progress), figure }
}

// ImageNet at 20 % error: 9.06 months, 6.8 to 12.5 by clustered errors; training runs double about every 5.5 months.
const IMAGENET = 'study=imagenet'
const RUNS = 'study=training-runs'

describe('a claim held against an answer', () => {
  it.each([
    ['halves every 9 months', IMAGENET, 'inside'],
    ['halves every 8 months', IMAGENET, 'inside'],
    ['halves every 5 months', IMAGENET, 'too-fast'],
    ['halves every 18 months', IMAGENET, 'too-slow'],
    ["Moore's law", IMAGENET, 'too-slow'],
    ['doubles every 8 months', IMAGENET, 'against'],
    ['4x a year', RUNS, 'too-slow'],
    ['doubles every 3 months', RUNS, 'too-fast'],
    ['halves every 6 months', RUNS, 'against'],
    ['halves every 8 months', 'study=benchmarks&threshold=0.999', 'no-rate'],
  ])('%s, %s: %s', (text, query, verdict) => {
    expect(judged(text, query).verdict).toBe(verdict)
  })

  it('has the one-sided confidence of the law of its months', () => {
    const { faster, figure } = judged('halves every 18 months', IMAGENET)
    const moore = figureOf(IMAGENET).laws.find(({ id }) => id === '18')
    expect(faster).toBe(moore?.pFaster)
    expect(figure.laws).toHaveLength(1)
    expect(judged('doubles every 8 months', IMAGENET).faster).toBeNull()
  })

  it('is asked of its own years', () => {
    const { figure } = judged('halves every 8 months since 2014', IMAGENET)
    expect(figure.view.from).toBe('2014-01-01')
    expect(figure.fit?.from.slice(0, 4)).toBe('2014')
  })
})

describe('the choices with which a claim holds', () => {
  const query = 'study=efficiency-milestones'
  const one = study('efficiency-milestones')
  const { view } = decodeView(query, contextOf(one, lawRates))
  const { results } = specificationsOf(view, one, lawRates)

  it('count each specification that has an interval once', () => {
    const withInterval = results.filter(({ interval }) => interval !== null)
    for (const months of [2, 16, 60]) {
      const { holds, faster, slower, choices } = holdingChoices(results, -12 / months, -1)
      expect(holds + faster + slower).toBe(withInterval.length)
      const byEstimator = choices.filter(({ choice }) => choice === 'estimator')
      expect(byEstimator.reduce((sum, { of }) => sum + of, 0)).toBe(withInterval.length)
      expect(byEstimator.reduce((sum, { holds: n }) => sum + n, 0)).toBe(holds)
    }
  })

  it('are more for the published number than for one far from it', () => {
    const at = (months: number) => holdingChoices(results, -12 / months, -1)
    expect(at(16).holds).toBeGreaterThan(at(2).holds)
    expect(at(2).slower).toBeGreaterThan(0)
  })
})

describe('the link of a claim', () => {
  it('keeps words and view', () => {
    const link = { text: 'halves every 8 months, 50 % & more', view: 'study=imagenet&threshold=0.25' }
    expect(readClaimLink(claimAddress(link).replace('/claim?', ''))).toEqual({ link, ignored: [] })
    expect(claimAddress({ text: '', view: null })).toBe('/claim')
    expect(readClaimLink('text=a&view=auto').link.view).toBeNull()
  })

  it('names what it can’t read', () => {
    const { ignored, link } = readClaimLink('text=a&view=study%3Dlocal-0123456789ab&more=1')
    expect(ignored.map(({ refusal }) => refusal.code)).toEqual(['unknown-parameter', 'own-study'])
    expect(link.view).toBeNull()
  })

  it('leads to the view that its words are about', () => {
    const query = (text: string) => {
      const reading = parseClaim(text)
      return reading.ok ? viewOfClaim(reading.claim) : null
    }
    expect(query('10x cheaper per year')).toBe('study=inference-prices')
    expect(query('4x a year')).toBe('')
  })
})
