import { describe, expect, it } from 'vitest'
import { contextOf } from '@/lib/view/study-context'
import { decodeView } from '@/lib/view/view-codec'
import { type Column, LONG_STUDY_ROWS, rowsOf } from '@/lib/data/row-columns'
import { lawRates, study } from './bundled-studies.fixture'
import { seriesSummary } from './series-summary'

const runs = study('training-runs')

const countsOf = (where: string, column: string): Readonly<Record<string, number>> => {
  const { view } = decodeView(`study=training-runs&${where}`, contextOf(runs, lawRates))
  const values = seriesSummary(view, runs).columns.find(({ name }) => name === column)?.values ?? []
  return Object.fromEntries(values.map(({ value, count }) => [value, count]))
}

/** Rows counted by hand, without the code that is tested. */
const counted = (holds: (cells: (typeof runs.rows)[number]['cells']) => boolean): number =>
  runs.rows.filter(({ cells }) => holds(cells)).length

const inDomain = (domain: string) => (cells: (typeof runs.rows)[number]['cells']) =>
  Array.isArray(cells['domain']) ? cells['domain'].includes(domain) : cells['domain'] === domain

describe('the counts of values to filter by', () => {
  it('follow the filters of other columns', () => {
    const all = countsOf('where=none', 'domain')
    const notable = countsOf('where=notable:true', 'domain')
    expect(all['Language']).toBe(counted(inDomain('Language')))
    expect(notable['Language']).toBe(counted((cells) => inDomain('Language')(cells) && cells['notable'] === true))
    expect(notable['Language']).toBeLessThan(all['Language'] ?? 0)
  })

  it('do not follow the filters of their own, whose values are alternatives', () => {
    expect(countsOf('where=notable:true&where=domain:Language', 'domain')).toEqual(
      countsOf('where=notable:true', 'domain'),
    )
  })

  it('of numbers are rows with one and its ends, as the filters of other columns leave them', () => {
    const numbers = (where: string) =>
      seriesSummary(decodeView(`study=training-runs&${where}`, contextOf(runs, lawRates)).view, runs).numbers.find(
        ({ name }) => name === 'parameters',
      )
    const sizes = (holds: (cells: (typeof runs.rows)[number]['cells']) => boolean) =>
      runs.rows.filter(({ cells }) => holds(cells)).flatMap(({ cells: { parameters } }) => Number(parameters) || [])
    const language = sizes(inDomain('Language'))
    expect(numbers('where=domain:Language')).toMatchObject({
      count: language.length,
      low: Math.min(...language),
      high: Math.max(...language),
    })
    expect(numbers('where=domain:Language&where=parameters:..1e9')).toEqual(numbers('where=domain:Language'))
    expect(countsOf('where=parameters:1e9..1e11', 'domain')['Language']).toBe(
      language.filter((size) => size >= 1e9 && size <= 1e11).length,
    )
  })
})

it('says the same of a long table, by columns, as of its rows', () => {
  const count = LONG_STUDY_ROWS + 7
  const places = Array.from({ length: count }, (_, place) => place)
  const coded = (cells: (string | readonly string[])[]): Column => ({
    kind: 'coded',
    cells,
    codes: Int32Array.from(places, (place) => (place % (cells.length + 1)) - 1),
  })
  const columns = {
    count,
    lines: Int32Array.from(places, (place) => place + 2),
    ids: null,
    cells: new Map<string, Column>([
      ['publication_date', coded(['2012-05-01', 'no day', '2020-01-31', '1999-12-31', '2024-02-30'])],
      ['domain', coded([['Language', 'Vision'], ['Language'], 'Games'])],
      ['parameters', { kind: 'number', values: Float64Array.from(places, (p) => (p % 3 === 0 ? NaN : p + 0.5)) }],
    ]),
  }
  const long = { ...runs, rows: rowsOf(columns) }
  const plain = { ...runs, rows: Array.from(long.rows) }
  const { view } = decodeView('study=training-runs&where=none', contextOf(runs, lawRates))
  const summary = seriesSummary(view, long)
  expect(summary).toEqual(seriesSummary(view, plain))
  expect(summary.columns.find(({ name }) => name === 'domain')?.values).toEqual([
    { value: 'Language', count: 5004 },
    { value: '', count: 2502 },
    { value: 'Vision', count: 2502 },
    { value: 'Games', count: 2501 },
  ])
  expect([summary.first, summary.last]).toEqual(['1999-12-31', '2020-01-31'])
})

it('does not go through a file that is not packed yet for a quick answer', () => {
  const count = LONG_STUDY_ROWS + 7
  let asked = 0
  const at = () => {
    asked += 1
    return 'Games'
  }
  const cells = new Map<string, Column>([['domain', { kind: 'asked', at }]])
  const long = { ...runs, rows: rowsOf({ count, lines: new Int32Array(count), ids: null, cells }) }
  const { view } = decodeView('study=training-runs&where=none', contextOf(runs, lawRates))
  const domains = (quick: boolean) =>
    seriesSummary(view, long, quick).columns.find(({ name }) => name === 'domain')?.values
  expect([domains(true), asked]).toEqual([[], 0])
  expect([domains(false), asked]).toEqual([[{ value: 'Games', count }], count])
  expect([domains(false), asked]).toEqual([[{ value: 'Games', count }], count]) // gone through once
})
