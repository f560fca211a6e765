import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { readShownNumber, sameNumber, writeShownNumber } from '@/lib/view/shown-number'
import { changeView, decodeView } from '@/lib/view/view-codec'
import { contextOf } from '@/lib/view/study-context'
import { proofWords } from '@/lib/text/answer/proof'
import { otherVersions } from './proof'
import { figureOf, lawRates, study } from './bundled-studies.fixture'

const queryOf = (permalink: string) => permalink.slice(permalink.indexOf('?') + 1)

describe('a pinned link', () => {
  for (const query of ['study=efficiency-milestones', 'study=benchmarks', 'study=imagenet&interval=bootstrap', ''])
    it(`proves itself: ${query}`, () => {
      const { permalink } = figureOf(query)
      const again = figureOf(queryOf(permalink))
      expect(permalink).toContain('was=')
      expect(again.proof).toEqual({ state: 'identical' })
      expect(again.permalink).toBe(permalink)
      expect(again.warnings.some(({ code }) => code === 'data-version')).toBe(false)
    })

  it('says from what to what its number moved, and by what', () => {
    const { data, proof, fit } = figureOf('study=efficiency-milestones&data=0123456789ab&engine=1&was=16.1,13.9,-')
    expect(data.version).not.toBe('0123456789ab')
    expect(proof).toEqual({
      state: 'moved',
      from: { months: 16.1, ends: [13.9, null] },
      to: { months: fit?.halvingTime.months, ends: [fit?.halvingTime.low, fit?.halvingTime.high] },
      by: ['data', 'engine'],
    })
  })

  it('says its versions where it carries no number, and nothing where they are those of now', () => {
    const { data, view } = figureOf('study=efficiency-milestones&data=0123456789ab&engine=9')
    const current = { data: data.version, engine: data.engine }
    expect(otherVersions(view, current)).toEqual({
      data: { linked: '0123456789ab', current: data.version },
      engine: { linked: '9', current: data.engine },
    })
    expect(otherVersions({ data: data.version, engine: data.engine, was: null }, current)).toBeNull()
    expect(otherVersions({ data: '0123456789ab', engine: null, was: { months: 1, ends: null } }, current)).toBeNull()
  })

  it('says the interval of now as the page does', () => {
    const { proof, fit, text } = figureOf('study=efficiency-milestones&method=trend&select=all&was=10.29,9.28,-')
    expect(proof && proofWords('en').sentence(proof, fit)).toContain(text.interval)
  })

  it('blames a default where neither data nor engine changed', () => {
    const pinned = queryOf(figureOf('study=efficiency-milestones').permalink)
    const { proof } = figureOf(pinned.replace(/was=[^&]*/, 'was=9'))
    expect(proof).toMatchObject({ state: 'moved', by: ['default'] })
  })

  it('says that a number is gone', () => {
    const { proof } = figureOf('study=imagenet&method=trend&threshold=0.01&was=9.1,7,12')
    expect(proof).toMatchObject({ state: 'gone', from: { months: 9.1, ends: [7, 12] } })
  })

  it('loses its pin with a change that moves the number, and keeps it with one of display', () => {
    const one = study('efficiency-milestones')
    const context = contextOf(one, lawRates)
    const { view } = decodeView('study=efficiency-milestones&data=0123456789ab&engine=1&was=16.1', context)
    expect(changeView(view, { level: 0.9 }, context)).toMatchObject({ data: null, engine: null, was: null })
    expect(changeView(view, { y: 'linear' }, context)).toMatchObject({ data: '0123456789ab', engine: '1' })
  })

  it('carries any number there and back to five digits', () => {
    const months = fc.double({ min: 1e-3, max: 1e6, noNaN: true })
    fc.assert(
      fc.property(months, fc.option(months), fc.option(months), fc.boolean(), (number, low, high, known) => {
        const was = { months: number, ends: known ? ([low, high] as const) : null }
        const read = readShownNumber(writeShownNumber(was))
        return read !== null && sameNumber(read, was)
      }),
      { seed: 3 },
    )
    for (const text of ['', '0', '-1', '1,2', '1,2,3,4', 'x', '1,x,2', '1e999'])
      expect(readShownNumber(text)).toBe(null)
  })
})
