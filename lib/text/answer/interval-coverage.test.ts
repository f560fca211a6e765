import { describe, expect, it } from 'vitest'
import keptBands from '@/bench/coverage/counts/bands.json'
import { bandFails } from '@/bench/coverage/page/bands-table'
import { bandCells, bandKinds, bandPlaces, type BandCoverage, hasBand } from '@/bench/coverage/bands'
import { type Cell, cells } from '@/bench/coverage/cells'
import keptConfirmed from '@/bench/coverage/counts/confirmed.json'
import { confirmedCells, confirmedMethods } from '@/bench/coverage/confirmed'
import { type IntervalMethod, intervalMethods, isTriedIn } from '@/bench/coverage/kinds'
import keptPairs from '@/bench/coverage/counts/pairs.json'
import { pairsCells } from '@/bench/coverage/pairs'
import kept from '@/bench/coverage/counts/results.json'
import { fails, share } from '@/bench/coverage/page/results'
import type { Coverage } from '@/bench/coverage/simulate'
import { blockLength } from '@/lib/fits/resampling/bootstrap'
import type { IntervalId } from '@/lib/fits/intervals/registry'
import type { FigureFit } from '@/lib/result/result'
import { figureOf } from '@/lib/result/bundled-studies.fixture'
import { FEW_DRAWN_POINTS } from '@/lib/result/evidence/suppositions'
import { wordsFor } from '../words-for'

/** `npm run coverage` keeps it; docs/coverage.md shows it. */
const results: readonly Coverage[] = kept
const confirmed: readonly Coverage[] = keptConfirmed
const bands = keptBands as readonly BandCoverage[]

interface Told {
  readonly one: Coverage
  readonly cell: Cell
  readonly method: IntervalMethod
}

const told: readonly Told[] = results.map((one) => {
  const cell = cells.find(({ id }) => id === one.cell)
  const method = intervalMethods.find(({ id }) => id === one.method)
  if (!cell || !method) throw new Error(`${one.method} in ${one.cell} is simulated no more: run npm run coverage`)
  return { one, cell, method }
})

const anyFit = figureOf('study=microprocessors').fit
if (!anyFit) throw new Error('no fit')

/** What the product calls the interval of a kind that answered in a cell. */
function caption(kind: IntervalId, { cell, method }: Told): string {
  const drawn = method.family !== 'formula'
  const clusters = cell.errors.kind === 'clusters' ? cell.errors.clusters : cell.n
  const fit: FigureFit = {
    ...(anyFit as FigureFit),
    interval: kind,
    intervalOf: method.id === 'records' ? 'these-records' : method.id === 'reaching' ? 'spending' : 'trend',
    method: method.method,
    costError: method.id.endsWith('said') && cell.errors.kind === 'costs' ? cell.errors.factor : null,
    n: cell.n,
    clusters: kind === 'cluster' ? { by: 'paper', title: 'Paper', n: clusters, without: 0 } : null,
    bootstrap: drawn
      ? {
          draws: 399,
          failed: 0,
          median: 0,
          by: kind === 'cluster' ? 'paper' : kind === 'residual' ? 'residual' : 'row',
          ci: method.id.endsWith('bca') ? 'bca' : 'percentile',
          block: method.id.endsWith('blocks') ? blockLength(cell.n) : null,
          monteCarlo: { low: null, high: null, median: null },
        }
      : null,
  } as FigureFit
  return wordsFor('en').method(fit, 'all').split('; ').at(-1) ?? ''
}

/** Words that take back the level where a design is not what an interval supposes. */
function namedFor({ n, design, errors }: Cell): RegExp {
  if (design === 'records') return /of this line, given these records/
  if (design === 'costs') return /costs are exact/
  if (errors.kind === 'clusters') return /if the points are independent|too narrow (in|with|where) /
  if (errors.kind === 'lean' && errors.rho > 0) return /if the points are independent|too narrow (in|where) /
  return n <= FEW_DRAWN_POINTS ? /too narrow (in short series|with so few points)/ : /too narrow in short series/
}

describe('an interval that does not hold', () => {
  const failing = told.filter(({ one, method }) => fails(one) && method.id !== 'reaching')

  it('is among the simulated ones', () => {
    expect(new Set(failing.map(({ method }) => method.kind)).size).toBeGreaterThan(6)
  })

  it.each(failing.map((row) => [row.method.id, row.cell.id, row] as const))('says so: %s, %s', (_id, _cell, row) => {
    const kinds = row.method.kind === 'auto' ? (Object.keys(row.one.kinds ?? {}) as IntervalId[]) : [row.method.kind]
    expect(kinds).not.toEqual([])
    for (const kind of kinds) expect(caption(kind, row)).toMatch(namedFor(row.cell))
  })

  it('is of spending where every model that reaches a level counts, and is held against no law', () => {
    expect(told.some(({ one, method }) => method.id === 'reaching' && fails(one))).toBe(true)
    const { fit, laws } = figureOf('study=imagenet&method=trend&threshold=0.25&select=reaching')
    expect(fit?.intervalOf).toBe('spending')
    expect(laws).toEqual([])
  })
})

describe('the interval that auto takes', () => {
  const auto = told.filter(({ method }) => method.kind === 'auto')

  it('holds wherever its name supposes nothing of the design', () => {
    expect(auto.length).toBeGreaterThan(100)
    const bare = auto.filter((row) =>
      (Object.keys(row.one.kinds ?? {}) as IntervalId[]).some((kind) => !namedFor(row.cell).test(caption(kind, row))),
    )
    expect(bare.length).toBeGreaterThan(70)
    expect(bare.filter(({ one }) => fails(one)).map(({ one }) => one)).toEqual([])
  })

  it('sees a trend that is there: record counts of 50 models, one-sided scatter, -0.8 a year', () => {
    const { one } =
      auto.find(({ cell, method }) => method.id === 'auto-records' && cell.id.includes('n=50 one-sided -0.8')) ?? {}
    expect((one?.notZero ?? 0) / (one?.sets ?? NaN)).toBeGreaterThan(0.95)
  })

  it('has a bare name for no kind that fails in its own design', () => {
    const bare: readonly IntervalId[] = ['record-count', 'ar1', 'cr2']
    for (const { one, cell, method } of told)
      if (bare.some((kind) => kind === method.kind)) expect(fails(one), `${method.id}, ${cell.id}`).toBe(false)
  })
})

describe('the band of a line', () => {
  const asked = bandCells.flatMap((cell) =>
    bandKinds.filter((kind) => hasBand(kind, cell)).map((kind) => ({ cell: cell.id, kind })),
  )
  const places = (['line', 'point'] as const).flatMap((what) => bandPlaces.map((place) => [what, place] as const))

  it('is simulated for each kind in each of its designs', () => {
    expect(bands.map(({ cell, kind }) => ({ cell, kind }))).toEqual(asked)
  })

  it('holds the line and one more point by AR(1), by clusters, and by auto where it can see the design', () => {
    const seen = bands.filter(
      ({ kind, cell }) => kind === 'ar1' || kind === 'cr2' || (kind === 'auto' && !cell.startsWith('lean n=12')),
    )
    expect(seen.length).toBeGreaterThan(20)
    for (const one of seen)
      for (const [what, place] of places)
        expect(bandFails(one, what, place), `${one.kind}, ${one.cell}, ${what}, ${place}`).toBe(false)
  })
})

describe('a name that was chosen by these numbers', () => {
  it('is bare where other data sets say so too', () => {
    const wanted = confirmedCells.flatMap((cell) => confirmedMethods(cell).map(({ id }) => `${cell.id} ${id}`))
    expect(confirmed.map(({ cell, method }) => `${cell} ${method}`).sort()).toEqual([...wanted].sort())
    expect(confirmed.filter(fails)).toEqual([])
  })
})

it('the page of numbers is of the simulation as it stands', () => {
  const tried = new Set(results.map(({ cell, method }) => `${cell} ${method}`))
  for (const cell of cells)
    for (const method of intervalMethods)
      if (isTriedIn(method, cell)) expect(tried, `${cell.id} ${method.id}`).toContain(`${cell.id} ${method.id}`)
  for (const { one } of told) if (one.sets > one.without) expect(share(one)).toBeLessThanOrEqual(1)
})

describe('the ratio of a comparison', () => {
  it.each(pairsCells.map(({ id }) => id))('has an interval that holds, in %s', (cell) => {
    const one = keptPairs.find((some) => some.cell === cell)
    expect(one?.sets).toBe(2000)
    expect(
      fails({ cell, method: 'pairs', without: 0, notZero: 0, sets: one?.sets ?? 0, covered: one?.covered ?? 0 }),
    ).toBe(false)
  })
})
