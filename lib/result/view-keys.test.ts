/** Every field of the table, through the keys of kept draws and kept answers: what moves them is in them, and nothing else. */
import { describe, expect, it } from 'vitest'
import { questionKey } from '@/components/worker/question-key'
import { contextOf } from '@/lib/view/study-context'
import { movesNumbers } from '@/lib/view/field'
import { fieldValues } from '@/lib/view/field-values.fixture'
import { viewFields } from '@/lib/view/view-fields'
import { decodeView } from '@/lib/view/view-codec'
import { lawRates, study } from './bundled-studies.fixture'
import { drawsRequest } from './draws/draws-request'

/** Read by a method of which no draws are made: it moves what is answered, and no draws. */
const WITHOUT_DRAWS: readonly string[] = ['recovery']

/** Views between which every field has something to say. */
const BASES = [
  'study=lm-perplexity',
  'study=lm-perplexity&interval=cluster',
  'study=lm-perplexity&method=trend&select=reaching&interval=bootstrap&estimator=quantile',
  'study=imagenet&method=trend&select=reaching&interval=bootstrap',
  'study=imagenet&interval=bootstrap',
  'study=efficiency-milestones&interval=bootstrap',
  'study=sparsity',
]

const opened = BASES.map((query) => {
  const one = study(new URLSearchParams(query).get('study') ?? '')
  return { query, one, context: contextOf(one, lawRates), values: fieldValues(one, Object.keys(lawRates)) }
})

/** Pairs of views that differ in one field. */
function differingIn(key: (typeof viewFields)[number]['key']) {
  return opened.flatMap(({ query, one, context, values }) => {
    const { view } = decodeView(query, context)
    return (values[key] ?? []).flatMap((text) => {
      const changed = new URLSearchParams(query)
      changed.set(key, text)
      const other = { ...view, [key]: decodeView(changed.toString(), context).view[key] }
      return JSON.stringify(other) === JSON.stringify(view) ? [] : [{ one, view, other }]
    })
  })
}

describe.each(viewFields.map(({ key, moves }) => ({ key, moves })))('$key, which moves $moves', ({ key, moves }) => {
  const pairs = differingIn(key)
  const drawn = pairs.flatMap(({ one, view, other }) => {
    const [a, b] = [drawsRequest(view, one), drawsRequest(other, one)]
    return a && b ? [a.key !== b.key] : []
  })

  it('is asked in both of two ways at least', () => {
    const asked = WITHOUT_DRAWS.includes(key) ? pairs : drawn
    expect(key === 'lang' || asked.length > 0).toBe(true)
  })

  it('changes the key of draws where it moves them, and only there', () => {
    if (moves === 'interval' || !movesNumbers(moves) || WITHOUT_DRAWS.includes(key)) expect(drawn).not.toContain(true)
    else expect(drawn).toContain(true)
  })

  it('changes the key of an answer unless it moves the display or the page alone', () => {
    for (const { view, other } of pairs)
      expect(questionKey('sweep', '', view) !== questionKey('sweep', '', other)).toBe(movesNumbers(moves))
  })
})
