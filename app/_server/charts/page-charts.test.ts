/** The charts of pages as files: the numbers of the CSV stand where the picture draws them. */
import Papa from 'papaparse'
import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { chartFiles } from '@/components/export/pages/chart-files'
import { type PageChart, PAGE_CHARTS, PAGE_FORESTS, PAGE_PANELS } from '@/components/export/pages/page-charts'
import { expectOneScale, valuesIn } from '@/components/plot/file/drawn-values.fixture'
import { serverPress } from '@/app/_server/press/server-press'
import { openPageChart } from './page-charts'

const ORIGIN = 'https://halvings.example'
const written = async (name: PageChart, ending: string, query = '') => {
  const opened = await openPageChart(name, '', ORIGIN)
  const body = await chartFiles
    .find((file) => file.ending === ending)
    ?.read(query)
    .write(opened?.chart ?? never(), { ...serverPress, embedFaces: (svg) => Promise.resolve(svg) })
  return typeof body === 'string' ? body : (body ?? never())
}
const never = (): never => {
  throw new Error('no such chart')
}

/** Where each estimate's point stands, in per cent of the axis, in the order of the file; null of a bare interval. */
function placesIn(svg: string): readonly (number | null)[] {
  const places: (number | null)[] = []
  const depths: number[] = []
  let depth = 0
  const parser = new Parser(
    {
      onopentag: (name, { 'data-role': role, x, cx, fill, r }) => {
        depth += 1
        if (role === 'estimate') {
          places.push(null)
          depths.push(depth)
        } else if (depths.length > 0) {
          if (name === 'circle' && r !== '3.5' && fill) places[places.length - 1] = Number(cx?.replace('%', ''))
          if (name === 'svg') pending = Number(x?.replace('%', ''))
          if (name === 'path' && fill && fill !== 'none') places[places.length - 1] = pending
        }
      },
      onclosetag: () => {
        if (depth === depths.at(-1)) depths.pop()
        depth -= 1
      },
    },
    { xmlMode: true },
  )
  let pending = NaN
  parser.end(svg)
  return places
}

describe.each(PAGE_FORESTS)('the forest of %s', (name) => {
  it('draws each number of its CSV, and no other', async () => {
    const opened = (await openPageChart(name, '', ORIGIN)) ?? never()
    const csv = String(await written(name, 'csv'))
    const { data } = Papa.parse<Record<string, string>>(csv.trim(), { header: true })
    expect(data.length).toBeGreaterThan(3)
    const svg = String(await written(name, 'svg', 'size=two-columns'))
    expect(svg).not.toMatch(/NaN|undefined|var\(/)
    // One scale for all, which equal ratios of months, or differences of rates, move by equal steps.
    const places = placesIn(svg)
    expect(places).toHaveLength(data.length)
    const along = (value: number) => (name === 'benchmarks' || name === 'parameters' ? value : Math.log2(value))
    const known = data.flatMap(({ value }, index) => {
      const place = places[index] ?? null
      if (value === '') expect(place).toBeNull()
      return place === null || place <= 0 || place >= 100 ? [] : [{ value: along(Number(value)), place }]
    })
    expect(known.length).toBeGreaterThan(2)
    const [low, high] = [known, known].map((all, index) =>
      all.reduce((a, b) => ((index === 0 ? b.value < a.value : b.value > a.value) ? b : a)),
    )
    const step = ((high?.place ?? NaN) - (low?.place ?? NaN)) / ((high?.value ?? NaN) - (low?.value ?? NaN))
    for (const { value, place } of known)
      expect(place).toBeCloseTo((low?.place ?? NaN) + step * (value - (low?.value ?? NaN)), 1)
    expect(svg).toContain(opened.chart.text.title.split(' ')[0])
  })
})

describe.each(PAGE_PANELS)('the panel of %s', (name) => {
  it('draws each number of its CSV, and no other', async () => {
    const { data } = Papa.parse<Record<string, string>>(String(await written(name, 'csv')).trim(), { header: true })
    const svg = String(await written(name, 'svg', 'size=two-columns'))
    expect(svg).not.toMatch(/NaN|undefined|Infinity|var\(/)
    const [marks = []] = [...valuesIn(svg).values()]
    expect(marks).toHaveLength(data.length)
    expect(data.length).toBeGreaterThan(3)
    const along = (place: 0 | 1) => data.map((row) => Number(Object.values(row)[place]))
    expectOneScale(
      along(0),
      marks.map(({ x }) => x),
    )
    expectOneScale(
      along(1),
      marks.map(({ y }) => y),
    )
  })
})

describe.each(PAGE_CHARTS)('the chart of %s', (name) => {
  it('is a picture of its own at one column, too', async () => {
    const svg = String(await written(name, 'svg', 'size=column'))
    expect(svg).toMatch(/^<svg [^>]*width="336\.\d+"/)
    expect(await written(name, 'png', 'scale=1')).toBeInstanceOf(Uint8Array)
  })
})

it('splits the loss between the models that are asked for, and names an id that no row has', async () => {
  const usual = (await openPageChart('split', '', ORIGIN)) ?? never()
  expect(usual.chart.text.link).toBe(`${ORIGIN}/scaling-law?from=gpt-2-1542m-wt103&to=chinchilla-wt103`)
  expect(usual.chart.table.rows).toHaveLength(4)
  const named = (await openPageChart('split', 'from=nobody&x=1', ORIGIN)) ?? never()
  expect(named.ignored.map(({ parameter }) => parameter)).toEqual(['from', 'x'])
})

it('reads the literature as its page does, and names what it can’t read', async () => {
  const all = (await openPageChart('literature', '', ORIGIN)) ?? never()
  const some = (await openPageChart('literature', 'direction=halving&year=2', ORIGIN)) ?? never()
  expect(some.chart.table.rows.length).toBeLessThan(all.chart.table.rows.length)
  expect(some.ignored.map(({ parameter }) => parameter)).toEqual(['year'])
  expect(some.chart.text.link).toBe(`${ORIGIN}/literature?direction=halving`)
  expect((await openPageChart('studies', 'study=imagenet', ORIGIN))?.ignored).toHaveLength(1)
})
