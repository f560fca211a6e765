/** One more field in the table of views: wherever fields are read, written, kept by or told, there it is. Modules of its own, because it changes the table. */
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { GET } from '@/app/api/v1/[file]/route'
import { questionKey } from '@/components/worker/question-key'
import { lawRates, study } from '@/lib/result/bundled-studies.fixture'
import { drawsRequest } from '@/lib/result/draws/draws-request'
import { questionOf } from '@/lib/result/fit-view'
import { listedParameters, parameters, valuesUntold } from '@/lib/view/api-docs.fixture'
import { field, type Moves, movesNumbers } from '@/lib/view/field'
import { fieldValues } from '@/lib/view/field-values.fixture'
import { oneOf } from '@/lib/view/kinds'
import { randomQuery } from '@/lib/view/random-query.fixture'
import { contextOf } from '@/lib/view/study-context'
import { decodeView, encodeView } from '@/lib/view/view-codec'
import { viewFields } from '@/lib/view/view-fields'

/** The table as a maintainer would lengthen it. */
const table = viewFields as readonly unknown[] as unknown[]
const madeUp = (moves: Moves) =>
  field({ key: 'made-up', moves, kind: oneOf('one', 'other'), fallback: (): 'one' | 'other' => 'one' })

const QUERY = 'study=efficiency-milestones&interval=bootstrap&made-up=other'
const one = study('efficiency-milestones')
const laws = Object.keys(lawRates)
const opened = (query: string) => decodeView(query, contextOf(one, lawRates))

describe.each(['rows', 'fit', 'draws', 'interval', 'display', 'page'] as const)(
  'a made-up field that moves %s',
  (moves) => {
    beforeEach(() => table.push(madeUp(moves)))
    afterEach(() => table.pop())

    it('is read, and written in its place of the canonical query; its default is not', () => {
      const { view, ignored } = opened(QUERY)
      expect(ignored).toEqual([])
      expect(view).toMatchObject({ 'made-up': 'other' })
      expect(encodeView(view, one.meta)).toBe(QUERY)
      expect(encodeView(opened(QUERY.replace('other', 'one')).view, one.meta)).not.toContain('made-up')
    })

    it('is refused by its own words', () => {
      const { view, ignored } = opened('made-up=third')
      const refusal = { code: 'one-of', values: ['one', 'other'] }
      expect(ignored).toEqual([{ parameter: 'made-up', raw: 'third', refusal }])
      expect(view).toMatchObject({ 'made-up': 'one' })
    })

    it('is in the keys of what it moves, and in those of nothing else', () => {
      const [a, b] = [opened(QUERY).view, opened(QUERY.replace('other', 'one')).view]
      const [drawn, other] = [drawsRequest(a, one)?.key, drawsRequest(b, one)?.key]
      expect(drawn).toEqual(expect.stringMatching(/./))
      expect(drawn !== other).toBe(moves === 'rows' || moves === 'fit' || moves === 'draws')
      expect(questionKey('sweep', '', a) !== questionKey('sweep', '', b)).toBe(movesNumbers(moves))
    })

    it('reaches the fit where it moves fit or interval', () => {
      expect('made-up' in questionOf(opened(QUERY).view, one).options).toBe(moves === 'fit' || moves === 'interval')
    })

    it('is drawn by the random queries', () => {
      expect(fieldValues(one, laws)['made-up']).toEqual(['one', 'other'])
      const queries = fc.sample(randomQuery([one], laws), { numRuns: 300, seed: 1 }).map(({ query }) => query)
      expect(queries.some((query) => query.includes('made-up=other'))).toBe(true)
    })

    it('is answered by the API, but where it is of the page alone', async () => {
      const query = QUERY.replace('&interval=bootstrap', '') // draws need the built thread
      const response = await GET(new Request(`http://localhost/api/v1/fit?${query}`), {
        params: Promise.resolve({ file: 'fit' }),
      })
      expect(await response.json()).toMatchObject({
        ignored: [],
        view: { 'made-up': moves === 'page' ? 'one' : 'other' },
      })
    })

    it('is missed by docs/api.md', () => {
      expect(parameters().filter((name) => !listedParameters().includes(name))).toEqual(['made-up'])
      expect(valuesUntold([one], laws)).toHaveProperty('made-up', { takes: ['one', 'other'], listed: [] })
    })
  },
)
