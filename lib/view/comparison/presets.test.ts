import { expect, it } from 'vitest'
import { lawRates, study } from '@/lib/result/bundled-studies.fixture'
import { contextOf } from '../study-context'
import { readStudyId } from '../study-id'
import { decodeView, encodeView } from '../view-codec'
import { MOST_VIEWS } from './comparison-link'
import { comparisonPresets } from './presets'

it.each(comparisonPresets)('$id holds views that can be read, each of its own', ({ queries }) => {
  const canonical = queries.map((query) => {
    const one = study(readStudyId(query))
    const { view, ignored } = decodeView(query, contextOf(one, lawRates))
    expect(ignored).toEqual([])
    return encodeView(view, one.meta)
  })
  expect(new Set(canonical).size).toBe(queries.length)
  expect(queries.length).toBeLessThanOrEqual(MOST_VIEWS)
})
