import { describe, expect, it } from 'vitest'
import type { FigurePoint } from '@/lib/result/result'
import { foundPoints, shownPoints } from './shown-points'

const point = (name: string, cost: number, leverage: number | null): FigurePoint => ({
  ...{ id: name, name, url: null, date: '2020-01-01', decimalYear: 2020, cost, performance: null, record: false },
  ...{ emphasised: false, fitted: cost, residual: 0, leverage, cook: null, withoutMonths: null, exclusion: name },
  ...{ modelRows: 1, group: null },
})
const points = [point('Gopher 44B', 3, 0.2), point('gopher 7B', 9, null), point('Éclair', 3, 0.1)]
const names = (text: string, value: (one: FigurePoint) => string | number | null, descending = false) =>
  shownPoints(foundPoints(points, text), { value, descending }).map(({ name }) => name)

describe('the rows shown', () => {
  it('are sorted by number, equal ones as they were', () => {
    expect(names('', ({ cost }) => cost)).toEqual(['Gopher 44B', 'Éclair', 'gopher 7B'])
    expect(names('', ({ cost }) => cost, true)).toEqual(['gopher 7B', 'Gopher 44B', 'Éclair'])
  })

  it('are sorted by name as a reader expects it', () => {
    expect(names('', ({ name }) => name)).toEqual(['Éclair', 'gopher 7B', 'Gopher 44B'])
  })

  it('have those without a value last, whichever way it goes', () => {
    expect(names('', ({ leverage }) => leverage)).toEqual(['Éclair', 'Gopher 44B', 'gopher 7B'])
    expect(names('', ({ leverage }) => leverage, true)).toEqual(['Gopher 44B', 'Éclair', 'gopher 7B'])
  })

  it('are those whose name or date holds the text, which is no pattern', () => {
    expect(names(' GOPHER ', ({ name }) => name)).toEqual(['gopher 7B', 'Gopher 44B'])
    expect(names('2020-01', ({ name }) => name)).toHaveLength(3)
    expect(names('.*', ({ name }) => name)).toEqual([])
  })
})
